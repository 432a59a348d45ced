package tutti.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Milestone;
import tutti.model.PaperSize;
import tutti.page.LeakCheck;
import tutti.page.PageComposer;
import tutti.page.PageImage;
import tutti.page.PageRenderer;
import tutti.page.PrintedPage;
import tutti.page.StatusPage;

/** A page when pages have been made before: from the records to the bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PageBenchmark {

    private static final float PREVIEW_DPI = 144;

    private final Words words = Words.english();
    private final PageRenderer<StatusPage> renderer = PageRenderer.forTheClient(words);
    private final BarePage bare = new BarePage();
    private final CaseFile file = Sample.read();
    private List<PrintedText> texts = List.of();
    private byte[] pdf = {};
    private int edits;
    /** Kept, so that nothing of it is left out. */
    @SuppressWarnings("unused")
    private Object found = "";

    @Setup
    public void readTexts() throws IOException {
        texts = PrintedText.read(Ground.PRINTED);
        pdf = Ground.page(renderer, file);
    }

    @Benchmark
    public byte[] page() {
        return Ground.page(renderer, file);
    }

    /** What happens while the manager types: one record changed, the page made, searched and drawn. */
    @Benchmark
    public PageImage preview() {
        Milestone milestone = file.milestones().getFirst();
        CaseFile edited = file.with(Change.keep(milestone.withName("Run 2 closed " + edits++ % 10)));
        DraftPage choices = edited.draftPages().getFirst();
        PrintedPage<StatusPage> printed = renderer.render(PageComposer.compose(edited, edited.engagement().fixedToday().orElseThrow(), choices, words).page(), PaperSize.A4);
        found = LeakCheck.of(printed, edited, List.of(edited), choices, words);
        return PageImage.of(printed.pdf(), PREVIEW_DPI);
    }

    @Benchmark
    public PageImage previewFloor() {
        return PageImage.of(pdf, PREVIEW_DPI);
    }

    @Benchmark
    public byte[] pageFloor() throws IOException {
        return bare.write(texts);
    }
}
