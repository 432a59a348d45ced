package tutti.model.measure;

import java.time.InstantSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.Reading;
import tutti.model.Satisfaction;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.Thing;
import tutti.model.Wording;
import tutti.model.WordingKind;

/** Gathers the records of a test, written as a story. Monday 23 November 2026 is today. */
public final class Case {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final IdSource ids = new IdSource(InstantSource.fixed(Instant.parse("2026-09-01T08:00:00Z")), new Random(7));
    private final List<Thing> things = new ArrayList<>();
    private Engagement engagement = Engagement.named(ids.next(), "Payroll rollout");

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    public Engagement engagement() {
        return engagement;
    }

    public Case engagement(Engagement changed) {
        engagement = changed;
        return this;
    }

    public <T extends Thing> Id<T> id() {
        return ids.next();
    }

    /** Adds a record, or replaces the one with its id. */
    public <T extends Thing> T add(T thing) {
        things.removeIf(old -> old.id().equals(thing.id()));
        things.add(thing);
        return thing;
    }

    public void remove(Thing thing) {
        things.remove(thing);
    }

    public CaseFile file() {
        return CaseFile.of(engagement, things);
    }

    public CaseFile shuffled(Random random) {
        List<Thing> mixed = new ArrayList<>(things);
        Collections.shuffle(mixed, random);
        return CaseFile.of(engagement, mixed);
    }

    public Stakeholder client(String name, int power) {
        return add(Stakeholder.named(id(), engagement.id(), name, day(9, 1)).withPower(Optional.of(new Level(power))));
    }

    public Member member(String name) {
        return add(Member.named(id(), engagement.id(), name));
    }

    public Reading reading(Person person, LocalDate date, Basis basis) {
        return Reading.of(id(), person, date, basis);
    }

    public Reading said(Person person, LocalDate date) {
        return reading(person, date, Basis.SAID);
    }

    public static Optional<Score> score(int value) {
        return Optional.of(new Score(value));
    }

    /** Confidence and minimum in one reading. */
    public Reading room(Person person, LocalDate date, Basis basis, int confidence, int minimum) {
        return add(reading(person, date, basis).withConfidence(score(confidence)).withMinimum(score(minimum)));
    }

    /** A need restated and confirmed. */
    public Need need(String words, int importance, Stakeholder by) {
        Wording wording = new Wording(day(10, 1), WordingKind.SET, words, "That is: " + words,
                Optional.of(day(10, 5)), Optional.of(day(10, 9)), Optional.of(by.id()), "");
        return add(Need.expressed(id(), engagement.id(), words, day(10, 1)).withSaidBy(Optional.of(by.id()))
                .withWordings(List.of(wording)).withImportance(Optional.of(new Level(importance))));
    }

    public Need satisfied(Need need, Stakeholder who, LocalDate date, int score) {
        List<Satisfaction> all = new ArrayList<>(need.satisfactions());
        all.add(new Satisfaction(date, Optional.of(who.id()), new Score(score), Basis.SAID));
        return add(need.withSatisfactions(all));
    }

    public Goal goal(String name, LocalDate first, LocalDate forecast, Need... needs) {
        return add(Goal.named(id(), engagement.id(), name).withFirstDate(Optional.of(first)).withForecast(Optional.of(forecast))
                .withNeeds(Arrays.stream(needs).map(Need::id).toList()));
    }

    public Raci letters(Goal goal, Person person, Letter first, Letter... more) {
        return add(Raci.of(id(), engagement.id(), goal.id(), person, EnumSet.of(first, more)));
    }

    public Action action(String what, Goal goal) {
        return add(Action.toDo(id(), engagement.id(), what).withGoal(Optional.of(goal.id())));
    }

    public Action action(String what, Need need) {
        return add(Action.toDo(id(), engagement.id(), what).withNeeds(List.of(need.id())));
    }

    public Action action(Action action, LocalDate due, ActionState state) {
        return add(action.withDue(Optional.of(due)).withState(state));
    }

    public BackBrief told(Need need, Member by, LocalDate date, Match match) {
        return add(new BackBrief(id(), engagement.id(), by.id(), Optional.of(need.id()), Optional.empty(), need.version(), date,
                "in their words", match));
    }

    public Promise promise(String what, LocalDate first) {
        return add(Promise.made(id(), engagement.id(), what, first.minusDays(9)).withFirstDate(Optional.of(first)));
    }

    public Concern concern(LocalDate raised, Optional<LocalDate> acknowledged) {
        return add(Concern.raised(id(), engagement.id(), "We hear nothing.", raised)
                .withAcknowledged(acknowledged.map(day -> new Step(day, "by phone"))));
    }

    /** A need whose every link holds: the least that it takes. */
    public Need inTune(String words, int importance, Stakeholder by, Member owner) {
        Need need = satisfied(need(words, importance, by), by, TODAY, 9);
        Goal goal = goal("Goal of " + words, day(12, 20), day(12, 20), need);
        letters(goal, owner, Letter.A, Letter.R);
        action("Do " + words, goal);
        told(need, owner, day(11, 1), Match.MATCHES);
        return need;
    }

}
