package tutti.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.model.Concern;
import tutti.model.EngagementLevel;
import tutti.model.Kind;
import tutti.model.Stakeholder;
import tutti.model.measure.Leg;
import tutti.workspace.Row;
import tutti.workspace.RowsModel;

/** What the lists say of the sample, and that they keep step with the rest of the program. */
class ClientViewModelTest {

    private final ClientDesk desk = ClientDesk.sample();
    private final ClientViewModel model = desk.model();

    private static List<String> titles(RowsModel<? extends Row> rows) {
        return rows.listing().get().shown().stream().map(row -> row.record().title()).toList();
    }

    @Test
    void the_tabs_count_what_is_open() {
        assertThat(model.counts().get()).containsEntry(ClientTab.STAKEHOLDERS, "7").containsEntry(ClientTab.CONCERNS, "3")
                .containsEntry(ClientTab.NEEDS, "7").containsEntry(ClientTab.PROMISES, "4").containsEntry(ClientTab.CONVERSATIONS, "");
    }

    @Test
    void the_most_powerful_stands_first_and_is_open() {
        assertThat(titles(model.stakeholders())).startsWith("Marit Sundal").endsWith("Signe Marrow");
        assertThat(model.stakeholders().listing().get().chosen().map(row -> row.record().name())).contains("Marit Sundal");
    }

    @Test
    void overdue_concerns_come_first_and_settled_ones_last() {
        List<ConcernRow> rows = model.concerns().listing().get().shown();
        assertThat(rows.getFirst().overdue()).isTrue();
        assertThat(rows.getFirst().raisedBy()).isEqualTo("Runa Felt");
        assertThat(rows.subList(3, 6)).allMatch(ConcernRow::isSettled);
    }

    @Test
    void the_late_promise_comes_first() {
        assertThat(titles(model.promises())).startsWith("The plan on one page, with one date", "Retro pay right in run 2");
    }

    @Test
    void the_filter_looks_through_words_and_names_and_the_count_follows() {
        model.filter().set("felt RULES");
        assertThat(titles(model.concerns())).containsExactly("My people found out about the new sea-day rules from a payslip.");
        assertThat(model.counts().get()).containsEntry(ClientTab.CONCERNS, "1").containsEntry(ClientTab.STAKEHOLDERS, "0");
    }

    @Test
    void what_is_chosen_elsewhere_is_chosen_here_and_the_other_way_round() {
        Stakeholder oskar = desk.kept().stakeholders().stream().filter(one -> one.name().equals("Oskar Brenn")).findFirst().orElseThrow();
        desk.workspace.trail().chosen(Kind.STAKEHOLDER).set(Optional.of(oskar.id()));
        assertThat(model.stakeholders().listing().get().chosen().map(StakeholderRow::record)).contains(oskar);
        Stakeholder hal = desk.kept().stakeholders().stream().filter(one -> one.name().equals("Hal Petrie")).findFirst().orElseThrow();
        model.stakeholders().choose(hal);
        assertThat(desk.workspace.trail().chosen(Kind.STAKEHOLDER).get()).contains(hal.id());
    }

    @Test
    void a_link_opens_its_list_with_the_record() {
        Concern concern = desk.kept().concerns().getLast();
        model.filter().set("nothing is called so");
        desk.workspace.trail().goTo(Kind.CONCERN, concern.id());
        assertThat(model.tab().get()).isEqualTo(ClientTab.CONCERNS);
        assertThat(model.filter().get()).isEmpty();
        assertThat(model.concerns().listing().get().chosen().map(ConcernRow::record)).contains(concern);
    }

    @Test
    void a_deed_is_one_edit_on_disk_and_can_be_taken_back() {
        Concern waiting = model.concerns().listing().get().shown().getFirst().record();
        model.deeds().acknowledge(waiting, ClientDesk.TODAY, "by phone");
        assertThat(desk.kept().find(waiting.id()).flatMap(Concern::acknowledged).map(step -> step.how())).contains("by phone");
        assertThat(model.concerns().listing().get().shown().stream().filter(ConcernRow::overdue)).isEmpty();
        desk.workspace.undo();
        assertThat(desk.kept().find(waiting.id()).flatMap(Concern::acknowledged)).isEmpty();
    }

    @Test
    void a_level_seen_today_is_dated_and_the_earlier_ones_stay() {
        Stakeholder marit = model.stakeholders().listing().get().chosen().orElseThrow().record();
        int before = marit.levels().size();
        model.deeds().seenAt(marit, Optional.of(EngagementLevel.SUPPORTIVE));
        model.deeds().seenAt(marit, Optional.of(EngagementLevel.LEADING));
        Stakeholder now = desk.kept().find(marit.id()).orElseThrow();
        assertThat(now.levels()).hasSize(before + 1);
        assertThat(now.current()).contains(EngagementLevel.LEADING);
    }

    @Test
    void dropping_somebody_takes_their_readings_along_and_undo_brings_all_back() {
        Stakeholder marit = model.stakeholders().listing().get().chosen().orElseThrow().record();
        int readings = desk.kept().readings().size();
        model.deeds().drop(marit);
        assertThat(desk.kept().find(marit.id())).isEmpty();
        assertThat(desk.kept().readings()).hasSizeLessThan(readings);
        desk.workspace.undo();
        assertThat(desk.kept().readings()).hasSize(readings);
    }

    @Test
    void a_record_that_is_not_there_yet_is_chosen_once_it_is() {
        Stakeholder later = model.deeds().newStakeholder("Ines Vahl");
        desk.workspace.trail().chosen(Kind.STAKEHOLDER).set(Optional.of(later.id()));
        desk.workspace.keep("New stakeholder", later);
        assertThat(model.stakeholders().listing().get().chosen().map(StakeholderRow::record)).contains(later);
    }

    @Test
    void two_records_of_one_concern_become_one_in_one_edit() {
        List<ConcernRow> rows = model.concerns().listing().get().shown();
        Concern open = rows.getFirst().record();
        Concern older = rows.get(1).record();
        int promises = (int) desk.kept().promises().stream().filter(one -> one.concerns().contains(open.id())).count();
        model.deeds().merge(open, older.id());
        assertThat(desk.kept().find(open.id())).isEmpty();
        Concern one = desk.kept().find(older.id()).orElseThrow();
        assertThat(one.alsoRaised()).singleElement().satisfies(again -> assertThat(again.words()).isEqualTo(open.words()));
        assertThat(desk.kept().promises().stream().filter(promise -> promise.concerns().contains(one.id())).count()).isGreaterThanOrEqualTo(promises);
        assertThat(model.concerns().chosen().map(ConcernRow::record)).contains(one);
        assertThat(Timeline.of(desk.kept().find(open.raisedBy().orElseThrow()).orElseThrow(), model.picture().get()).entries())
                .anyMatch(entry -> entry.record().id().equals(one.id()));
        desk.workspace.undo();
        assertThat(desk.kept().find(open.id())).contains(open);
        assertThat(desk.kept().find(older.id())).contains(older);
    }

    @Test
    void the_matrix_moves_where_we_need_them_and_keeps_where_they_stood() {
        Stakeholder marit = model.stakeholders().listing().get().chosen().orElseThrow().record();
        model.deeds().needAt(marit, Optional.of(EngagementLevel.LEADING));
        assertThat(desk.kept().find(marit.id()).orElseThrow().desired()).contains(EngagementLevel.LEADING);
        assertThat(desk.kept().find(marit.id()).orElseThrow().levels()).isEqualTo(marit.levels());
    }

    @Test
    void every_kind_of_thing_can_be_looked_at_alone_in_the_timeline() {
        Stakeholder marit = model.stakeholders().listing().get().chosen().orElseThrow().record();
        Timeline all = Timeline.of(marit, model.picture().get());
        int parts = 0;
        for (Timeline.Shown shown : Timeline.Shown.values()) {
            Timeline only = all.only(shown, false);
            assertThat(only.entries()).as(shown.name()).isNotEmpty();
            parts += shown == Timeline.Shown.ALL ? 0 : only.entries().size();
        }
        assertThat(parts).isEqualTo(all.entries().size());
        assertThat(all.only(Timeline.Shown.READINGS, true).entries()).isEmpty();
        assertThat(all.only(Timeline.Shown.TRUST, true).entries()).isEmpty();
    }

    @Test
    void a_concern_told_in_private_is_nowhere_while_somebody_else_looks_on() {
        Concern told = desk.kept().concerns().stream().filter(concern -> concern.words().startsWith("Every time")).findFirst().orElseThrow();
        desk.workspace.keep("Told in private", told.withOnPage(told.onPage().withShown(false)));
        model.concerns().choose(told);
        desk.workspace.privacy().set(true);
        assertThat(titles(model.concerns())).isNotEmpty().doesNotContain(told.words());
        assertThat(model.concerns().chosen().orElseThrow().record()).isNotEqualTo(told);
        assertThat(model.counts().get()).containsEntry(ClientTab.CONCERNS, "2");
        assertThat(model.picture().get().clock().laps(Leg.ANSWER)).noneMatch(lap -> lap.concern().id().equals(told.id()));
        Stakeholder marit = desk.kept().find(told.raisedBy().orElseThrow()).orElseThrow();
        assertThat(Timeline.of(marit, model.picture().get()).entries()).noneMatch(entry -> entry.record().id().equals(told.id()));
        TimelineEntry talk = Timeline.of(marit, model.picture().get()).entries().stream().filter(TimelineEntry.Talked.class::isInstance).findFirst().orElseThrow();
        TimelineWords said = new TimelineWords(desk.words);
        assertThat(said.title(talk, model.picture().get()) + " " + said.text(talk, model.picture().get())).isEqualTo("Conversation in person. Follow up 25\u00a0Nov.");
        desk.workspace.privacy().set(false);
        assertThat(said.text(talk, model.picture().get())).startsWith("in person. Needs a date she can defend");
        assertThat(titles(model.concerns())).contains(told.words());
    }
}
