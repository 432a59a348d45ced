package tutti.editor;

import java.util.Optional;
import java.util.function.Supplier;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Person;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Side;

/** One person of either side, with the disc that stands for them everywhere. */
public final class PersonField<P extends Person> extends RecordField<P> {

    private static final double DISC = 24;

    public PersonField(Editors editors, Class<P> type, String prompt) {
        super(editors, type, prompt);
    }

    PersonField(Editors editors, Supplier<CaseFile> file, Class<P> type, String prompt) {
        super(editors, file, type, prompt);
    }

    @Override
    public void show(Optional<Id<P>> shown) {
        super.show(shown);
        row().getChildren().removeIf(Avatar.class::isInstance);
        record().ifPresent(person -> row().getChildren().addFirst(
                new Avatar(person.initials(), person instanceof Member ? Side.TEAM : Side.CLIENT, DISC)));
    }
}
