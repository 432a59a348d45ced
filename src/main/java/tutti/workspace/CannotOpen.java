package tutti.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tutti.store.StoreException;
import tutti.store.StoreFault;

/**
 * Why no store is open.
 *
 * @param key where the sentence stands that says it, and {@code arguments} what fills it
 * @param remedies what can be done, the most likely first
 */
public record CannotOpen(Path file, String key, List<Object> arguments, List<Remedy> remedies) {

    public CannotOpen {
        arguments = List.copyOf(arguments);
        remedies = List.copyOf(remedies);
    }

    static CannotOpen of(Path file, Exception failure, boolean hasBackup) {
        if (failure instanceof StoreException refused) {
            StoreFault fault = refused.fault();
            return new CannotOpen(file, fault.key(), List.of(fault.arguments()), remedies(fault, hasBackup));
        }
        return new CannotOpen(file, "workspace.open.unexpected", List.of(file.toString()), List.of(Remedy.TRY_AGAIN, Remedy.OPEN_OTHER));
    }

    private static List<Remedy> remedies(StoreFault fault, boolean hasBackup) {
        List<Remedy> remedies = new ArrayList<>();
        switch (fault) {
            case StoreFault.Damaged it -> addDamaged(remedies, hasBackup);
            case StoreFault.Unreadable it -> addDamaged(remedies, hasBackup);
            case StoreFault.Newer it -> { } // only a newer Tutti opens it
            case StoreFault.Foreign it -> addBackup(remedies, hasBackup);
            default -> remedies.add(Remedy.TRY_AGAIN);
        }
        remedies.add(Remedy.OPEN_OTHER);
        remedies.add(Remedy.BEGIN_ELSEWHERE);
        if (!remedies.contains(Remedy.TRY_AGAIN)) {
            remedies.add(Remedy.TRY_AGAIN); // another program may have put the file right, or taken it away
        }
        return remedies;
    }

    private static void addDamaged(List<Remedy> remedies, boolean hasBackup) {
        addBackup(remedies, hasBackup);
        remedies.add(Remedy.SALVAGE);
    }

    private static void addBackup(List<Remedy> remedies, boolean hasBackup) {
        if (hasBackup) {
            remedies.add(Remedy.OPEN_BACKUP);
        }
    }
}
