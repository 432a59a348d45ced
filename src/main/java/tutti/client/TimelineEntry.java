package tutti.client;

import java.time.LocalDate;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Reading;
import tutti.model.Thing;
import tutti.model.TrustEvent;
import tutti.model.measure.PromiseStanding;

/** Something that happened, or is due, between one stakeholder and us. */
sealed interface TimelineEntry {

    LocalDate date();

    /** The record it opens. */
    Thing record();

    record Talked(Conversation record) implements TimelineEntry {
        @Override
        public LocalDate date() {
            return record.date();
        }
    }

    record Met(Meeting record) implements TimelineEntry {
        @Override
        public LocalDate date() {
            return record.date();
        }
    }

    /** Stands where it was settled, else where it was raised. */
    record Worried(Concern record) implements TimelineEntry {
        @Override
        public LocalDate date() {
            return record.settled().map(step -> step.on()).orElse(record.raised());
        }
    }

    /** Stands where it ended, else where it is due, else where it was made. */
    record Promised(PromiseStanding standing) implements TimelineEntry {
        @Override
        public Promise record() {
            return standing.promise();
        }

        @Override
        public LocalDate date() {
            return record().ending().map(end -> end.on()).or(record()::due).orElse(record().made());
        }
    }

    record Confirmed(Need record, LocalDate date) implements TimelineEntry {}

    record Accepted(Need record, LocalDate date) implements TimelineEntry {}

    /** Internal, like all that is said of trust. */
    record Trusted(TrustEvent record) implements TimelineEntry {
        @Override
        public LocalDate date() {
            return record.date();
        }
    }

    /** A need as they first said it. */
    record Voiced(Need record, LocalDate date) implements TimelineEntry {}

    /** Internal, like every reading. */
    record Answered(Reading record) implements TimelineEntry {
        @Override
        public LocalDate date() {
            return record.date();
        }
    }

    /** Whether the client may not see it. */
    default boolean isInternal() {
        return this instanceof Trusted || this instanceof Answered;
    }
}
