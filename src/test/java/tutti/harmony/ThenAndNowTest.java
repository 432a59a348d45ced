package tutti.harmony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;
import tutti.model.measure.NeedThread;
import tutti.model.measure.Shift;
import tutti.store.Store;
import tutti.workspace.Destination;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** Harmony as it was, what changed since, the thread of a need, the questions over time and the other way round. */
class ThenAndNowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final Words words = Words.english();
    private final Wall wall = new Wall(Instant.parse("2026-11-23T09:00:00Z"));
    private final Workspace workspace = new Workspace(new DirectWork(), wall);

    /** A clock that the test moves. */
    private static final class Wall extends Clock {
        private Instant now;

        Wall(Instant now) {
            this.now = now;
        }

        void on(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @AfterEach
    void close() {
        workspace.close(() -> { });
    }

    private HarmonyViewModel sample() {
        workspace.open(Store::inMemory);
        workspace.openSample("Open the sample");
        return new HarmonyViewModel(workspace, words);
    }

    private Need need(String beginning) {
        return workspace.caseFile().get().needs().stream().filter(need -> need.words().startsWith(beginning)).findFirst().orElseThrow();
    }

    private void giveGoal(Need need, String name) {
        workspace.keep("New goal", Goal.named(workspace.ids().next(), need.engagement(), name).withNeeds(List.of(need.id())));
    }

    private static List<String> titles(MomentModel moments, Shift.Way way) {
        return moments.groups().get().stream().filter(group -> group.way() == way).flatMap(group -> group.lines().stream())
                .map(MomentModel.Line::title).toList();
    }

    // ---- then and now ----

    @Test
    void it_compares_with_the_last_page_first() {
        HarmonyViewModel harmony = sample();
        harmony.moments().open();
        assertThat(harmony.moments().since()).contains(LocalDate.of(2026, 11, 10));
        assertThat(harmony.moments().sinces()).extracting(MomentModel.Since::words).containsExactly("since page 4", "since last week");
        assertThat(titles(harmony.moments(), Shift.Way.BROKE)).anyMatch(title -> title.startsWith("Listening: Crew can see"))
                .contains("Oskar Brenn", "Progress, both sides", "The plan on one page, with one date");
        assertThat(titles(harmony.moments(), Shift.Way.MENDED)).anyMatch(title -> title.startsWith("Expectation: No one keys"));
        assertThat(harmony.moments().shown().get().isPast()).as("until it is asked for, now is shown").isFalse();
    }

    @Test
    void the_same_screen_shows_an_earlier_day_offers_no_mending_and_comes_back() {
        HarmonyViewModel harmony = sample();
        Id<Need> crew = need("Crew can see").id();
        harmony.moments().open();
        harmony.moments().lookingBack().set(true);
        assertThat(harmony.moments().shown().get().source()).isEqualTo(Moment.Source.DATES);
        assertThat(harmony.matrix().harmony().get().of(crew).orElseThrow().mark(Link.LISTENING)).isEqualTo(LinkMark.HOLDS);
        assertThat(harmony.matrix().explain(crew, Link.DIRECTION).orElseThrow().mends()).as("what was is not mended").isEmpty();
        assertThat(harmony.room().get().count()).contains(2);
        harmony.moments().compareWith(LocalDate.of(2026, 9, 24));
        assertThat(harmony.matrix().rows().get()).singleElement().extracting(MatrixRow::words).asString().startsWith("Crew cannot see");
        harmony.moments().leave();
        assertThat(harmony.matrix().rows().get()).hasSize(7);
        assertThat(harmony.matrix().explain(crew, Link.DIRECTION).orElseThrow().mends()).isNotEmpty();
    }

    @Test
    void where_the_log_reaches_back_it_tells_what_was() {
        workspace.open(() -> Store.open(folder.resolve("tutti.db"), wall, Duration.ofMillis(20)));
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        Need need = Need.expressed(workspace.ids().next(), workspace.caseFile().get().engagement().id(), "A plan of the racking", TODAY);
        workspace.keep("Add need", need);
        wall.on(Duration.ofDays(9));
        workspace.refreshToday();
        HarmonyViewModel harmony = new HarmonyViewModel(workspace, words);
        giveGoal(need, "Racking drawn");
        workspace.keep("Add need", Need.expressed(workspace.ids().next(), need.engagement(), "Two shifts in peak week", TODAY.plusDays(9)));
        harmony.moments().compareWith(TODAY.plusDays(4));
        assertThat(harmony.moments().then().get().map(Moment::source)).contains(Moment.Source.LOG);
        assertThat(titles(harmony.moments(), Shift.Way.APPEARED)).containsExactly("Two shifts in peak week");
        harmony.moments().lookingBack().set(true);
        assertThat(harmony.matrix().harmony().get().of(need.id()).orElseThrow().state(Link.DIRECTION).reason().toString()).contains("NoGoal");
        workspace.drop("Delete", need);
        assertThat(titles(harmony.moments(), Shift.Way.GONE)).as("an edit measures again, the past stays").containsExactly("A plan of the racking");
        assertThat(harmony.matrix().rows().get()).hasSize(1);
    }

    /** Three days with several edits each; the middle of a day is folded away, its end never. */
    @Test
    void a_log_that_was_folded_tells_every_day_as_before() {
        workspace.open(() -> Store.open(folder.resolve("folded.db"), wall, Duration.ofMillis(20)));
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        Need need = Need.expressed(workspace.ids().next(), workspace.caseFile().get().engagement().id(), "A plan of the racking", TODAY);
        workspace.keep("Add need", need);
        HarmonyViewModel harmony = new HarmonyViewModel(workspace, words);
        for (int day = 1; day <= 3; day++) {
            wall.on(Duration.ofDays(1));
            workspace.refreshToday();
            giveGoal(need, "Racking drawn, try " + day);
            workspace.keep("Add need", Need.expressed(workspace.ids().next(), need.engagement(), "Need of day " + day, TODAY.plusDays(day)));
            workspace.drop("Delete", workspace.caseFile().get().goals().getLast());
            giveGoal(need, "Racking drawn " + day);
        }
        wall.on(Duration.ofDays(30));
        workspace.refreshToday();
        List<String> before = tolds(harmony);
        assertThat(before).doesNotHaveDuplicates().allMatch(told -> told.startsWith("LOG"));
        workspace.chronicle().fold(TODAY.plusDays(10), folding -> assertThat(folding.edits()).isPositive());
        assertThat(tolds(harmony)).isEqualTo(before);
    }

    /** How each of the days is known, which goals and links it had, and what changed since. */
    private List<String> tolds(HarmonyViewModel harmony) {
        return Stream.iterate(TODAY, day -> day.plusDays(1)).limit(4).map(day -> {
            harmony.moments().leave();
            harmony.moments().compareWith(day);
            harmony.moments().lookingBack().set(true);
            Moment shown = harmony.moments().shown().get();
            return shown.source() + " " + day + " " + shown.file().goals() + " " + harmony.matrix().harmony().get() + " " + harmony.moments().groups().get();
        }).toList();
    }

    @Test
    void today_cannot_be_compared_with_itself_and_a_client_who_looks_on_sees_none_of_it() {
        HarmonyViewModel harmony = sample();
        harmony.moments().compareWith(TODAY);
        assertThat(harmony.moments().since()).contains(TODAY.minusDays(1));
        harmony.look().set(new Look.OtherWayRound());
        harmony.moments().lookingBack().set(true);
        workspace.privacy().set(true);
        assertThat(harmony.moments().groups().get()).isEmpty();
        assertThat(harmony.moments().shown().get().isPast()).isFalse();
        assertThat(harmony.look().get()).isEqualTo(new Look.Whole());
    }

    // ---- the thread ----

    @Test
    void the_thread_runs_from_their_words_to_their_answer_and_breaks_where_the_first_link_breaks() {
        HarmonyViewModel harmony = sample();
        harmony.look().set(new Look.Thread(need("One date I can tell").id()));
        ThreadModel thread = harmony.thread().get().orElseThrow();
        assertThat(thread.stations()).extracting(ThreadModel.Station::stage).containsExactly(NeedThread.Stage.values());
        assertThat(thread.stations().getFirst().items()).extracting(ThreadModel.Item::text)
                .containsExactly("“I want one date”", "“One date I can tell the board, and keep”");
        assertThat(thread.verdict()).startsWith("Breaks at Delivery: ");
        assertThat(thread.stations()).filteredOn(station -> station.strand() == ThreadModel.Strand.BREAKS)
                .extracting(ThreadModel.Station::stage).containsExactly(harmonyBreak(harmony));
        assertThat(thread.text()).contains("What the last page said", "At risk: One date I can tell the board, and keep (page 4, 10 Nov)",
                "“A date in doubt is not a date. I want the plan on one page.” (Marit Sundal · Steering group, 11 Nov, of that line)",
                "satisfied 3 of 10 (Marit Sundal · they said · 18 Nov · its importance asks 8)");
        ThreadModel.Item line = thread.stations().get(NeedThread.Stage.PAGE.ordinal()).items().getFirst();
        harmony.matrix().open(line.kind(), line.record());
        assertThat(workspace.trail().destination().get()).contains(new Destination(Kind.ISSUED_PAGE, Optional.of(line.record())));
    }

    private static NeedThread.Stage harmonyBreak(HarmonyViewModel harmony) {
        Moment moment = harmony.moments().shown().get();
        return NeedThread.of(moment.file(), moment.day(), ((Look.Thread) harmony.look().get()).need()).orElseThrow().breaksAt().orElseThrow();
    }

    @Test
    void a_thread_says_what_is_missing_follows_an_edit_and_gives_way_when_its_need_is_gone() {
        HarmonyViewModel harmony = sample();
        Need run = need("We can run payroll");
        harmony.look().set(new Look.Thread(run.id()));
        assertThat(harmony.thread().get().orElseThrow().text()).contains("No goal serves it.", "Nothing was promised about it.");
        giveGoal(run, "Handover to the payroll team");
        assertThat(harmony.thread().get().orElseThrow().text()).contains("Handover to the payroll team");
        workspace.drop("Delete", need("We can run payroll"));
        assertThat(harmony.look().get()).isEqualTo(new Look.Whole());
    }

    // ---- the questions over time ----

    @Test
    void the_questions_of_an_earlier_day_say_who_had_not_been_asked_and_name_nobody_in_the_team() {
        HarmonyViewModel harmony = sample();
        harmony.look().set(new Look.Questions());
        QuestionsModel now = harmony.overTime().get().orElseThrow();
        assertThat(now.notAsked()).containsExactly("Client: Tove Aldis (26 d old), Hal Petrie (never).", "Team: 1 of 6.");
        assertThat(now.card().verdict()).isEqualTo("1 of 5 out of tune:");
        assertThat(now.courses()).hasSize(5).allSatisfy(course -> assertThat(course.points()).hasSameSizeAs(now.days()));
        harmony.questionDay().set(Optional.of(LocalDate.of(2026, 10, 30)));
        QuestionsModel then = harmony.overTime().get().orElseThrow();
        assertThat(then.card().verdict()).as("too few answers on that day").doesNotContain("out of tune");
        assertThat(then.notAsked()).anySatisfy(line -> assertThat(line).isEqualTo("Team: 6 of 6."));
        workspace.caseFile().get().team().forEach(member -> assertThat(String.join("", then.notAsked())).doesNotContain(member.name()));
    }

    // ---- the other way round ----

    @Test
    void what_serves_nothing_is_listed_and_can_be_let_serve_a_need() {
        HarmonyViewModel harmony = sample();
        harmony.look().set(new Look.OtherWayRound());
        OtherWayModel other = harmony.otherWay().get().orElseThrow();
        assertThat(other.idle()).extracting(OtherWayModel.Idle::name).containsExactly("Clear the legacy ticket backlog", "Rename the test servers");
        other.idle().forEach(idle -> harmony.matrix().letServe(idle.record(), need("We can run payroll").id()));
        assertThat(harmony.otherWay().get().orElseThrow().idle()).isEmpty();
        workspace.undo();
        assertThat(harmony.otherWay().get().orElseThrow().idle()).hasSize(1);
    }

    @Test
    void much_work_on_little_and_little_work_on_much_are_named() {
        HarmonyViewModel harmony = sample();
        harmony.look().set(new Look.OtherWayRound());
        OtherWayModel other = harmony.otherWay().get().orElseThrow();
        assertThat(other.notes()).extracting(OtherWayModel.Note::what)
                .containsExactly("We can run payroll ourselves after you leave", "Payslips people can read on a phone");
        assertThat(other.dots()).hasSize(7).filteredOn(OtherWayModel.Dot::strong).hasSize(2);
    }

    // ---- the third step ----

    @Test
    void the_third_step_asks_for_the_need_then_our_words_then_their_yes() {
        workspace.open(Store::inMemory);
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        HarmonyViewModel harmony = new HarmonyViewModel(workspace, words);
        harmony.addStakeholder("Ida Berg, Warehouse lead");
        assertThat(harmony.firstSteps().get().third()).isEqualTo(HarmonyViewModel.ThirdStep.NAME);
        harmony.nameNeed(" ");
        harmony.nameNeed("A plan of the racking");
        assertThat(harmony.firstSteps().get().third()).isEqualTo(HarmonyViewModel.ThirdStep.RESTATE);
        harmony.sayBack("You need to see the racking before it is ordered");
        assertThat(harmony.firstSteps().get().third()).isEqualTo(HarmonyViewModel.ThirdStep.CONFIRM);
        assertThat(need("A plan").current().saidBack()).isPresent();
        harmony.confirm(harmony.saidBy().orElseThrow(), TODAY);
        assertThat(harmony.firstSteps().get().done()).isTrue();
        assertThat(harmony.matrix().harmony().get().of(need("A plan").id()).orElseThrow().mark(Link.LISTENING)).isEqualTo(LinkMark.HOLDS);
    }
}
