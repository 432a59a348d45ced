package tutti.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
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
import tutti.model.Conversation;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Satisfaction;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.Thing;
import tutti.model.Wording;
import tutti.model.WordingKind;

/** An engagement of any size, the same at every run. Everything grows with the number of needs; the people stay the same. */
final class BigCase {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final int ACTIONS_PER_NEED = 10;
    private static final int NEEDS_PER_GOAL = 5;
    private static final int CONCERNS_PER_NEED = 2;
    private static final int CONVERSATIONS_PER_NEED = 4;
    private static final int READINGS_PER_NEED = 4;
    private static final int STAKEHOLDERS = 12;
    private static final int MEMBERS = 20;
    private static final int DAYS_BACK = 120;
    private static final int DAYS_AHEAD = 60;
    private static final int DAYS_LATE = 10;
    private static final int MOST_POINTS = 5;
    private static final String SAID = "The payslips came two days late again and nobody could tell the crew why. ";

    private final IdSource ids = new IdSource(InstantSource.fixed(Instant.parse("2026-09-01T08:00:00Z")), new Random(7));
    private final Random random = new Random(11);
    private final Engagement engagement = Engagement.named(ids.next(), "A large engagement");
    private final List<Stakeholder> stakeholders = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();

    private BigCase() {
        this(MEMBERS);
    }

    private BigCase(int memberCount) {
        for (int i = 0; i < STAKEHOLDERS; i++) {
            stakeholders.add(add(Stakeholder.named(ids.next(), engagement.id(), "Stakeholder " + i, day()).withPower(level())));
        }
        for (int i = 0; i < memberCount; i++) {
            members.add(add(Member.named(ids.next(), engagement.id(), "Member " + i).withMe(i == 0)));
        }
    }

    /** So many needs and ten times as many actions, with the goals, letters, back-briefs and promises that tie them. */
    static CaseFile plan(int needs) {
        BigCase made = new BigCase();
        made.addPlan(needs);
        return CaseFile.of(made.engagement, made.things);
    }

    /** The same, and all that was said on the way: 25 records for each need. */
    static CaseFile history(int needs) {
        BigCase made = new BigCase();
        made.addPlan(needs).forEach(made::addTalk);
        return CaseFile.of(made.engagement, made.things);
    }

    /** A team of so many, with so many goals of one need each, and at least ten actions for each goal; no two actions read the same. */
    static CaseFile team(int members, int goals, int actions) {
        BigCase made = new BigCase(members);
        for (int i = 0; i < goals; i++) {
            made.addGoal(List.of(made.addNeed()));
        }
        CaseFile planned = CaseFile.of(made.engagement, made.things);
        for (int i = planned.actions().size(); i < actions; i++) {
            made.addAction(made.any(planned.goals()), made.any(planned.needs()), i % DAYS_AHEAD - DAYS_LATE);
        }
        int[] number = new int[1];
        made.things.replaceAll(thing -> thing instanceof Action action ? action.withWhat(action.what() + " of crew " + ++number[0]) : thing);
        return CaseFile.of(made.engagement, made.things);
    }

    private List<Need> addPlan(int count) {
        List<Need> needs = new ArrayList<>();
        while (needs.size() < count) {
            List<Need> served = new ArrayList<>();
            for (int i = 0; i < NEEDS_PER_GOAL; i++) {
                served.add(addNeed());
            }
            addGoal(served);
            needs.addAll(served);
        }
        return needs;
    }

    private Need addNeed() {
        Stakeholder who = any(stakeholders);
        LocalDate said = day();
        Wording wording = new Wording(said, WordingKind.SET, SAID, "You need payslips on the day they are due.",
                Optional.of(said.plusDays(1)), Optional.of(said.plusDays(2)), Optional.of(who.id()), "by phone");
        return add(Need.expressed(ids.next(), engagement.id(), SAID, said).withSaidBy(Optional.of(who.id()))
                .withWordings(List.of(wording)).withImportance(level())
                .withSatisfactions(List.of(new Satisfaction(day(), Optional.of(who.id()), score(), Basis.SAID))));
    }

    private void addGoal(List<Need> needs) {
        LocalDate due = TODAY.plusDays(random.nextInt(90));
        Goal goal = add(Goal.named(ids.next(), engagement.id(), "Payslips on the day").withFirstDate(Optional.of(due))
                .withForecast(Optional.of(due)).withNeeds(needs.stream().map(Need::id).toList()));
        int first = random.nextInt(members.size());
        Member accountable = members.get(first);
        letters(goal, accountable, EnumSet.of(Letter.A, Letter.R));
        letters(goal, members.get((first + 1) % members.size()), EnumSet.of(Letter.R));
        letters(goal, members.get((first + 2) % members.size()), EnumSet.of(Letter.C));
        letters(goal, members.get((first + 3) % members.size()), EnumSet.of(Letter.I));
        for (Need need : needs) {
            add(new BackBrief(ids.next(), engagement.id(), accountable.id(), Optional.of(need.id()), Optional.empty(),
                    need.version(), day(), "They want to see what they are paid, in time.", any(List.of(Match.values()))));
            add(Promise.made(ids.next(), engagement.id(), "A dry run with ten crews", day()).withFirstDate(Optional.of(TODAY.plusDays(9)))
                    .withNeeds(List.of(need.id())).withTo(need.saidBy()).withOwner(Optional.of(accountable.id())));
            for (int i = 0; i < ACTIONS_PER_NEED; i++) {
                addAction(goal, need, i);
            }
        }
    }

    private void letters(Goal goal, Member member, EnumSet<Letter> letters) {
        add(Raci.of(ids.next(), engagement.id(), goal.id(), member, letters));
    }

    private void addAction(Goal goal, Need need, int number) {
        Action action = Action.toDo(ids.next(), engagement.id(), "Check the pay rules of one crew against the contract")
                .withOwner(Optional.of(any(members).id())).withFirstDate(Optional.of(day())).withDue(Optional.of(TODAY.plusDays(number)));
        add(number % 2 == 0 ? action.withGoal(Optional.of(goal.id()))
                : action.withNeeds(List.of(need.id())).withState(ActionState.DOING));
    }

    private void addTalk(Need need) {
        Stakeholder who = any(stakeholders);
        for (int i = 0; i < CONCERNS_PER_NEED; i++) {
            LocalDate raised = day();
            add(Concern.raised(ids.next(), engagement.id(), SAID, raised).withRaisedBy(Optional.of(who.id())).withSeverity(level())
                    .withAcknowledged(Optional.of(new Step(raised.plusDays(1), "by phone"))).withNeeds(List.of(need.id())));
        }
        for (int i = 0; i < CONVERSATIONS_PER_NEED; i++) {
            add(Conversation.on(ids.next(), engagement.id(), day(), List.of(who.id(), any(stakeholders).id()), Medium.PHONE)
                    .withSubject("Payslips").withSaid(SAID.repeat(2)));
        }
        for (int i = 0; i < READINGS_PER_NEED; i++) {
            add(Reading.of(ids.next(), any(stakeholders), day(), Basis.SAID).withConfidence(Optional.of(score()))
                    .withMinimum(Optional.of(score())).withTrust(Optional.of(score())).withEvidence(SAID));
        }
        add(RaidItem.raised(ids.next(), engagement.id(), RaidType.RISK, "The bank takes no files before Christmas", day())
                .withProbability(level()).withImpact(level()));
    }

    private <T extends Thing> T add(T thing) {
        things.add(thing);
        return thing;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(DAYS_BACK));
    }

    private Optional<Level> level() {
        return Optional.of(new Level(1 + random.nextInt(MOST_POINTS)));
    }

    private Score score() {
        return new Score(random.nextInt(2 * MOST_POINTS + 1));
    }
}
