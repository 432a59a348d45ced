package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, from its start through every screen to its end. */
class RehearsalIT {

    private static final int MOST_SECONDS = 90;

    @TempDir
    private Path folder;

    @Test
    void everyScreenOpensOnceWithoutAWarningAndNothingIsLeftBehind() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-Djava.util.logging")).toList());
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), "tutti.Main", "rehearse"));
        Path said = folder.resolve("said.txt");
        Path complained = folder.resolve("complained.txt");
        ProcessBuilder program = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(complained.toFile());
        program.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process = program.start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the program ends when its window is closed").isTrue();
        assertThat(Files.readAllLines(complained)).isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(said)).matches("The window stood after [\\d,]+ ms; then every screen was opened once.\\R");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(file -> file.toString().contains("rehearsal"))).isEmpty();
        }
    }
}
