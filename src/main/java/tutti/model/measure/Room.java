package tutti.model.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Basis;
import tutti.model.Id;
import tutti.model.Stakeholder;

/** How much breathing room one stakeholder gives: confidence minus the least they would put up with. */
public sealed interface Room {

    /** @param minimum may be of any age: it stays until it is replaced */
    record Known(Stakeholder person, Answer confidence, Answer minimum) implements Room {

        /** -10 to +10. */
        public int value() {
            return confidence.score().value() - minimum.score().value();
        }

        public Zone zone() {
            return Zone.of(value());
        }

        /** Said only if both of its answers were said. */
        public Basis basis() {
            return confidence.basis() == Basis.SAID && minimum.basis() == Basis.SAID ? Basis.SAID : Basis.JUDGED;
        }

        @Override
        public List<Id<?>> records() {
            return Stream.<Id<?>>of(confidence.reading(), minimum.reading()).distinct().toList();
        }
    }

    /** @param lastConfidence the latest confidence, if there is one: stale, or fresh but without a minimum */
    record Unknown(Stakeholder person, Why why, Optional<Answer> lastConfidence, Optional<Answer> minimum) implements Room {

        /** What the room was when it was last known; shown with its age, never counted. */
        public Optional<Integer> lastValue() {
            return lastConfidence.flatMap(confidence -> minimum.map(least -> confidence.score().value() - least.score().value()));
        }

        @Override
        public List<Id<?>> records() {
            List<Id<?>> readings = Stream.concat(lastConfidence.stream(), minimum.stream()).<Id<?>>map(Answer::reading).distinct().toList();
            return readings.isEmpty() ? List.of(person.id()) : readings;
        }
    }

    /** Why a room is not known. */
    enum Why { NO_READING, STALE, NO_MINIMUM }

    Stakeholder person();

    /** The readings behind it, or the person who has none. */
    List<Id<?>> records();
}
