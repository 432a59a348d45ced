package tutti.model.merge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tutti.model.Thing;

/** Two states of one record, compared component by component. */
final class Fields {

    private enum Side { SAME, HERE, THERE, BOTH }

    private final Thing here;
    private final Thing there;
    private final Optional<Thing> origin;
    private final RecordComponent[] components;

    Fields(Thing here, Thing there) {
        this(here, there, Optional.empty(), here.getClass().getRecordComponents());
    }

    Fields(Thing here, Thing there, Thing origin) {
        this(here, there, Optional.of(origin), here.getClass().getRecordComponents());
    }

    private Fields(Thing here, Thing there, Optional<Thing> origin, RecordComponent[] components) {
        if (here.getClass() != there.getClass()) {
            throw new IllegalArgumentException(here.id() + " names records of two kinds");
        }
        this.here = here;
        this.there = there;
        this.origin = origin;
        this.components = components;
    }

    Verdict verdict() {
        List<Verdict.Difference> both = new ArrayList<>();
        boolean theyAdded = false;
        for (RecordComponent component : components) {
            Side side = side(component);
            theyAdded |= side == Side.THERE;
            if (side == Side.BOTH) {
                both.add(new Verdict.Difference(component.getName(), value(component, here), value(component, there)));
            }
        }
        try {
            if (both.isEmpty()) {
                return theyAdded ? new Verdict.ChangedThere(here, there, merged(Preference.THEIRS)) : new Verdict.ChangedHere(here, there);
            }
            return new Verdict.ChangedOnBothSides(here, there, merged(Preference.OURS), merged(Preference.THEIRS), both);
        } catch (IllegalArgumentException e) {
            // Half of each makes no record: then it is one or the other, whole.
            return new Verdict.ChangedOnBothSides(here, there, here, there, differences());
        }
    }

    private List<Verdict.Difference> differences() {
        return Arrays.stream(components).filter(component -> side(component) != Side.SAME)
                .map(component -> new Verdict.Difference(component.getName(), value(component, here), value(component, there))).toList();
    }

    private Side side(RecordComponent component) {
        Object ours = value(component, here);
        Object theirs = value(component, there);
        if (ours.equals(theirs)) {
            return Side.SAME;
        }
        if (origin.isPresent()) {
            Object before = value(component, origin.get());
            return before.equals(ours) ? Side.THERE : before.equals(theirs) ? Side.HERE : Side.BOTH;
        }
        return isWithin(ours, theirs) ? Side.THERE : isWithin(theirs, ours) ? Side.HERE : Side.BOTH;
    }

    /** Whether the one says nothing that the other does not say too. */
    private static boolean isWithin(Object less, Object more) {
        return switch (less) {
            case String text -> text.isBlank();
            case Optional<?> maybe -> maybe.isEmpty();
            case Collection<?> few -> ((Collection<?>) more).containsAll(few);
            default -> false;
        };
    }

    private Thing merged(Preference preference) {
        Object[] values = Arrays.stream(components).map(component -> switch (side(component)) {
            case SAME, HERE -> value(component, here);
            case THERE -> value(component, there);
            case BOTH -> value(component, preference == Preference.OURS ? here : there);
        }).toArray();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Thing) here.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("these values do not go together", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }

    private static Object value(RecordComponent component, Thing record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }
}
