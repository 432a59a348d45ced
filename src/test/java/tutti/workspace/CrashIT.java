package tutti.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.OtherProcess;
import tutti.model.CaseFile;
import tutti.store.Store;

/**
 * The app is killed at any moment: whatever it had said was kept is there, whole, and can be taken back. A few kills here;
 * {@code mvn -Pcrash verify} makes a thousand.
 */
class CrashIT {

    private static final int KILLS = Integer.getInteger("tutti.kills", 5);
    private static final long SEED = Long.getLong("tutti.seed", System.nanoTime());
    private static final int MOST_LINES = 120;
    private static final int MOST_NANOS = 3_000_000;
    private static final int FRESH_EVERY = 50;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Set<Integer> there = new HashSet<>();
    private int last;
    private int acknowledged;
    private int inFlight;
    private int texts;
    private int turned;

    /** What one life of the process said before it was killed. */
    private static final class Life {
        private final Set<Integer> done = new HashSet<>();
        private final Set<Integer> undone = new HashSet<>();
        private Optional<Integer> perhapsDone = Optional.empty();
        private Optional<Integer> perhapsUndone = Optional.empty();
        private int typed;

        private void hear(String line) {
            String[] words = line.split(" ", 2);
            assertThat(words[0]).as(line).isIn("begin", "done", "unbegin", "undone", "typed");
            int number = Integer.parseInt(words[1]);
            switch (words[0]) {
                case "begin" -> perhapsDone = Optional.of(number);
                case "done" -> {
                    done.add(number);
                    perhapsDone = Optional.empty();
                }
                case "unbegin" -> perhapsUndone = Optional.of(number);
                case "undone" -> {
                    undone.add(number);
                    perhapsUndone = Optional.empty();
                }
                default -> typed = number;
            }
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesAnyKill() throws IOException, InterruptedException {
        System.out.printf("Killing the app %d times, seed %d (-Dtutti.kills=n and -Dtutti.seed=n set these)%n", KILLS, SEED);
        int before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            // A new file now and then, so that the first moments of a store are among those that are hit.
            Path file = folder.resolve("crash-" + kill / FRESH_EVERY + ".db");
            if (kill % FRESH_EVERY == 0) {
                there.clear();
                before = 0;
            }
            Life life = live(file);
            before = check(file, life, before, "kill " + kill + " of seed " + SEED);
            if (kill % Math.max(1, KILLS / 20) == 0 || kill == KILLS) {
                System.out.printf("%d of %d kills: %d acknowledged edits all there, %d edits in flight each whole or not at all, "
                        + "%d half-typed texts all there, %d undone and done again%n", kill, KILLS, acknowledged, inFlight, texts, turned);
            }
        }
    }

    private Life live(Path file) throws IOException, InterruptedException {
        Life life = new Life();
        int lines = random.nextInt(MOST_LINES);
        try (OtherProcess process = OtherProcess.start(Editing.class, file.toString(), Integer.toString(last + 1));
             BufferedReader out = process.out()) {
            for (int i = 0; i < lines; i++) {
                life.hear(out.readLine());
            }
            LockSupport.parkNanos(random.nextInt(MOST_NANOS));
            process.kill();
            for (String line = out.readLine(); line != null && line.contains(" "); line = out.readLine()) {
                // What it had said before it died counts too; its last line may be cut.
                if (out.ready() || line.matches("[a-z]+ \\d+")) {
                    life.hear(line);
                }
            }
        }
        return life;
    }

    private int check(Path file, Life life, int typedBefore, String where) {
        acknowledged += life.done.size() + life.undone.size();
        texts += life.typed > 0 ? 1 : 0;
        inFlight += life.perhapsDone.isPresent() || life.perhapsUndone.isPresent() ? 1 : 0;
        there.addAll(life.done);
        there.removeAll(life.undone);
        last = Math.max(last, there.stream().mapToInt(Integer::intValue).max().orElse(0));
        last = Math.max(last, life.perhapsDone.orElse(0)) + 1;
        if (!file.toFile().exists()) {
            assertThat(life.done).as(where).isEmpty();
            return typedBefore;
        }
        try (Store store = Store.openAlone(file)) {
            assertThat(store.check()).as(where).isEmpty();
            if (store.engagements().isEmpty()) {
                assertThat(there).as(where).isEmpty();
                return typedBefore;
            }
            CaseFile now = store.read(store.engagements().getFirst().id());
            Set<Integer> found = numbers(now.stakeholders().stream().map(each -> each.name()).toList());
            assertThat(numbers(now.members().stream().map(each -> each.name()).toList())).as("whole edits, " + where).isEqualTo(found);
            Set<Integer> certain = new HashSet<>(there);
            life.perhapsUndone.ifPresent(certain::remove);
            assertThat(found).as(where).containsAll(certain);
            Set<Integer> surplus = new HashSet<>(found);
            surplus.removeAll(certain);
            assertThat(surplus).as("only what was in flight, " + where)
                    .isSubsetOf(List.of(life.perhapsDone.orElse(0), life.perhapsUndone.orElse(0)));
            int typed = store.typed("crash").map(text -> Integer.parseInt(text.replaceAll("\\D", ""))).orElse(0);
            assertThat(typed).as("half-typed text, " + where).isGreaterThanOrEqualTo(Math.max(life.typed, typedBefore));
            there.clear();
            there.addAll(found);
            undoAndRedo(store, now, where);
            return typed;
        }
    }

    /** The last edit goes back and comes again. */
    private void undoAndRedo(Store store, CaseFile now, String where) {
        if (store.undoLabel().isEmpty() || store.undoLabel().get().equals("New engagement")) {
            return;
        }
        assertThat(store.undo()).as(where).isPresent();
        assertThat(store.read(now.engagement().id()).members()).as(where).hasSize(now.members().size() - 1);
        assertThat(store.redo()).as(where).isPresent();
        assertThat(store.read(now.engagement().id()).all()).as(where).isEqualTo(now.all());
        turned++;
    }

    private static Set<Integer> numbers(List<String> names) {
        return names.stream().map(name -> Integer.parseInt(name.substring(1))).collect(Collectors.toSet());
    }
}
