package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.score;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tutti.model.ActionState;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Stakeholder;

/** What holds of every case file there can be. */
class MeasurePropertiesTest {

    private static final int FRESH = 21;

    /** A recovery in which anything may have happened. */
    private static Case anyCase(long seed) {
        Random random = new Random(seed);
        Case story = new Case();
        List<Stakeholder> clients = Stream.generate(() -> story.client("c", 1 + random.nextInt(5))).limit(1 + random.nextInt(4)).toList();
        List<Member> members = Stream.generate(() -> story.member("m")).limit(1 + random.nextInt(4)).toList();
        List<Need> needs = Stream.generate(() -> story.need("n", 1 + random.nextInt(5), any(clients, random))).limit(random.nextInt(6)).toList();
        for (Need need : needs) {
            if (random.nextBoolean()) {
                story.satisfied(need, any(clients, random), TODAY.minusDays(random.nextInt(40)), random.nextInt(11));
            }
            if (random.nextBoolean()) {
                Goal goal = story.goal("g", TODAY.plusDays(random.nextInt(9)), TODAY.plusDays(random.nextInt(9)), need);
                story.letters(goal, any(members, random), Letter.A, Letter.R);
                story.letters(goal, any(members, random), any(List.of(Letter.values()), random));
                story.action(story.action("a", goal), TODAY.plusDays(random.nextInt(30) - 5), any(List.of(ActionState.values()), random));
            }
            story.told(need, any(members, random), TODAY.minusDays(random.nextInt(9)), any(List.of(Match.values()), random));
        }
        for (int i = 0; i < random.nextInt(12); i++) {
            Person person = random.nextBoolean() ? any(clients, random) : any(members, random);
            story.add(story.reading(person, TODAY.minusDays(random.nextInt(40)), any(List.of(Basis.values()), random))
                    .withConfidence(score(random.nextInt(11))).withTrust(score(random.nextInt(11))).withMinimum(score(random.nextInt(11)))
                    .withFocus(random.nextBoolean() ? score(random.nextInt(11)) : Optional.empty()));
            story.concern(TODAY.minusDays(random.nextInt(9)), Optional.empty());
            story.promise("p", TODAY.minusDays(random.nextInt(9)));
        }
        return story;
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static List<Object> allMeasures(CaseFile file) {
        Outlooks outlooks = Outlooks.of(file, TODAY);
        return List.of(Harmony.of(file, TODAY), BreathingRoom.of(file, TODAY), Drive.of(file, TODAY), SameQuestions.of(file, TODAY),
                file.stakeholders().stream().map(person -> outlooks.of(person.id())).toList(), PromiseLedger.of(file, TODAY),
                GoingQuiet.of(file, TODAY), Overload.of(file, TODAY), RaciRules.of(file).all(),
                ConcernClock.of(file, TODAY).laps(Leg.ACKNOWLEDGE), file.needs().stream().map(need -> Standing.of(need, file, TODAY)).toList());
    }

    @Property(tries = 200)
    void theOrderOfRecordsNeverMatters(@ForAll long seed) {
        Case story = anyCase(seed);
        assertThat(allMeasures(story.shuffled(new Random(seed)))).isEqualTo(allMeasures(story.file()));
    }

    @Property(tries = 200)
    void theVerdictIsTheFirstBrokenLinkAndEveryNeedIsInOneBucket(@ForAll long seed) {
        Harmony harmony = Harmony.of(anyCase(seed).file(), TODAY);
        for (Links links : harmony.needs()) {
            Optional<Link> first = Stream.of(Link.values()).filter(link -> links.state(link) instanceof LinkState.Broken).findFirst();
            assertThat(links.firstBroken()).isEqualTo(first);
            assertThat(Stream.of(Link.values()).filter(link -> links.mark(link) == LinkMark.BROKEN_FIRST).count()).isEqualTo(first.isPresent() ? 1 : 0);
            assertThat(links.inTune()).isEqualTo(links.states().values().stream().allMatch(LinkState.Holds.class::isInstance));
        }
        assertThat(harmony.buckets().values().stream().mapToInt(List::size).sum()).isEqualTo(harmony.needs().size());
    }

    @Property(tries = 200)
    void addingAStaleReadingChangesNothingThatCounts(@ForAll long seed, @ForAll @IntRange(min = FRESH + 1, max = 50) int age,
                                                     @ForAll @IntRange(max = 10) int answer) {
        Case story = anyCase(seed);
        List<Object> before = counted(story);
        for (Person person : story.file().stakeholders()) {
            story.add(story.said(person, TODAY.minusDays(age)).withConfidence(score(answer)).withTrust(score(answer)));
        }
        for (Person person : story.file().members()) {
            story.add(story.said(person, TODAY.minusDays(age)).withConfidence(score(answer)).withFocus(score(answer)));
        }
        assertThat(counted(story)).isEqualTo(before);
    }

    private static List<Object> counted(Case story) {
        BreathingRoom room = BreathingRoom.of(story.file(), TODAY);
        return List.of(room.known(), room.median(), room.tightest(), SameQuestions.of(story.file(), TODAY), Drive.of(story.file(), TODAY));
    }

    @Property(tries = 50)
    void noReadingNeverYieldsANumber(@ForAll @IntRange(max = 9) int clients, @ForAll @IntRange(max = 9) int members) {
        Case story = new Case();
        for (int i = 0; i < clients; i++) {
            story.client("c", 5);
        }
        for (int i = 0; i < members; i++) {
            story.member("m");
        }
        BreathingRoom room = BreathingRoom.of(story.file(), TODAY);
        assertThat(room.known()).isEmpty();
        assertThat(room.median()).isEmpty();
        assertThat(room.tightest()).isEmpty();
        assertThat(SameQuestions.of(story.file(), TODAY).questions()).allSatisfy(both -> {
            assertThat(both.gap()).isEmpty();
            assertThat(both.clientMedian()).isEmpty();
            assertThat(both.teamMedian()).isEmpty();
        });
        assertThat(Drive.of(story.file(), TODAY).oldest()).isEmpty();
        assertThat(story.file().stakeholders()).allSatisfy(person ->
                assertThat(Outlooks.of(story.file(), TODAY).of(person.id())).isInstanceOf(Outlook.NotEnough.class));
    }

    @Property(tries = 200)
    void theGapIsAntisymmetric(@ForAll @Size(min = 2, max = 6) List<@IntRange(max = 10) Integer> one,
                               @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 10) Integer> other) {
        double gap = gap(one, other);
        assertThat(gap(other, one)).isEqualTo(0 - gap);
        assertThat(gap(one, one)).isZero();
    }

    private static double gap(List<Integer> client, List<Integer> team) {
        Case story = new Case();
        client.forEach(value -> story.add(story.said(story.client("c", 3), TODAY).withTrust(score(value))));
        team.forEach(value -> story.add(story.said(story.member("m"), TODAY).withTrust(score(value))));
        return SameQuestions.of(story.file(), TODAY).of(Question.TRUST).gap().orElseThrow();
    }
}
