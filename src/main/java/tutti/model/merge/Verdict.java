package tutti.model.merge;

import java.util.List;
import tutti.model.Thing;

/** How a record of the other file stands to ours. */
public sealed interface Verdict {

    /** The record of the other file. */
    Thing there();

    /** We do not have it. */
    record New(Thing there) implements Verdict {}

    /** It is the same here. */
    record Unchanged(Thing there) implements Verdict {}

    /**
     * Only the other side went on: what differs was not touched here, or says nothing here.
     *
     * @param merged the record with what is new in it
     */
    record ChangedThere(Thing here, Thing there, Thing merged) implements Verdict {}

    /** Only we went on: the other side has nothing that ours lacks. */
    record ChangedHere(Thing here, Thing there) implements Verdict {}

    /**
     * Both sides say something, and not the same.
     *
     * @param ours the record with what only they added, and our word wherever both spoke
     * @param theirs the same with their word
     * @param fields where both spoke
     */
    record ChangedOnBothSides(Thing here, Thing there, Thing ours, Thing theirs, List<Difference> fields) implements Verdict {

        public ChangedOnBothSides {
            fields = List.copyOf(fields);
        }
    }

    /** A page that was issued under this id on both sides, and is not the same. Ours stays: an issued page never changes. */
    record OtherPage(Thing here, Thing there) implements Verdict {}

    /** A field of a record, by its name in the model, and what each side says in it. */
    record Difference(String field, Object here, Object there) {}
}
