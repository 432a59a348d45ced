package tutti.harmony;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.DeliveryConfidence;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.OnPage;
import tutti.model.Stakeholder;
import tutti.model.measure.Bucket;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;
import tutti.model.move.Offer;
import tutti.model.move.Rule;
import tutti.store.Store;
import tutti.workspace.Destination;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** What the home screen, the morning and the overview say and do, on the sample in a real store. */
class HarmonyViewModelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Words words = Words.english();
    private final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    HarmonyViewModelsTest() {
        workspace.open(Store::inMemory);
        workspace.openSample("Open the sample");
    }

    private CaseFile file() {
        return workspace.caseFile().get();
    }

    private Need need(String beginning) {
        return file().needs().stream().filter(need -> need.words().startsWith(beginning)).findFirst().orElseThrow();
    }

    // ---- the matrix ----

    @Test
    void the_sentence_counts_the_needs_of_each_bucket() {
        MatrixViewModel matrix = new HarmonyViewModel(workspace, words).matrix();
        assertThat(matrix.buckets()).extracting(MatrixViewModel.BucketCount::text)
                .containsExactly("2 in tune", "2 not confirmed by the client", "1 without an action", "2 late");
        assertThat(matrix.rows().get()).hasSize(7);
    }

    @Test
    void a_bucket_narrows_the_matrix_and_lets_go_when_its_last_need_is_mended() {
        MatrixViewModel matrix = new HarmonyViewModel(workspace, words).matrix();
        matrix.filter().set(Optional.of(Bucket.WITHOUT_GOAL_OR_ACTION));
        assertThat(matrix.rows().get()).extracting(MatrixRow::words).singleElement().asString().startsWith("We can run payroll");
        Id<Need> run = need("We can run payroll").id();
        matrix.filter().set(Optional.of(Bucket.WITHOUT_GOAL_OR_ACTION));
        workspace.drop("Delete", need("We can run payroll"));
        assertThat(matrix.filter().get()).as("nothing is left to narrow to").isEmpty();
        assertThat(matrix.rows().get()).hasSize(6).extracting(MatrixRow::need).doesNotContain(run);
    }

    @Test
    void a_screen_reader_hears_the_need_the_link_and_why() {
        MatrixViewModel matrix = new HarmonyViewModel(workspace, words).matrix();
        MatrixRow row = matrix.rows().get().stream().filter(one -> one.words().startsWith("We can run payroll")).findFirst().orElseThrow();
        assertThat(row.cell(Link.DIRECTION).spoken()).isEqualTo("We can run payroll ourselves after you leave, Direction, broken first: no goal");
        assertThat(row.who()).isEqualTo("Oskar Brenn");
    }

    @Test
    void an_explanation_tells_the_five_links_in_order_and_offers_what_mends_the_chosen_one() {
        MatrixViewModel matrix = new HarmonyViewModel(workspace, words).matrix();
        Explanation explanation = matrix.explain(need("We can run payroll").id(), Link.DIRECTION).orElseThrow();
        assertThat(explanation.title()).isEqualTo("Direction is broken first");
        assertThat(explanation.lines()).extracting(Explanation.Line::link).containsExactly(Link.values());
        assertThat(explanation.lines()).filteredOn(Explanation.Line::chosen).extracting(Explanation.Line::link).containsExactly(Link.DIRECTION);
        assertThat(explanation.mends()).extracting(mend -> mend.errand().offer()).containsExactly(Offer.GIVE_GOAL);
    }

    @Test
    void every_broken_or_unknown_link_of_the_sample_has_a_step_and_each_that_holds_has_none() {
        MatrixViewModel matrix = new HarmonyViewModel(workspace, words).matrix();
        matrix.rows().get().forEach(row -> Stream.of(Link.values()).forEach(link -> {
            Explanation explanation = matrix.explain(row.need(), link).orElseThrow();
            assertThat(!explanation.mends().isEmpty()).as("%s, %s", row.words(), link).isEqualTo(row.cell(link).mark() != LinkMark.HOLDS);
            assertThat(explanation.mends()).allSatisfy(mend -> assertThat(mend.button()).isNotBlank());
        }));
    }

    // ---- next moves ----

    private static MoveRow row(MovesViewModel moves, Rule rule) {
        return moves.rows().get().stream().filter(row -> row.move().rule() == rule).findFirst().orElseThrow();
    }

    @Test
    void what_to_do_is_listed_as_soon_as_an_engagement_opens_also_on_its_own_day() {
        Workspace early = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
        MovesViewModel moves = new MovesViewModel(early, words);
        early.open(Store::inMemory);
        early.openSample("Open the sample");
        assertThat(moves.rows().get()).hasSameSizeAs(new MovesViewModel(workspace, words).rows().get());
    }

    @Test
    void a_press_does_at_once_what_needs_no_question() {
        MovesViewModel moves = new MovesViewModel(workspace, words);
        MoveRow late = row(moves, Rule.PROMISE_LATE);
        assertThat(moves.rows().get().getFirst()).isEqualTo(late);
        moves.errands().atOnce(late.errand(Offer.MARK_KEPT));
        assertThat(moves.rows().get()).noneMatch(row -> row.move().subject().equals(late.move().subject()));
        assertThat(workspace.undoLabel().get()).isEqualTo("Mark promise kept");
        workspace.undo();
        assertThat(moves.rows().get().getFirst().move().subject()).isEqualTo(late.move().subject());
    }

    @Test
    void a_move_that_is_put_off_is_listed_with_its_reason_and_can_be_brought_back() {
        MovesViewModel moves = new MovesViewModel(workspace, words);
        int before = moves.rows().get().size();
        MoveRow quiet = row(moves, Rule.STAKEHOLDER_QUIET);
        moves.snooze(quiet, TODAY.plusDays(7), "On leave until then");
        assertThat(moves.rows().get()).hasSize(before - 1);
        MovesViewModel.SnoozedRow put = moves.snoozed().get().stream()
                .filter(row -> row.move().subject().equals(quiet.move().subject())).findFirst().orElseThrow();
        assertThat(put.why()).isEqualTo("On leave until then");
        assertThat(put.until()).isEqualTo("30\u00a0Nov");
        moves.wake(put);
        assertThat(moves.rows().get()).hasSize(before);
    }

    @Test
    void hidden_moves_tell_nothing_of_readings_and_come_back() {
        MovesViewModel moves = new MovesViewModel(workspace, words);
        int before = moves.rows().get().size();
        Concern told = workspace.caseFile().get().concerns().stream().filter(concern -> concern.words().startsWith("My people")).findFirst().orElseThrow();
        workspace.keep("Told in private", told.withOnPage(told.onPage().withShown(false)));
        workspace.privacy().set(true);
        assertThat(moves.rows().get()).isNotEmpty().allMatch(row -> !row.move().isInternal()).noneMatch(row -> row.move().subject().equals(told.id()));
        assertThat(moves.snoozed().get()).isEmpty();
        workspace.privacy().set(false);
        assertThat(moves.rows().get()).hasSize(before);
    }

    // ---- the morning ----

    @Test
    void today_spans_all_engagements_and_a_line_names_its_own() {
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        Id<Engagement> warehouse = file().engagement().id();
        workspace.keep("Add", Need.expressed(workspace.ids().next(), warehouse, "A plan of the racking", TODAY.minusDays(9)));
        TodayViewModel today = new TodayViewModel(workspace, words);
        assertThat(today.moves().rows().get()).extracting(MoveRow::engagementName).contains("Warehouse move", "Payroll rollout");
        assertThat(today.prepare().get()).isEmpty();
        MoveRow ours = today.moves().rows().get().stream().filter(row -> row.engagementName().equals("Payroll rollout")).findFirst().orElseThrow();
        today.moves().open(ours);
        assertThat(file().engagement().name()).isEqualTo("Payroll rollout");
        assertThat(today.prepare().get()).isPresent();
    }

    @Test
    void before_a_meeting_it_says_what_to_have_ready_and_who_is_out_of_room() {
        TodayViewModel today = new TodayViewModel(workspace, words);
        TodayViewModel.Prepare prepare = today.prepare().get().orElseThrow();
        assertThat(prepare.name()).isEqualTo("Steering group");
        assertThat(prepare.in()).isEqualTo("in 2 days");
        assertThat(prepare.page()).isEqualTo("Open page 5");
        assertThat(prepare.ready()).extracting(TodayViewModel.Ready::what)
                .containsExactly("Page 5 is a draft.", "They said Red, we say Amber.", "2 decisions to ask for.", "2 needs to confirm.");
        assertThat(prepare.attendees()).filteredOn(TodayViewModel.Attendee::out).extracting(TodayViewModel.Attendee::name).containsExactly("Oskar Brenn");
        today.openPage();
        assertThat(workspace.trail().destination().get().map(Destination::kind)).contains(Kind.DRAFT_PAGE);
    }

    @Test
    void the_next_meetings_of_the_other_engagements_stand_beside_and_open_theirs() {
        Meeting steering = file().nextMeeting(TODAY).orElseThrow();
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        TodayViewModel today = new TodayViewModel(workspace, words);
        assertThat(today.elsewhere().get()).extracting(TodayViewModel.Elsewhere::name).containsExactly("Payroll rollout: Steering group");
        workspace.privacy().set(true);
        assertThat(today.elsewhere().get()).as("no other client is named while this one looks on").isEmpty();
        workspace.privacy().set(false);
        today.open(today.elsewhere().get().getFirst());
        assertThat(workspace.trail().destination().get()).contains(new Destination(Kind.MEETING, Optional.of(steering.id())));
        assertThat(today.elsewhere().get()).as("it is no longer elsewhere").isEmpty();
    }

    @Test
    void what_came_since_the_last_day_worked_on_is_told_with_the_record_it_opens() {
        TodayViewModel today = new TodayViewModel(workspace, words);
        LastLook.Shown look = today.lastLook().get().orElseThrow();
        assertThat(look.when()).isEqualTo("Fri\u00a020\u00a0Nov");
        assertThat(look.news()).extracting(LastLook.News::what).contains("Oskar Brenn ran out of room", "A promise fell due and is late",
                "Oskar Brenn settled a concern", "5 readings came in");
        workspace.keep("Raise", tutti.model.Concern.raised(workspace.ids().next(), file().engagement().id(), "Who signs this?", TODAY));
        assertThat(today.lastLook().get().orElseThrow().news()).extracting(LastLook.News::what).contains("Somebody raised a concern");
        workspace.privacy().set(true);
        assertThat(today.lastLook().get()).isEmpty();
    }

    @Test
    void beside_a_meeting_stands_how_much_room_is_left_in_words() {
        TodayViewModel today = new TodayViewModel(workspace, words);
        assertThat(today.hint(tutti.model.move.Group.NEXT_MEETING)).isEqualTo("Steering group, Wed\u00a025\u00a0Nov");
        assertThat(today.prepare().get().orElseThrow().attendees()).extracting(TodayViewModel.Attendee::room)
                .containsExactly("+2, runs out in 2 to 6 weeks", "−1, out of room", "unknown, 26 d old", "+4, has room");
    }

    // ---- what figures are made of ----

    private static List<String> behind(Figure figure) {
        return figure.madeOf().stream().map(line -> line.what() + ": " + line.detail()).map(text -> text.replace('\u00a0', ' ')).toList();
    }

    @Test
    void every_figure_of_the_pillars_opens_exactly_what_it_counts() {
        HarmonyViewModel harmony = new HarmonyViewModel(workspace, words);
        RoomCardModel room = harmony.room().get();
        assertThat(behind(room.of())).extracting(text -> text.replaceFirst(":.*", "")).containsExactlyInAnyOrder("Marit Sundal", "Runa Felt", "Daniel Oye");
        assertThat(room.besides()).extracting(Figure::text).containsExactly("1 tight", "1 out", "2 unknown", "median +2");
        assertThat(room.besides()).extracting(figure -> figure.madeOf().size()).containsExactly(1, 1, 2, 5);
        assertThat(behind(room.besides().get(1))).containsExactly("Oskar Brenn: −1 · Confidence 3, they said, 20 Nov; Minimum 4, they said, 20 Nov");
        assertThat(room.tightest().orElseThrow().outlook().madeOf()).hasSize(4);
        assertThat(room.signs()).extracting(line -> line.value().text()).containsExactly("3 same, 2 less", "3 same, 1 less", "1 more, 3 same, 1 less");
        assertThat(room.signs().get(2).value().madeOf()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(room.ledger()).extracting(line -> line.value().madeOf().size()).containsExactly(10, 6);
        assertThat(behind(room.ledger().getFirst().value())).filteredOn(text -> text.endsWith("kept on the first date")).hasSize(7);

        DriveCardModel drive = harmony.drive().get();
        assertThat(behind(drive.of())).containsExactly("Motivation 3: they said, 20 Nov");
        assertThat(drive.behindBands()).allSatisfy(figure -> assertThat(figure.madeOf()).hasSize(5));
        assertThat(behind(drive.answered())).hasSize(6).first().isEqualTo("A member: no reading yet");
        assertThat(drive.figures()).extracting(line -> line.value().madeOf().size()).containsExactly(7, 6, 12, 6);
        assertThat(behind(drive.figures().get(2).value()).getFirst()).isEqualTo("Fix retro-pay rounding: Doing, 4 days late");
        drive.answered().madeOf().getFirst().open().run();
        assertThat(workspace.trail().destination().get().orElseThrow().kind()).as("names are in the Team view").isEqualTo(Kind.MEMBER);

        QuestionsCardModel questions = harmony.questions().get();
        assertThat(questions.behind()).extracting(figure -> figure.madeOf().size()).containsExactly(10, 9, 10, 10, 10);
        file().team().forEach(member -> assertThat(Stream.concat(questions.behind().stream(), drive.behindBands().stream())
                .flatMap(figure -> behind(figure).stream())).noneMatch(text -> text.contains(member.name())));
    }

    // ---- the first steps ----

    @Test
    void the_first_steps_are_ticked_one_by_one() {
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        HarmonyViewModel harmony = new HarmonyViewModel(workspace, words);
        assertThat(harmony.firstSteps().get().next()).isEqualTo(1);
        assertThat(harmony.room().get().count()).as("no reading is no number").isEmpty();
        assertThat(harmony.drive().get().count()).isEmpty();
        harmony.addStakeholder("  ");
        harmony.addStakeholder("Ida Berg, Warehouse lead");
        assertThat(file().stakeholders()).extracting(Stakeholder::name, Stakeholder::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ida Berg", "Warehouse lead"));
        assertThat(harmony.firstSteps().get().next()).isEqualTo(2);
        assertThat(harmony.room().get().unread()).as("a person without a need stands in the room strip").hasSize(1);
        workspace.keep("Add", Need.expressed(workspace.ids().next(), file().engagement().id(), "A plan of the racking", TODAY));
        assertThat(harmony.firstSteps().get().next()).isEqualTo(3);
        harmony.sayBack("In our words");
        harmony.confirm(file().stakeholders().getFirst().id(), TODAY);
        assertThat(harmony.firstSteps().get().done()).isTrue();
    }

    @Test
    void what_is_kept_off_the_clients_page_is_told_nowhere_while_the_client_looks_on() {
        TodayViewModel today = new TodayViewModel(workspace, words);
        OverviewViewModel overview = new OverviewViewModel(workspace, words);
        String decision = "Which sea-day rule";
        String promise = "The plan on one page";
        assertThat(today.prepare().get().orElseThrow().ready().toString()).contains(decision);
        assertThat(overview.rows().get().getFirst().first()).contains(promise);
        workspace.edit("Keep off the page", file -> Stream.concat(
                file.raidItems().stream().filter(item -> item.text().startsWith(decision)).<Change>map(item -> new Change.Keep(item.withOnPage(OnPage.no()))),
                file.promises().stream().filter(one -> one.what().startsWith(promise)).map(one -> new Change.Keep(one.withOnPage(OnPage.no())))).toList());
        workspace.privacy().set(true);
        assertThat(today.prepare().get().orElseThrow().ready().toString()).doesNotContain(decision);
        assertThat(overview.rows().get().getFirst().first()).doesNotContain(promise);
    }

    // ---- the overview ----

    @Test
    void the_engagement_in_doubt_comes_first_and_the_unsaid_one_after_the_said() {
        for (Optional<DeliveryConfidence> level : List.of(Optional.<DeliveryConfidence>empty(), Optional.of(DeliveryConfidence.RED), Optional.of(DeliveryConfidence.GREEN))) {
            workspace.begin("New engagement", Engagement.named(workspace.ids().next(), level.map(Enum::name).orElse("UNSAID")).withConfidence(level));
        }
        OverviewViewModel overview = new OverviewViewModel(workspace, words);
        assertThat(overview.rows().get()).extracting(OverviewViewModel.Row::name).containsExactly("RED", "Payroll rollout", "GREEN", "UNSAID");
        assertThat(overview.rows().get().get(1)).satisfies(row -> {
            assertThat(row.confidence()).isEqualTo("Amber: feasible, significant issues");
            assertThat(row.verdictWords()).isEqualTo("client said Red, 11\u00a0Nov");
            assertThat(row.first()).isEqualTo("Keep the promise to Marit Sundal: The plan on one page, with one date");
            assertThat(row.meeting()).isEqualTo("Wed\u00a025\u00a0Nov, Steering group, in 2 days");
        });
        overview.open(overview.rows().get().get(1));
        assertThat(file().engagement().name()).isEqualTo("Payroll rollout");
        assertThat(overview.rows().get()).filteredOn(OverviewViewModel.Row::open).extracting(OverviewViewModel.Row::name).containsExactly("Payroll rollout");
    }

    @Test
    void while_the_client_looks_on_no_other_client_is_named() {
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        OverviewViewModel overview = new OverviewViewModel(workspace, words);
        workspace.privacy().set(true);
        assertThat(overview.rows().get()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Warehouse move");
            assertThat(row.room()).isEmpty();
        });
        workspace.privacy().set(false);
        overview.open(overview.rows().get().stream().filter(row -> row.name().equals("Payroll rollout")).findFirst().orElseThrow());
        workspace.privacy().set(true);
        assertThat(overview.rows().get()).singleElement().extracting(OverviewViewModel.Row::moves)
                .isEqualTo(new MovesViewModel(workspace, words).rows().get().size());
    }
}
