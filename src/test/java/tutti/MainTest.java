package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The app in a process of its own, on a machine without a display. */
class MainTest {

    @TempDir
    private Path folder;

    private record Ended(int exit, List<String> out, List<String> err, List<String> javaFxClasses) {}

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoAndNamesAVerbThatNeedsNone() throws Exception {
        Ended ended = run("C");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).containsExactly("There is no display to open a window on: use a verb such as "
                + "“page --store FILE --out PAGE.pdf”, which needs none, or see --help.");
        assertThat(ended.javaFxClasses()).isEmpty();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void verbsLoadNoJavaFxAndPrintNoWarning() throws Exception {
        String store = folder.resolve("s.db").toString();
        assertThat(run("C", "sample", "--store", store).err()).isEmpty();
        Ended page = run("C", "page", "--store", store, "--out", folder.resolve("p.pdf").toString());
        assertThat(page.exit()).isZero();
        assertThat(page.err()).isEmpty();
        assertThat(page.out().getFirst()).isEqualTo("Page 5 of “Payroll rollout” written to " + folder.resolve("p.pdf") + ".");
        assertThat(page.javaFxClasses()).isEmpty();
        assertThat(folder.resolve("p.pdf")).isNotEmptyFile();
    }

    private Ended run(String locale, String... arguments) throws IOException, InterruptedException {
        Path loaded = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xlog:class+load:file=" + loaded, "-cp", System.getProperty("java.class.path"), "tutti.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        int exit = builder.start().waitFor();
        try (Stream<String> lines = Files.lines(loaded, StandardCharsets.UTF_8)) {
            return new Ended(exit, Files.readAllLines(out), Files.readAllLines(err),
                    lines.filter(line -> line.contains(" javafx.") || line.contains("com.sun.glass")).toList());
        }
    }
}
