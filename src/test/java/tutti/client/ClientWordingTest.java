package tutti.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.model.TrustCause;
import tutti.model.measure.Named;
import tutti.model.measure.Preparation;
import tutti.model.measure.TrustRepair;
import tutti.widget.mark.LinkMark;

/** What is said of the sample, word by word, as the drawings say it. */
class ClientWordingTest {

    private final ClientDesk desk = ClientDesk.sample();
    private final ClientPicture picture = ClientPicture.of(desk.kept(), ClientDesk.TODAY, false);
    private final PersonWords person = new PersonWords(desk.words);
    private final NeedWords needs = new NeedWords(desk.words);

    private Stakeholder marit() {
        return picture.file().stakeholders().stream().filter(one -> one.name().equals("Marit Sundal")).findFirst().orElseThrow();
    }

    private NeedRow need(String start) {
        return NeedRow.all(picture).stream().filter(row -> row.record().words().startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void the_sponsors_room_is_said_in_one_line() {
        assertThat(person.room(picture.room().of(marit().id()).orElseThrow())).isEqualTo("Minimum *3*, so room *+2*.");
        assertThat(person.signs(marit(), picture.readings())).isEqualTo("Patience *less*, flexibility *same*, support *same*");
        assertThat(person.figures(marit(), picture.readings())).extracting(PersonWords.Figure::value).containsExactly("5", "6", "4", "6", "5");
    }

    @Test
    void whoever_was_never_read_is_said_to_have_no_reading_yet() {
        Stakeholder hal = picture.file().stakeholders().stream().filter(one -> one.name().equals("Hal Petrie")).findFirst().orElseThrow();
        assertThat(person.figures(hal, picture.readings())).isEmpty();
        assertThat(person.room(picture.room().of(hal.id()).orElseThrow())).startsWith("No reading yet");
    }

    @Test
    void a_wording_that_changed_since_their_yes_is_broken_and_one_that_waits_is_unknown() {
        assertThat(needs.wording(need("Crew can see"), picture).what()).isEqualTo("Changed 12\u00a0Nov");
        assertThat(needs.wording(need("Crew can see"), picture).mark()).isEqualTo(LinkMark.BROKEN_FIRST);
        assertThat(needs.wording(need("Audit"), picture).what()).isEqualTo("Waiting 6 days");
        assertThat(needs.wording(need("Audit"), picture).mark()).isEqualTo(LinkMark.UNKNOWN);
    }

    @Test
    void the_verdict_is_the_first_broken_link_else_in_tune() {
        assertThat(needs.verdict(need("Crew can see")).what()).isEqualTo("Listening");
        assertThat(needs.verdict(need("No one keys")).what()).isEqualTo("In tune");
    }

    @Test
    void the_three_counts_of_the_register() {
        assertThat(NeedFigures.of(picture, desk.words).figures()).extracting(NeedFigures.Figure::count).containsExactly("5 of 7", "4 of 7", "1 of 7");
        assertThat(NeedFigures.of(picture, desk.words).figures()).extracting(NeedFigures.Figure::why)
                .containsExactly("1 changed since, 1 waiting", "by 5, 5, 4 and 3", "ask Hal Petrie");
    }

    @Test
    void the_added_words_are_found() {
        AddedWords added = NeedWords.addedWords(need("Crew can see").record());
        assertThat(added.parts()).contains(new AddedWords.Part("before the payslip is issued", true));
        assertThat(added.parts().getFirst().added()).isFalse();
    }

    @Test
    void a_need_that_was_only_said_once_has_no_added_words() {
        Need fresh = Need.expressed(desk.workspace.ids().next(), picture.file().engagement().id(), "A date", LocalDate.EPOCH);
        assertThat(NeedWords.addedWords(fresh).isAny()).isFalse();
    }

    @Property
    void the_parts_together_are_always_the_words(@ForAll List<@AlphaChars String> before, @ForAll List<@AlphaChars String> now) {
        String text = String.join(" ", now).strip().replaceAll("\\s+", " ");
        AddedWords added = AddedWords.between(String.join(" ", before), text);
        assertThat(added.parts().stream().map(AddedWords.Part::text).reduce("", String::concat)).isEqualTo(text);
    }

    @Test
    void the_timeline_runs_from_the_newest_to_the_oldest_and_hides_trust_from_the_client() {
        Timeline all = Timeline.of(marit(), picture);
        assertThat(all.entries()).extracting(TimelineEntry::date).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all.only(Timeline.Shown.PROMISES, false).entries()).isNotEmpty().allMatch(TimelineEntry.Promised.class::isInstance);
        assertThat(all.entries()).anyMatch(TimelineEntry.Trusted.class::isInstance);
        assertThat(all.only(Timeline.Shown.ALL, true).entries()).noneMatch(TimelineEntry.Trusted.class::isInstance);
    }

    @Test
    void a_promise_is_warned_of_where_its_owner_or_its_day_is_full() {
        var tomas = picture.file().members().stream().filter(one -> one.name().equals("Tomas Ilves")).findFirst().orElseThrow();
        var wanda = picture.file().members().stream().filter(one -> one.name().equals("Leila Farr")).findFirst().orElseThrow();
        ClientDeeds deeds = desk.model().deeds();
        LandingWords landing = new LandingWords(desk.words);
        LocalDate due = LocalDate.of(2026, 12, 9);
        for (int i = 0; i < 3; i++) {
            desk.workspace.keep("New promise", promise(deeds, tomas, due.plusDays(i == 2 ? 1 : 0)));
        }
        assertThat(landing.warning(promise(deeds, wanda, due), now())).as("two others that day").isEmpty();
        assertThat(landing.warning(promise(deeds, tomas, due), now())).get().asString().startsWith("Tomas Ilves has 2 other things due that day: One more list; One more list.");
        desk.workspace.keep("New promise", promise(deeds, tomas, due));
        assertThat(landing.warning(promise(deeds, tomas, due), now())).get().asString().startsWith("Tomas Ilves carries too much already: ");
        assertThat(landing.warning(promise(deeds, wanda, due), now())).get().asString().startsWith("3 other promises fall due that day");
        assertThat(landing.warning(promise(deeds, wanda, due.plusDays(5)), now())).isEmpty();
    }

    private ClientPicture now() {
        return ClientPicture.of(desk.kept(), ClientDesk.TODAY, false);
    }

    @Test
    void what_is_still_to_prepare_is_said_from_what_those_who_attend_wait_for() {
        Meeting next = picture.file().nextMeeting(ClientDesk.TODAY).orElseThrow();
        assertThat(Preparation.of(picture.file(), next, ClientDesk.TODAY).items()).extracting(Preparation.Item::what)
                .containsExactly(Preparation.What.PAGE, Preparation.What.PROMISES, Preparation.What.CONCERNS, Preparation.What.DECISIONS, Preparation.What.READINGS);
        assertThat(Preparation.of(picture.file(), next, ClientDesk.TODAY).items().get(1).records()).extracting(Named::name)
                .containsExactlyInAnyOrder("The plan on one page, with one date", "Retro pay right in run 2");
        Meeting empty = next.withAttendees(List.of());
        assertThat(Preparation.of(picture.file(), empty, ClientDesk.TODAY).items()).extracting(Preparation.Item::what).startsWith(Preparation.What.ATTENDEES);
    }

    @Test
    void every_cause_of_lost_trust_has_a_repair_of_its_own() {
        assertThat(Stream.of(TrustCause.values()).map(TrustRepair::of)).doesNotHaveDuplicates().hasSize(3);
        assertThat(TrustRepair.of(TrustCause.INTEGRITY)).as("words do not mend it").isEqualTo(TrustRepair.GIVE_PROOF);
    }

    private static Promise promise(ClientDeeds deeds, tutti.model.Member owner, LocalDate due) {
        return deeds.newPromise("One more list").withOwner(Optional.of(owner.id())).withFirstDate(Optional.of(due));
    }
}
