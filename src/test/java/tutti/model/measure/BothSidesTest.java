package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.score;

import org.junit.jupiter.api.Test;
import tutti.i18n.HarmonyWords;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.Stakeholder;

class BothSidesTest {

    private static final int[][] CLIENT = {{5, 4, 3, 8, 6}, {6, 5, 4, 8}, {4, 2, 3, 6, 4}, {6, 4, 6, 8, 6}, {5, 3, 4, 8, 6}};
    private static final int[][] TEAM = {{7, 6, 6, 5, 7}, {8, 7, 7, 4, 6}, {8, 6, 7, 6, 7}, {6, 6, 3, 5, 6}, {6, 6, 5, 6, 8}};

    private final Case story = new Case();
    private final HarmonyWords words = new HarmonyWords(Words.english());
    private final TeamWords teamWords = new TeamWords(Words.english());

    private void answers(Person person, int index, int[][] answers) {
        Reading reading = story.said(person, TODAY.minusDays(index + 1)).withConfidence(score(answers[0][index]))
                .withProgress(score(answers[2][index])).withCommunication(score(answers[3][index])).withTrust(score(answers[4][index]));
        story.add(index < answers[1].length ? reading.withDirection(score(answers[1][index])) : reading);
    }

    private SameQuestions sample() {
        for (int i = 0; i < 5; i++) {
            answers(story.client("client " + i, 3), i, CLIENT);
            answers(story.member("member " + i), i, TEAM);
        }
        return SameQuestions.of(story.file(), TODAY);
    }

    @Test
    void theSamplesMediansAndGaps() {
        SameQuestions same = sample();

        assertThat(same.questions().stream().map(BothSides::question)).isEqualTo(Question.shared());
        assertThat(same.questions().stream().map(both -> words.median(both.clientMedian()))).containsExactly("5", "5.5", "4", "6", "5");
        assertThat(same.questions().stream().map(both -> words.median(both.teamMedian()))).containsExactly("6", "7", "7", "6", "6");
        assertThat(same.questions().stream().map(words::gap)).containsExactly("−1", "−1.5", "−3", "0", "−1");
        assertThat(words.tuneCount(same)).isEqualTo("1 of 5 out of tune");
        assertThat(words.outOfTune(same)).isEqualTo("the team feels progress that the client does not see yet");
        assertThat(words.judged(same)).isEqualTo("0 of 49 answers judged");
    }

    @Test
    void twoFreshAnswersASideAreNeeded() {
        story.add(story.said(story.client("one", 3), TODAY).withTrust(score(9)));
        story.add(story.said(story.client("stale", 3), TODAY.minusDays(22)).withTrust(score(9)));
        story.add(story.said(story.member("a"), TODAY).withTrust(score(1)));
        story.add(story.said(story.member("b"), TODAY).withTrust(score(1)));

        BothSides trust = SameQuestions.of(story.file(), TODAY).of(Question.TRUST);

        assertThat(words.gap(trust)).isEqualTo("too few");
        assertThat(trust.isOutOfTune()).isFalse();
        assertThat(words.tuneCount(SameQuestions.of(story.file(), TODAY))).isEqualTo("too few answers to compare");
    }

    @Test
    void outOfTuneBeginsAtTwoEitherWayNotBefore() {
        assertThat(gapOf(new int[] {6, 6}, new int[] {4, 4}).isOutOfTune()).isTrue();
        assertThat(gapOf(new int[] {4, 4}, new int[] {6, 6}).isOutOfTune()).isTrue();
        assertThat(gapOf(new int[] {4, 5}, new int[] {6, 6}).isOutOfTune()).as("1.5 rounds to 2, but is not").isFalse();
    }

    private static BothSides gapOf(int[] client, int[] team) {
        Case story = new Case();
        for (int value : client) {
            story.add(story.said(story.client("c", 3), TODAY).withProgress(score(value)));
        }
        for (int value : team) {
            story.add(story.said(story.member("m"), TODAY).withProgress(score(value)));
        }
        return SameQuestions.of(story.file(), TODAY).of(Question.PROGRESS);
    }

    @Test
    void theManagerIsNotOneOfTheTeamAndJudgedAnswersAreCounted() {
        Member me = story.add(Member.named(story.id(), story.engagement().id(), "You").withMe(true));
        story.add(story.said(me, TODAY).withTrust(score(0)).withMotivation(score(0)));
        story.add(story.reading(story.member("m"), TODAY, Basis.JUDGED).withTrust(score(6)));

        BothSides trust = SameQuestions.of(story.file(), TODAY).of(Question.TRUST);

        assertThat(trust.team()).hasSize(1);
        assertThat(trust.judged()).isEqualTo(1);
        assertThat(Drive.of(story.file(), TODAY).answers(Question.MOTIVATION)).isEmpty();
    }

    @Test
    void driveCountsBandsOfThoseWhoAnswered() {
        int[] motivation = {3, 4, 6, 7, 10};
        int[] focus = {5, 7, 8, 8, 8};
        int[] direction = {4, 6, 7, 7, 8};
        for (int i = 0; i < 5; i++) {
            story.add(story.said(story.member("m" + i), TODAY.minusDays(i + 2)).withMotivation(score(motivation[i]))
                    .withFocus(score(focus[i])).withDirection(score(direction[i])));
        }
        story.member("Ben Achter");
        Stakeholder client = story.client("c", 3);
        story.add(story.said(client, TODAY).withDirection(score(0)));

        Drive drive = Drive.of(story.file(), TODAY);

        assertThat(Drive.questions().stream().map(question -> teamWords.bands(drive, question)))
                .containsExactly("1 low, 2 middle, 2 high", "0 low, 1 middle, 4 high", "0 low, 2 middle, 3 high");
        assertThat(teamWords.low(drive, Question.MOTIVATION)).isEqualTo("of 5 is low on motivation");
        assertThat(teamWords.noneLow(drive)).isEqualTo("none is low on focus or direction");
        assertThat(teamWords.answered(drive)).isEqualTo("5 of 6 members, oldest 6 days; 1 has no reading yet");
    }

    @Test
    void aTeamNobodyAskedHasNoReadingYet() {
        story.member("m");
        Drive drive = Drive.of(story.file(), TODAY);
        assertThat(teamWords.answered(drive)).isEqualTo("no reading yet");
        assertThat(teamWords.bands(drive, Question.FOCUS)).isEqualTo("no reading yet");
        assertThat(teamWords.noneLow(drive)).isEmpty();
    }
}
