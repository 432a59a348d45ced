package tutti.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Ending;
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
import tutti.model.PromiseEnd;
import tutti.model.Raci;
import tutti.model.Reading;
import tutti.model.Satisfaction;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.ActionDeeds;
import tutti.model.deed.Dropping;
import tutti.model.deed.GoalDeeds;
import tutti.model.deed.NeedDeeds;
import tutti.model.deed.PeopleDeeds;
import tutti.model.deed.PlanDeeds;
import tutti.model.deed.PromiseDeeds;

/** Whatever a person may do to an engagement, in any order. */
final class RandomEdits {

    private final Random random;
    private final IdSource ids;
    private final LocalDate today;

    RandomEdits(long seed, IdSource ids, LocalDate today) {
        random = new Random(seed);
        this.ids = ids;
        this.today = today;
    }

    /** One edit; nothing where there is no record to do it to. */
    List<Change> next(CaseFile file) {
        return switch (random.nextInt(18)) {
            case 0 -> with(file.needs(), need -> NeedDeeds.restate(file, need.id(), "You need it " + random.nextInt(9), day()));
            case 1 -> with(file.needs(), need -> NeedDeeds.changeWords(file, need.id(), "Words " + random.nextInt(9), day(), "by phone"));
            case 2 -> with(file.needs(), need -> NeedDeeds.sayBack(file, need.id(), day()));
            case 3 -> with(file.needs(), need -> with(file.stakeholders(), who -> NeedDeeds.confirm(file, need.id(), day(), who.id())));
            case 4 -> with(file.needs(), need -> NeedDeeds.addSatisfaction(file, need.id(), satisfaction(file)));
            case 5 -> with(file.needs(), need -> Change.keep(need.withImportance(
                    random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new Level(1 + random.nextInt(5))))));
            case 6 -> with(file.goals(), goal -> with(file.needs(), need -> random.nextBoolean() ? GoalDeeds.serve(file, goal.id(), need.id())
                    : GoalDeeds.stopServing(file, goal.id(), need.id())));
            case 7 -> with(file.goals(), goal -> with(people(file), who -> GoalDeeds.toggle(file, goal.id(), who, any(List.of(Letter.values())), ids)));
            case 8 -> with(file.goals(), goal -> goal(file, goal));
            case 9, 10 -> with(file.actions(), action -> action(file, action));
            case 11 -> with(file.promises(), promise -> promise(file, promise));
            case 12 -> with(file.milestones(), milestone -> PlanDeeds.moveForecast(file, milestone.id(), day()));
            case 13 -> with(file.needs(), need -> with(file.team(), member -> PeopleDeeds.backBriefNeed(file, need.id(), member.id(), "In my words",
                    any(List.of(Match.values())), day(), ids)));
            case 14 -> with(people(file), person -> Change.keep(reading(person)));
            case 15 -> with(file.stakeholders(), who -> Change.keep(Need.expressed(ids.next(), file.engagement().id(), "They need " + random.nextInt(9), day())
                    .withSaidBy(Optional.of(who.id())).withImportance(Optional.of(new Level(1 + random.nextInt(5))))));
            case 16 -> with(file.needs(), need -> with(file.team(), member -> newGoal(file, need, member)));
            default -> drop(file);
        };
    }

    private Satisfaction satisfaction(CaseFile file) {
        Optional<Id<Stakeholder>> who = file.stakeholders().isEmpty() || random.nextInt(4) == 0 ? Optional.empty()
                : Optional.of(any(file.stakeholders()).id());
        return new Satisfaction(day(), who, score(), any(List.of(Basis.values())));
    }

    /** With a date and clear roles, and nothing to do yet. */
    private List<Change> newGoal(CaseFile file, Need need, Member member) {
        Goal goal = Goal.named(ids.next(), file.engagement().id(), "A goal").withFirstDate(Optional.of(day())).withNeeds(List.of(need.id()));
        return List.of(new Change.Keep(goal), new Change.Keep(Raci.of(ids.next(), file.engagement().id(), goal.id(), member, EnumSet.of(Letter.A, Letter.R))));
    }

    private List<Change> goal(CaseFile file, Goal goal) {
        return switch (random.nextInt(4)) {
            case 0 -> GoalDeeds.finish(file, goal.id(), day());
            case 1 -> GoalDeeds.drop(file, goal.id(), day(), "not needed");
            case 2 -> Change.keep(goal.withFirstDate(random.nextBoolean() ? Optional.empty() : Optional.of(day())));
            default -> GoalDeeds.moveForecast(file, goal.id(), day());
        };
    }

    private List<Change> action(CaseFile file, Action action) {
        return switch (random.nextInt(5)) {
            case 0 -> ActionDeeds.finish(file, action.id(), day());
            case 1 -> ActionDeeds.drop(file, action.id(), day(), "not needed");
            case 2 -> ActionDeeds.block(file, action.id(), "the bank", "");
            case 3 -> with(file.needs(), need -> Change.keep(action.withNeeds(List.of(need.id())).withState(any(EnumSet.allOf(ActionState.class).stream().toList()))));
            default -> Change.keep(action.withDue(Optional.of(day())).withGoal(file.goals().isEmpty() ? Optional.empty() : Optional.of(any(file.goals()).id())));
        };
    }

    private List<Change> promise(CaseFile file, Promise promise) {
        return switch (random.nextInt(4)) {
            case 0 -> PromiseDeeds.keep(file, promise.id(), day());
            case 1 -> PromiseDeeds.reAgree(file, promise.id(), day(), day(), "later");
            case 2 -> random.nextBoolean() ? PromiseDeeds.breakIt(file, promise.id(), day(), "forgotten") : PromiseDeeds.withdraw(file, promise.id(), day(), "no longer wanted");
            default -> with(file.needs(), need -> Change.keep(promise.withNeeds(List.of(need.id()))
                    .withEnding(random.nextBoolean() ? Optional.empty() : Optional.of(new Ending(any(List.of(PromiseEnd.values())), day(), "so it was")))));
        };
    }

    private Reading reading(Person person) {
        Reading reading = Reading.of(ids.next(), person, day(), any(List.of(Basis.values()))).withConfidence(maybe()).withDirection(maybe())
                .withProgress(maybe()).withCommunication(maybe()).withTrust(maybe());
        return person instanceof Stakeholder ? reading.withMinimum(maybe()) : reading.withMotivation(maybe()).withFocus(maybe());
    }

    /** Seldom, so that something stays. */
    private List<Change> drop(CaseFile file) {
        List<Thing> droppable = file.all().stream().filter(thing -> thing instanceof Need || thing instanceof Goal || thing instanceof Action
                || thing instanceof Stakeholder || thing instanceof BackBrief || thing instanceof Reading || thing instanceof Promise
                || thing instanceof Member).toList();
        return random.nextInt(3) > 0 ? List.of() : with(droppable, thing -> Dropping.of(file, thing));
    }

    private static List<Person> people(CaseFile file) {
        return Stream.<Person>concat(file.stakeholders().stream(), file.members().stream()).toList();
    }

    private Optional<Score> maybe() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(score());
    }

    private Score score() {
        return new Score(random.nextInt(11));
    }

    /** Mostly within the days that count, now and then stale or still to come. */
    private LocalDate day() {
        return today.minusDays(random.nextInt(34) - 6L);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> List<Change> with(List<? extends T> things, Function<T, List<Change>> deed) {
        return things.isEmpty() ? List.of() : deed.apply(any(List.copyOf(things)));
    }
}
