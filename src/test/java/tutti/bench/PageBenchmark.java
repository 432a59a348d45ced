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
import tutti.page.PageRenderer;

/** A page when pages have been made before: from the records to the bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PageBenchmark {

    private final PageRenderer renderer = new PageRenderer(Words.english());
    private final BarePage bare = new BarePage();
    private final CaseFile file = Sample.read();
    private List<PrintedText> texts = List.of();

    @Setup
    public void readTexts() throws IOException {
        texts = PrintedText.read(Ground.PRINTED);
    }

    @Benchmark
    public byte[] page() {
        return Ground.page(renderer, file);
    }

    @Benchmark
    public byte[] pageFloor() throws IOException {
        return bare.write(texts);
    }
}
