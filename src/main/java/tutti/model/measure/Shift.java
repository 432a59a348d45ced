package tutti.model.measure;

import java.util.List;
import java.util.stream.Stream;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Question;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** One thing that is otherwise than it was on an earlier day. */
public sealed interface Shift {

    /** Which way it went, in the order in which a list tells it. */
    enum Way { BROKE, MENDED, APPEARED, UNCLEAR, GONE }

    /** A link of a need that was there on both days. Broken and unknown states change their reason without a shift. */
    record OfLink(Need need, Link link, LinkState before, LinkState now) implements Shift {
        @Override
        public Way way() {
            return switch (now) {
                case LinkState.Broken broken -> Way.BROKE;
                case LinkState.Holds holds -> Way.MENDED;
                case LinkState.Unknown unknown -> Way.UNCLEAR;
            };
        }

        @Override
        public Id<? extends Thing> record() {
            return need.id();
        }
    }

    /** A need that came, or is gone; {@code links} as they stand now, or stood before it went. */
    record OfNeed(Links links, boolean appeared) implements Shift {
        @Override
        public Way way() {
            return appeared ? Way.APPEARED : Way.GONE;
        }

        @Override
        public Id<? extends Thing> record() {
            return links.need().id();
        }
    }

    /** A question that fell out of tune, or came back into tune. */
    record OfQuestion(Question question, BothSides before, BothSides now) implements Shift {
        @Override
        public Way way() {
            if (now.isOutOfTune()) {
                return Way.BROKE;
            }
            return now.gap().isPresent() ? Way.MENDED : Way.UNCLEAR;
        }

        @Override
        public Id<? extends Thing> record() {
            return Stream.of(now.client(), now.team(), before.client(), before.team()).flatMap(List::stream).findFirst().orElseThrow().reading();
        }
    }

    /** Somebody who ran out of room, or has some again. */
    record OfRoom(Stakeholder person, Room before, Room now) implements Shift {
        @Override
        public Way way() {
            return switch (now) {
                case Room.Known known when known.zone() == Zone.OUT -> Way.BROKE;
                case Room.Known known -> Way.MENDED;
                case Room.Unknown unknown -> Way.UNCLEAR;
            };
        }

        @Override
        public Id<? extends Thing> record() {
            return person.id();
        }
    }

    /** A promise that was made since, or that is late or broken now and was not, or was and no longer is. */
    record OfPromise(Promise promise, Way way) implements Shift {
        @Override
        public Id<? extends Thing> record() {
            return promise.id();
        }
    }

    /** A concern that was raised since, or settled. */
    record OfConcern(Concern concern, Way way) implements Shift {
        @Override
        public Id<? extends Thing> record() {
            return concern.id();
        }
    }

    Way way();

    /** The record it opens. */
    Id<? extends Thing> record();
}
