package tutti;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A second Java with our class path, as another start of the app would be. */
public final class OtherProcess implements AutoCloseable {

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    public static OtherProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The modules of JavaFX and the headless platform, as this process was given them.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> Stream.of("--module-path", "--add-modules", "--enable-native-access", "--add-exports", "--add-opens",
                        "-Dglass.", "-Dprism.", "-Djava.awt.").anyMatch(each::startsWith))
                .forEach(command::add);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new OtherProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** What it prints, errors too. */
    public BufferedReader out() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** SIGKILL: it gets no chance to do anything more. */
    public void kill() throws InterruptedException {
        // Not destroyForcibly of the process itself, which would throw away what it has still printed.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Its exit code; one that does not end is killed, and has another than was hoped for. */
    public int waitFor() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
