package tutti.model.move;

import java.util.Optional;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Person;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** One rule that hit one record. */
record Call(Id<?> subject, Kind kind, Optional<Person> person, Cause cause) {

    static Call of(Thing subject, Optional<? extends Person> person, Cause cause) {
        return new Call(subject.id(), Kind.of(subject), person.map(someone -> someone), cause);
    }

    int power() {
        return person.filter(Stakeholder.class::isInstance).map(Stakeholder.class::cast).flatMap(Stakeholder::power).map(Level::value).orElse(0);
    }
}
