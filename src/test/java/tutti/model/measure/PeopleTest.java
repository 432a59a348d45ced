package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.i18n.ClientWords;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Acceptance;
import tutti.model.ActionState;
import tutti.model.Basis;
import tutti.model.Conversation;
import tutti.model.Days;
import tutti.model.DeliveryConfidence;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Medium;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Stakeholder;

class PeopleTest {

    private final Case story = new Case();
    private final TeamWords team = new TeamWords(Words.english());
    private final ClientWords client = new ClientWords(Words.english());
    private final Stakeholder aldis = story.add(story.client("Tove Aldis", 4).withContactLimit(Optional.of(new Days(10))));

    private GoingQuiet.Silence silence() {
        return GoingQuiet.of(story.file(), TODAY).of(aldis.id()).orElseThrow();
    }

    @Test
    void neverContactedCountsFromEntry() {
        assertThat(silence().days()).isEqualTo(83);
        assertThat(client.silence(silence())).isEqualTo("never contacted, 83 days");
        assertThat(silence().isTooLong()).isTrue();
    }

    @Test
    void theLimitItselfIsNotTooLong() {
        talk(day(11, 12));
        assertThat(client.silence(silence()) + ", " + client.limit(silence())).isEqualTo("11 days, limit 10");
        assertThat(GoingQuiet.of(story.file(), TODAY).quiet()).hasSize(1);
        talk(day(11, 13));
        assertThat(silence().isTooLong()).isFalse();
        story.add(aldis.withContactLimit(Optional.empty()));
        assertThat(client.limit(silence())).isEmpty();
    }

    private void talk(LocalDate on) {
        story.add(Conversation.on(story.id(), story.engagement().id(), on, List.of(aldis.id()), Medium.PHONE));
    }

    @Test
    void whatIsAContactAndWhatIsNot() {
        story.add(story.reading(aldis, day(11, 20), Basis.JUDGED));
        talk(day(11, 24));
        assertThat(silence().last()).as("judging is none, and what is to come is not yet").isEmpty();
        story.add(story.said(aldis, day(10, 1)));
        assertThat(silence().last()).contains(day(10, 1));
        story.add(story.concern(day(10, 2), Optional.empty()).withRaisedBy(Optional.of(aldis.id())));
        assertThat(silence().last()).contains(day(10, 2));
        Need need = story.need("Payslips", 2, aldis);
        assertThat(silence().last()).as("confirming").contains(day(10, 9));
        story.add(need.withAccepted(Optional.of(new Acceptance(day(10, 20), Optional.of(aldis.id())))));
        assertThat(silence().last()).contains(day(10, 20));
        Meeting meeting = story.add(Meeting.planned(story.id(), story.engagement().id(), "Steering", day(11, 11)).withHeld(true));
        assertThat(silence().last()).contains(day(10, 20));
        story.add(meeting.withVerdict(Optional.of(DeliveryConfidence.RED)).withVerdictBy(Optional.of(aldis.id())));
        assertThat(silence().last()).contains(day(11, 11));
        assertThat(silence().record()).isEqualTo(meeting.id());
        assertThat(ClientVerdict.latest(story.file(), TODAY).orElseThrow().level()).isEqualTo(DeliveryConfidence.RED);
    }

    @Test
    void raciRules() {
        Member wanda = story.member("Wanda Kessel");
        Member ben = story.member("Ben Achter");
        Goal goal = story.goal("Runs", day(12, 1), day(12, 1));
        assertThat(said(goal)).containsExactly("no Accountable", "nobody Responsible");
        story.letters(goal, wanda, Letter.A, Letter.R);
        assertThat(said(goal)).as("one person may be both").isEmpty();
        assertThat(RaciRules.of(story.file()).ofMembers().stream().map(team::fully)).containsExactly("no letter in any goal");
        story.letters(goal, ben, Letter.A);
        assertThat(said(goal)).containsExactly("two Accountable");
        story.remove(wanda);
        assertThat(said(goal)).as("letters of who left do not count").containsExactly("nobody Responsible");
    }

    private List<String> said(Goal goal) {
        return RaciRules.of(story.file()).failings(goal.id()).stream().map(team::fully).toList();
    }

    @Test
    void responsibleOnFourOpenGoalsIsTooMuchADoneOneDoesNotCount() {
        Member tomas = story.member("Tomas Ilves");
        for (int i = 0; i < 4; i++) {
            story.letters(story.goal("Goal " + i, day(12, 1), day(12, 1)), tomas, Letter.R);
        }
        Goal last = story.file().goals().getLast();
        Overload.Load load = Overload.of(story.file(), TODAY).of(tomas.id()).orElseThrow();
        assertThat(team.load(load)).isEqualTo("Responsible on 4 open goals");
        assertThat(load.records()).hasSize(4);
        story.add(last.withDone(Optional.of(day(11, 6))));
        assertThat(Overload.of(story.file(), TODAY).tooMuch()).isEmpty();
    }

    @Test
    void fiveDatedItemsInOneWeekAreTooMuch() {
        Member tomas = story.member("Tomas Ilves");
        Goal goal = story.goal("Goal", day(12, 1), day(12, 1));
        for (int i = 0; i < 4; i++) {
            story.action(story.action("Action " + i, goal).withOwner(Optional.of(tomas.id())), day(11, 23 + i), ActionState.TO_DO);
        }
        story.action(story.action("next week", goal).withOwner(Optional.of(tomas.id())), day(11, 30), ActionState.TO_DO);
        story.action(story.action("done", goal).withOwner(Optional.of(tomas.id())), day(11, 25), ActionState.DONE);
        assertThat(Overload.of(story.file(), TODAY).tooMuch()).isEmpty();
        story.add(story.promise("the fifth", day(11, 29)).withOwner(Optional.of(tomas.id())));
        Overload.Load load = Overload.of(story.file(), TODAY).of(tomas.id()).orElseThrow();
        assertThat(team.load(load).replace('\u00a0', ' ')).isEqualTo("5 dated items in the week of 23 Nov");
    }
}
