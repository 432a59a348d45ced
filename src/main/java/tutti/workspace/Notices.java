package tutti.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.store.StoreException;

/** What the manager must hear: one thing at a time, the last. */
final class Notices {

    private static final Logger LOG = System.getLogger(Workspace.class.getName());

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    void say(Optional<Notice> said) {
        notice.set(said);
    }

    void heard() {
        notice.set(Optional.empty());
    }

    void report(Exception failure) {
        LOG.log(Level.ERROR, "the store could not do what was asked", failure);
        notice.set(Optional.of(failure instanceof StoreException refused
                ? new Notice.StoreFailed(refused.fault().key(), List.of(refused.fault().arguments()))
                : new Notice.Unexpected(failure.toString())));
    }
}
