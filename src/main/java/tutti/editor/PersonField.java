package tutti.editor;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                new Avatar(initials(person.name()), person instanceof Member ? Side.TEAM : Side.CLIENT, DISC)));
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+")).filter(part -> !part.isEmpty())
                .limit(2).map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase())
                .collect(Collectors.joining());
    }
}
