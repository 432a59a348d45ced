package tutti.model.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.model.Basis;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Need;
import tutti.model.Score;

/** Why a link holds or is broken, or what would settle it. Put into words by i18n. */
public sealed interface Reason {

    /** The records behind it, the one to open first in front. Never empty. */
    List<Id<?>> records();

    // Listening

    /** The client said yes to this wording. */
    record Confirmed(Id<Need> need, LocalDate on, Optional<Named> by) implements Reason {
        @Override
        public List<Id<?>> records() {
            return withPerson(need, by);
        }
    }

    /** We have not said it back in our words; {@code since} the wording is dated. */
    record NotRestated(Id<Need> need, LocalDate since) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(need);
        }
    }

    /** The client had confirmed an earlier wording. */
    record ChangedSince(Id<Need> need, LocalDate changed, LocalDate confirmed) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(need);
        }
    }

    /** Our wording is with the client for confirmation. */
    record WaitingSince(Id<Need> need, LocalDate since, int days, Optional<Named> with) implements Reason {
        @Override
        public List<Id<?>> records() {
            return withPerson(need, with);
        }
    }

    /** It is restated, but did not go to the client. */
    record NotSaidBack(Id<Need> need, LocalDate since, Optional<Named> to) implements Reason {
        @Override
        public List<Id<?>> records() {
            return withPerson(need, to);
        }
    }

    // Understanding

    /** Every Accountable told it back, and all match. */
    record ToldBack(List<Named> by, LocalDate latest, List<Id<?>> records) implements Reason {}

    /** The worst and latest back-brief that does not match, first in {@code records}. */
    record NotMatching(Match match, Named by, LocalDate on, List<Id<?>> records) implements Reason {}

    /** No goal, or no member Accountable for one, so nobody to tell it back. */
    record NoOwner(Id<Need> need) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(need);
        }
    }

    /** These Accountable members have not told the current wording back. Never empty. */
    record AskToTellBack(Id<Need> need, List<Named> members) implements Reason {
        @Override
        public List<Id<?>> records() {
            List<Id<?>> ids = new ArrayList<>(List.of(need));
            ids.addAll(Named.ids(members));
            return List.copyOf(ids);
        }
    }

    // Direction

    /** Goals with valid RACI and a first date, and actions. */
    record Directed(List<Named> goals, List<Named> actions) implements Reason {
        @Override
        public List<Id<?>> records() {
            List<Id<?>> ids = new ArrayList<>(Named.ids(goals));
            ids.addAll(Named.ids(actions));
            return List.copyOf(ids);
        }
    }

    /** No goal serves it; {@code hasAction} whether an action serves it directly. */
    record NoGoal(Id<Need> need, boolean hasAction) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(need);
        }
    }

    /** RACI of {@code goal} breaks these rules. Never empty. */
    record RaciInvalid(Named goal, List<RaciFailing> failings) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(goal.id());
        }
    }

    /** No first date was agreed for {@code goal}. */
    record NoFirstDate(Named goal) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(goal.id());
        }
    }

    /** Goals serve it, but no undropped action does. */
    record NoAction(Id<Need> need, List<Named> goals) implements Reason {
        @Override
        public List<Id<?>> records() {
            List<Id<?>> ids = new ArrayList<>(List.of(need));
            ids.addAll(Named.ids(goals));
            return List.copyOf(ids);
        }
    }

    // Delivery

    /** There are actions, and nothing about it is late, blocked or moved. */
    record OnTime(List<Named> actions) implements Reason {
        @Override
        public List<Id<?>> records() {
            return Named.ids(actions);
        }
    }

    /** No action serves it, so delivery cannot be judged. */
    record NoWork(Id<Need> need) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(need);
        }
    }

    record PromisesBroken(List<Named> promises) implements Reason {
        @Override
        public List<Id<?>> records() {
            return Named.ids(promises);
        }
    }

    /** {@code days} the latest one is late, in calendar days; the latest one stands first. */
    record PromisesLate(List<Named> promises, int days) implements Reason {
        @Override
        public List<Id<?>> records() {
            return Named.ids(promises);
        }
    }

    /** {@code days} the latest one is late, in calendar days; the latest one stands first. */
    record ActionsLate(List<Named> actions, int days) implements Reason {
        @Override
        public List<Id<?>> records() {
            return Named.ids(actions);
        }
    }

    record ActionsBlocked(List<Named> actions) implements Reason {
        @Override
        public List<Id<?>> records() {
            return Named.ids(actions);
        }
    }

    /** Goals or milestones whose forecast is {@code days} (the most of them) later than first agreed; that one stands first. */
    record ForecastLater(List<Named> what, int days) implements Reason {
        @Override
        public List<Id<?>> records() {
            return Named.ids(what);
        }
    }

    // Expectation

    /** The lowest fresh satisfaction is what the importance asks, or more. */
    record Satisfied(Id<Need> need, Score score, int asks, LocalDate on, Optional<Named> who, Basis basis) implements Reason {
        @Override
        public List<Id<?>> records() {
            return withPerson(need, who);
        }
    }

    /** The lowest fresh satisfaction is less than the importance asks. */
    record ShortOf(Id<Need> need, Score score, int asks, LocalDate on, Optional<Named> who, Basis basis) implements Reason {
        @Override
        public List<Id<?>> records() {
            return withPerson(need, who);
        }
    }

    /** Nobody gave a fresh satisfaction; {@code ask} is who would settle it, {@code lastOn} when the stale one was given. */
    record NoSatisfaction(Id<Need> need, Optional<Named> ask, Optional<LocalDate> lastOn) implements Reason {
        @Override
        public List<Id<?>> records() {
            return withPerson(need, ask);
        }
    }

    /** Without an importance nobody knows what satisfaction it asks. */
    record NoImportance(Id<Need> need) implements Reason {
        @Override
        public List<Id<?>> records() {
            return List.of(need);
        }
    }

    /** The satisfaction that an importance asks: 8 for 5, down to 4 for 1. */
    static int asked(Level importance) {
        return importance.value() + 3;
    }

    private static List<Id<?>> withPerson(Id<Need> need, Optional<Named> person) {
        return person.isPresent() ? List.of(need, person.get().id()) : List.of(need);
    }
}
