package tutti.model.measure;

import java.util.Collection;
import java.util.List;
import tutti.model.Id;
import tutti.model.Thing;

/** A record a reason speaks of, with what to call it. */
public record Named(Id<? extends Thing> id, String name) {

    public static Named of(Thing thing) {
        return new Named(thing.id(), thing.title());
    }

    public static List<Named> all(Collection<? extends Thing> things) {
        return things.stream().map(Named::of).toList();
    }

    static List<Id<?>> ids(Collection<Named> named) {
        return named.stream().<Id<?>>map(Named::id).toList();
    }

    /** The first word of the name: how a narrow column calls a person. */
    public String firstName() {
        String trimmed = name.strip();
        int space = trimmed.indexOf(' ');
        return space < 0 ? trimmed : trimmed.substring(0, space);
    }
}
