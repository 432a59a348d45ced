package tutti.model.move;

import java.util.Optional;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** One rule that hit one record. */
record Call(Id<?> subject, Kind kind, Optional<Person> person, Cause cause) {

    static Call of(Thing subject, Optional<? extends Person> person, Cause cause) {
        return new Call(subject.id(), Kind.of(subject), person.map(someone -> someone), cause);
    }

    int power() {
        return switch (person.orElse(null)) {
            case Stakeholder stakeholder -> stakeholder.power().map(Level::value).orElse(0);
            case Member member -> 0;
            case null -> 0;
        };
    }
}
