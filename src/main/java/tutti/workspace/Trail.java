package tutti.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import tutti.model.Id;
import tutti.model.Kind;

/** Which record of each kind is chosen on the screens, and where the last link led. Shared, so that the pillars need not know each other. */
public final class Trail {

    private final Map<Kind, ObjectProperty<Optional<Id<?>>>> chosen = new EnumMap<>(Kind.class);
    private final ReadOnlyObjectWrapper<Optional<Destination>> destination = new ReadOnlyObjectWrapper<>(Optional.empty());

    Trail() {
        for (Kind kind : Kind.values()) {
            chosen.put(kind, new SimpleObjectProperty<>(Optional.empty()));
        }
    }

    /** The record of a kind that is chosen; a record that is gone may still be named here. */
    public ObjectProperty<Optional<Id<?>>> chosen(Kind kind) {
        return chosen.get(kind);
    }

    /** Where the last link led; the shell opens that door. */
    public ReadOnlyObjectProperty<Optional<Destination>> destination() {
        return destination.getReadOnlyProperty();
    }

    /** Follows a link to a record: chooses it and asks the shell to show its list. */
    public void goTo(Kind kind, Id<?> record) {
        chosen(kind).set(Optional.of(record));
        leadTo(new Destination(kind, Optional.of(record)));
    }

    /** Follows a link to a list. */
    public void goTo(Kind kind) {
        leadTo(new Destination(kind, Optional.empty()));
    }

    void chooseNothing() {
        chosen.values().forEach(property -> property.set(Optional.empty()));
    }

    private void leadTo(Destination there) {
        destination.set(Optional.empty()); // so that the same link can be followed twice
        destination.set(Optional.of(there));
    }
}
