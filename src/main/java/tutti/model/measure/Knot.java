package tutti.model.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.model.Acceptance;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Match;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.PageLine;
import tutti.model.Promise;
import tutti.model.Reaction;
import tutti.model.Satisfaction;
import tutti.model.Thing;
import tutti.model.Wording;

/** One thing on the thread of a need: something that was said or done about it, by whom and when. */
public sealed interface Knot {

    /** How it stands, for its mark. {@code PASSED}: was so once, and is no longer what counts. */
    enum Tone { SAID, GOOD, BAD, OPEN, RUNNING, BLOCKED, UNKNOWN, PASSED }

    /** The client's words. */
    record Said(Need need, Wording wording, Optional<Named> who) implements Knot {
        @Override
        public Thing record() {
            return need;
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(wording.date());
        }

        @Override
        public Tone tone() {
            return wording.words().equals(need.words()) ? Tone.SAID : Tone.PASSED;
        }
    }

    /** How we said it back. @param current whether this is the wording that counts now; {@code who} confirmed it */
    record Restated(Need need, Wording wording, boolean current, Optional<Named> who) implements Knot {
        @Override
        public Thing record() {
            return need;
        }

        @Override
        public Optional<LocalDate> date() {
            return wording.confirmed().or(wording::saidBack).or(() -> Optional.of(wording.date()));
        }

        @Override
        public Tone tone() {
            if (!current) {
                return Tone.PASSED;
            }
            return wording.confirmed().isPresent() ? Tone.GOOD : Tone.UNKNOWN;
        }
    }

    /** @param current whether it is about the wording that counts now */
    record ToldBack(BackBrief brief, Optional<Named> who, boolean current) implements Knot {
        @Override
        public Thing record() {
            return brief;
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(brief.date());
        }

        @Override
        public Tone tone() {
            if (!current) {
                return Tone.PASSED;
            }
            return brief.match() == Match.MATCHES ? Tone.GOOD : Tone.BAD;
        }
    }

    /** @param slipped days its forecast is later than first agreed */
    record OfGoal(Goal goal, List<Named> accountable, boolean validRaci, int daysLate, int slipped) implements Knot {
        public OfGoal {
            accountable = List.copyOf(accountable);
        }

        @Override
        public Thing record() {
            return goal;
        }

        @Override
        public Optional<LocalDate> date() {
            return goal.done().or(goal::forecast).or(goal::firstDate);
        }

        @Override
        public Optional<Named> who() {
            return accountable.stream().findFirst();
        }

        @Override
        public Tone tone() {
            if (goal.done().isPresent()) {
                return Tone.GOOD;
            }
            return daysLate > 0 || slipped > 0 || !validRaci ? Tone.BAD : Tone.RUNNING;
        }
    }

    record OfAction(Action action, Optional<Named> who, int daysLate) implements Knot {
        @Override
        public Thing record() {
            return action;
        }

        @Override
        public Optional<LocalDate> date() {
            return action.ended().map(step -> step.on()).or(action::due);
        }

        @Override
        public Tone tone() {
            if (daysLate > 0) {
                return Tone.BAD;
            }
            return switch (action.state()) {
                case DONE -> Tone.GOOD;
                case DOING -> Tone.RUNNING;
                case BLOCKED -> Tone.BLOCKED;
                case TO_DO -> Tone.OPEN;
                case DROPPED -> Tone.PASSED;
            };
        }
    }

    record OfPromise(Promise promise, Optional<Named> who, PromiseStanding standing) implements Knot {
        @Override
        public Thing record() {
            return promise;
        }

        @Override
        public Optional<LocalDate> date() {
            return promise.due();
        }

        @Override
        public Tone tone() {
            if (standing.outcome() == PromiseOutcome.BROKEN || standing.isLate()) {
                return Tone.BAD;
            }
            return standing.isKept() ? Tone.GOOD : Tone.OPEN;
        }
    }

    /** What the page that was last on the table said of the need. */
    record OnPage(IssuedPage page, PageLine line) implements Knot {
        @Override
        public Thing record() {
            return page;
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(page.date());
        }

        @Override
        public Optional<Named> who() {
            return Optional.empty();
        }

        @Override
        public Tone tone() {
            return Tone.SAID;
        }
    }

    /** What somebody said of that line when it lay on the table. */
    record Reacted(Meeting meeting, Reaction reaction, Optional<Named> who) implements Knot {
        @Override
        public Thing record() {
            return meeting;
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(meeting.date());
        }

        @Override
        public Tone tone() {
            return Tone.SAID;
        }
    }

    record Rated(Need need, Satisfaction given, Optional<Named> who) implements Knot {
        @Override
        public Thing record() {
            return need;
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(given.date());
        }

        /** Unknown while nobody said how much the need matters. */
        @Override
        public Tone tone() {
            return need.importance().map(level -> given.score().value() >= Reason.asked(level) ? Tone.GOOD : Tone.BAD).orElse(Tone.UNKNOWN);
        }
    }

    record Accepted(Need need, Acceptance acceptance, Optional<Named> who) implements Knot {
        @Override
        public Thing record() {
            return need;
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(acceptance.on());
        }

        @Override
        public Tone tone() {
            return Tone.GOOD;
        }
    }

    /** What it opens. */
    Thing record();

    default Kind kind() {
        return Kind.of(record());
    }

    default Id<? extends Thing> id() {
        return record().id();
    }

    Optional<LocalDate> date();

    Optional<Named> who();

    Tone tone();
}
