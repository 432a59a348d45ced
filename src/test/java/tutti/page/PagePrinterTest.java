package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.i18n.Words;
import tutti.model.PaperSize;
import tutti.page.PrintingFailed.Reason;

class PagePrinterTest {

    private final Words words = Words.english();
    private final PagePrinter printer = new PagePrinter();
    private final byte[] page = PageRenderer.forTheClient(words).render(SamplePages.payroll(), PaperSize.A4).pdf();

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void printsOnePageOnTheSameAndOnTheOtherPaper(PaperSize paper) throws PrintingFailed {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintService postscript = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(out);

        printer.print(page, "Status page 5", postscript, paper, 1);

        String sent = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(sent).startsWith("%!PS-Adobe");
        assertThat(Pattern.compile("^%%Page: ", Pattern.MULTILINE).matcher(sent).results().count()).isEqualTo(1);
    }

    @Test
    void aPrinterThatIsNotThereIsSaidInASentence() {
        assertThatThrownBy(() -> printer.print(page, "Status page 5", "No such printer", PaperSize.A4, 1))
                .isInstanceOfSatisfying(PrintingFailed.class, failed -> {
                    assertThat(failed.reason()).isIn(Reason.NO_PRINTER, Reason.QUEUE_GONE);
                    assertThat(failed.say(words)).endsWith("or save the page as a PDF.");
                });
    }

    @Test
    void everyFailureSaysWhatToDo() {
        assertThat(Arrays.stream(Reason.values()).map(reason -> new PrintingFailed(reason, "Office").say(words)))
                .allSatisfy(sentence -> assertThat(sentence).endsWith("or save the page as a PDF."));
    }

    @Test
    void listsQueuesWithTheDefaultOneFirst() {
        assertThat(printer.queues().stream().skip(1)).noneMatch(PrintQueue::isDefault);
        assertThat(printer.queues()).containsAll(printer.defaultQueue().stream().toList());
    }
}
