package tutti.page;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import tutti.model.PaperSize;
import tutti.page.PrintingFailed.Reason;

/** Sends a page to the system's printers. Needs no display. Every call may take a second; none belongs on the screen's thread. */
public final class PagePrinter {

    /** The program by which Java prints on Linux; where it is missing, queues are listed all the same. */
    private static final Path LPR = Path.of("/usr/bin/lpr");
    private static final double SAME_SIZE = 3;
    /** What printers need for themselves at the edges, in points. */
    private static final double EDGE = 12;

    /** All print queues, the default one first. */
    public List<PrintQueue> queues() {
        Optional<String> standard = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName);
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null))
                .map(service -> new PrintQueue(service.getName(), standard.equals(Optional.of(service.getName()))))
                .sorted((one, other) -> Boolean.compare(other.isDefault(), one.isDefault()))
                .toList();
    }

    /** The system's default queue, or the only one there is. */
    public Optional<PrintQueue> defaultQueue() {
        List<PrintQueue> queues = queues();
        return queues.stream().filter(queue -> queue.isDefault() || queues.size() == 1).findFirst();
    }

    /**
     * Prints the PDF; returns when the spooler was given it.
     *
     * @param job what the print queue calls it
     * @param queue a name from {@link #queues()}
     * @param paper what is in the printer; a page of another size is shrunk to it and centred, never cut
     * @param copies 1 or more
     * @throws PrintingFailed with a sentence that says what to do
     */
    public void print(byte[] pdf, String job, String queue, PaperSize paper, int copies) throws PrintingFailed {
        PrintService[] services = PrintServiceLookup.lookupPrintServices(null, null);
        if (services.length == 0) {
            throw new PrintingFailed(Reason.NO_PRINTER, queue);
        }
        PrintService service = Stream.of(services).filter(it -> it.getName().equals(queue)).findFirst()
                .orElseThrow(() -> new PrintingFailed(Reason.QUEUE_GONE, queue));
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux") && !Files.isExecutable(LPR)) {
            throw new PrintingFailed(Reason.NO_LPR, queue);
        }
        print(pdf, job, service, paper, copies);
    }

    void print(byte[] pdf, String name, PrintService service, PaperSize paper, int copies) throws PrintingFailed {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(name);
            job.setCopies(copies);
            job.setPageable(pageable(document, Sheet.of(paper)));
            job.print();
        } catch (PrinterException e) {
            throw new PrintingFailed(Reason.REFUSED, service.getName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the page's PDF cannot be read", e);
        }
    }

    private static Pageable pageable(PDDocument document, Sheet sheet) {
        PDRectangle page = document.getPage(0).getMediaBox();
        boolean isSame = Math.abs(page.getWidth() - sheet.width()) < SAME_SIZE && Math.abs(page.getHeight() - sheet.height()) < SAME_SIZE;
        if (isSame) {
            return new PDFPageable(document);
        }
        Paper paper = new Paper();
        paper.setSize(sheet.width(), sheet.height());
        paper.setImageableArea(EDGE, EDGE, sheet.width() - 2 * EDGE, sheet.height() - 2 * EDGE);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        Book book = new Book();
        book.append(new PDFPrintable(document, Scaling.SHRINK_TO_FIT), format, document.getNumberOfPages());
        return book;
    }
}
