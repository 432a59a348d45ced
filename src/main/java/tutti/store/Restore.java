package tutti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.model.past.Comparison;

/** Brings a backup back: first into a file of its own, then, once it was seen what that would change, into the store's place. */
public final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    /** What SQLite keeps beside a file that is open. */
    private static final List<String> BESIDE = List.of("-wal", "-shm");

    private Restore() {}

    /**
     * Copies a backup into a new file, at the present schema, and looks through it.
     *
     * @throws StoreException if the backup is none or is damaged, or the new file is there already or cannot be written
     */
    public static void into(Path backup, Path newFile) {
        copy(backup, newFile);
        try (Store restored = Store.openRestored(newFile)) {
            List<String> broken = restored.check().stream()
                    .flatMap(finding -> finding instanceof Finding.Broken(String detail) ? Stream.of(detail) : Stream.empty()).toList();
            if (!broken.isEmpty()) {
                throw new StoreException(new StoreFault.Damaged(backup, broken.getFirst()));
            }
        } catch (StoreException e) {
            try {
                discard(newFile);
            } catch (StoreException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /** Writes a store as it stands into a new file, and looks whether it came out whole. */
    public static void copy(Path store, Path newFile) {
        if (Files.exists(newFile)) {
            throw new StoreException(new StoreFault.Exists(newFile));
        }
        try (Handle source = StoreFile.openAnyVersion(store)) {
            StoreCopy.make(source, newFile.toAbsolutePath());
        } catch (IOException e) {
            throw new StoreException(new Faults(newFile).of(e), e);
        }
    }

    /** Takes a restored file away that is not wanted after all; nothing happens if there is none. */
    public static void discard(Path restored) {
        try {
            Files.deleteIfExists(restored);
            for (String beside : BESIDE) {
                Files.deleteIfExists(restored.resolveSibling(restored.getFileName() + beside));
            }
        } catch (IOException e) {
            throw new StoreException(new Faults(restored).of(e), e);
        }
    }

    /** What would change if {@code restored} took the place of {@code store}; dropped records count as gone. */
    public static Comparison compare(Path restored, Path store) {
        try (Store then = Store.openToRead(restored); Store now = Store.openToRead(store)) {
            Map<Id<Engagement>, Engagement> all = new LinkedHashMap<>();
            now.engagements().forEach(each -> all.put(each.id(), each));
            then.engagements().forEach(each -> all.putIfAbsent(each.id(), each));
            List<Comparison.Line> lines = new ArrayList<>();
            all.values().forEach(engagement -> {
                Map<Kind, Map<Id<?>, Thing>> before = records(then, engagement.id());
                Map<Kind, Map<Id<?>, Thing>> after = records(now, engagement.id());
                for (Kind kind : Kind.values()) {
                    lines.add(line(engagement, kind, before.getOrDefault(kind, Map.of()), after.getOrDefault(kind, Map.of())));
                }
            });
            return new Comparison(lines.stream().filter(line -> !line.isEmpty()).toList());
        }
    }

    private static Map<Kind, Map<Id<?>, Thing>> records(Store store, Id<Engagement> id) {
        if (store.engagements().stream().noneMatch(engagement -> engagement.id().equals(id))) {
            return Map.of();
        }
        CaseFile file = store.read(id);
        return Stream.concat(Stream.of(file.engagement()), file.all().stream())
                .collect(Collectors.groupingBy(Kind::of, Collectors.toMap(Thing::id, thing -> thing)));
    }

    private static Comparison.Line line(Engagement engagement, Kind kind, Map<Id<?>, Thing> then, Map<Id<?>, Thing> now) {
        int back = (int) then.keySet().stream().filter(id -> !now.containsKey(id)).count();
        int gone = (int) now.keySet().stream().filter(id -> !then.containsKey(id)).count();
        int changed = (int) then.entrySet().stream()
                .filter(entry -> now.containsKey(entry.getKey()) && !Objects.equals(now.get(entry.getKey()), entry.getValue())).count();
        return new Comparison.Line(engagement.name(), kind, back, gone, changed);
    }

    /**
     * Puts {@code restored} in the place of {@code store}, which must not be open. A crash in between leaves the old store
     * or the new one under the store's name.
     *
     * @return where the replaced store is kept, beside its old place
     * @throws StoreException with a {@link StoreFault.InUse} or {@link StoreFault.Locked} if the store is open in another program
     */
    public static Path swap(Path restored, Path store, LocalDateTime now) {
        // Whoever opens a store to write takes away, on closing, what readers left beside it.
        Store.openRestored(restored).close();
        Path kept = keptName(store, now);
        try (StoreLock _ = StoreLock.take(store)) {
            refuseIfOpen(store);
            linkOrCopy(store, kept);
            for (String log : BESIDE) {
                // A log left beside the file would be taken for the new store's own.
                Path beside = store.resolveSibling(store.getFileName() + log);
                if (Files.exists(beside)) {
                    Files.move(beside, kept.resolveSibling(kept.getFileName() + log), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            Files.move(restored, store, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException e) {
            throw new StoreException(new Faults(store).of(e), e);
        }
    }

    /** Whoever closes a store last takes its log away; one that stays is in use. A damaged store is in nobody's use. */
    private static void refuseIfOpen(Path store) {
        try {
            Store.open(store).close();
        } catch (StoreException e) {
            if (e.fault() instanceof StoreFault.Locked) {
                throw e;
            }
            return;
        }
        if (Files.exists(store.resolveSibling(store.getFileName() + "-wal"))) {
            throw new StoreException(new StoreFault.Locked(store));
        }
    }

    private static Path keptName(Path store, LocalDateTime now) {
        LocalDateTime moment = now;
        Path kept;
        do {
            kept = store.toAbsolutePath().resolveSibling(store.getFileName() + ".replaced-" + STAMP.format(moment));
            moment = moment.plusSeconds(1);
        } while (Files.exists(kept));
        return kept;
    }

    private static void linkOrCopy(Path store, Path kept) throws IOException {
        try {
            Files.createLink(kept, store);
        } catch (IOException | UnsupportedOperationException e) {
            // A stick knows no links.
            Files.copy(store, kept);
        }
    }
}
