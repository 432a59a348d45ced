package tutti.model.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Letter;
import tutti.model.Need;
import tutti.model.Percent;
import tutti.model.Person;
import tutti.model.Raci;
import tutti.model.Step;

/** Serve a need, move, finish, drop; and who holds which letter. The first date is never written over. */
public final class GoalDeeds {

    private static final Percent WHOLE = new Percent(100);

    private GoalDeeds() {}

    public static List<Change> serve(CaseFile file, Id<Goal> id, Id<Need> need) {
        return Edits.of(file, id, goal -> goal.needs().contains(need) ? goal : goal.withNeeds(Edits.plus(goal.needs(), need)));
    }

    public static List<Change> stopServing(CaseFile file, Id<Goal> id, Id<Need> need) {
        return Edits.of(file, id, goal -> goal.withNeeds(Edits.minus(goal.needs(), need)));
    }

    /** Expects it on another day. A goal that had no date gets its first. */
    public static List<Change> moveForecast(CaseFile file, Id<Goal> id, LocalDate forecast) {
        return Edits.of(file, id, goal -> goal
                .withFirstDate(goal.firstDate().or(() -> Optional.of(forecast)))
                .withForecast(Optional.of(forecast)));
    }

    public static List<Change> finish(CaseFile file, Id<Goal> id, LocalDate on) {
        return Edits.of(file, id, goal -> goal.withDone(Optional.of(on)).withDropped(Optional.empty()).withProgress(WHOLE));
    }

    public static List<Change> drop(CaseFile file, Id<Goal> id, LocalDate on, String why) {
        return Edits.of(file, id, goal -> goal.withDone(Optional.empty()).withDropped(Optional.of(new Step(on, why))));
    }

    /** Takes up a goal again that was done or dropped. */
    public static List<Change> reopen(CaseFile file, Id<Goal> id) {
        return Edits.of(file, id, goal -> goal.withDone(Optional.empty()).withDropped(Optional.empty()));
    }

    /** Gives the letter to the person in this goal, or takes it away. With the last letter the record goes too. */
    public static List<Change> toggle(CaseFile file, Id<Goal> id, Person person, Letter letter, IdSource ids) {
        Set<Letter> letters = lettersOf(held(file, id, person));
        if (!letters.remove(letter)) {
            letters.add(letter);
        }
        return give(file, id, person, letters, ids);
    }

    /** Gives the person exactly these letters in this goal. With none the record goes too. */
    public static List<Change> give(CaseFile file, Id<Goal> id, Person person, Set<Letter> letters, IdSource ids) {
        Optional<Goal> goal = file.find(id);
        List<Raci> held = held(file, id, person);
        if (goal.isEmpty() || lettersOf(held).equals(letters)) {
            return List.of();
        }
        if (held.isEmpty()) {
            return Change.keep(Raci.of(ids.next(), goal.get().engagement(), id, person, letters));
        }
        List<Change> changes = new ArrayList<>();
        List<Raci> spare = letters.isEmpty() ? held : held.subList(1, held.size());
        spare.forEach(raci -> changes.add(new Change.Drop(raci)));
        if (!letters.isEmpty()) {
            changes.add(new Change.Keep(held.getFirst().withLetters(letters)));
        }
        return changes;
    }

    /** Two laptops may each have written a record for the same person: together they are one. */
    /** Gives the next letter: from A over R, C and I to none; from several letters on from the last of them. */
    public static List<Change> giveNext(CaseFile file, Id<Goal> id, Person person, IdSource ids) {
        int next = lettersOf(held(file, id, person)).stream().mapToInt(Letter::ordinal).max().orElse(-1) + 1;
        return give(file, id, person, next < Letter.values().length ? EnumSet.of(Letter.values()[next]) : Set.of(), ids);
    }

    private static List<Raci> held(CaseFile file, Id<Goal> id, Person person) {
        return file.racis().stream().filter(raci -> raci.goal().equals(id) && raci.person().equals(person.id())).toList();
    }

    private static Set<Letter> lettersOf(List<Raci> held) {
        Set<Letter> letters = EnumSet.noneOf(Letter.class);
        held.forEach(raci -> letters.addAll(raci.letters()));
        return letters;
    }
}
