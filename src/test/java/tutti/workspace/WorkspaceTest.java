package tutti.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.Stakeholder;
import tutti.store.Store;

/** The open store as the screens see it, on a real file. */
class WorkspaceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T07:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Path file;
    private Workspace workspace;

    @BeforeEach
    void open() {
        file = folder.resolve("tutti.db");
        workspace = opened();
    }

    private Workspace opened() {
        Workspace fresh = new Workspace(new DirectWork(), CLOCK);
        fresh.openStore(file);
        return fresh;
    }

    private Workspace startedAgain() {
        workspace.close(() -> {});
        return opened();
    }

    private Id<Engagement> begin(String name) {
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), name));
        return workspace.caseFile().get().engagement().id();
    }

    private Stakeholder somebody(String name) {
        Stakeholder person = Stakeholder.named(workspace.ids().next(), file().engagement().id(), name, TODAY);
        workspace.keep("Add a stakeholder", person);
        return person;
    }

    private CaseFile file() {
        return workspace.caseFile().get();
    }

    private List<String> names() {
        return file().stakeholders().stream().map(Stakeholder::name).toList();
    }

    // ---- opening ----

    @Test
    void a_new_store_has_no_engagement_and_says_so_only_when_it_was_read() {
        Workspace unread = new Workspace(new DirectWork(), CLOCK);
        assertThat(unread.ready().get()).isFalse();
        assertThat(workspace.ready().get()).isTrue();
        assertThat(workspace.open().get()).isFalse();
        assertThat(file().engagement().name()).isEmpty();
        assertThat(workspace.undoLabel().get()).isEmpty();
    }

    @Test
    void a_file_that_is_no_store_is_said_and_nothing_is_open() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.db"), "Dear client, ".repeat(100));
        Workspace refused = new Workspace(new DirectWork(), CLOCK);
        refused.openStore(letter);
        assertThat(refused.opening().fault().get()).hasValueSatisfying(cannot -> assertThat(
                Words.english().say(cannot.key(), cannot.arguments().toArray())).contains(letter.toString()).contains("not a Tutti store"));
        assertThat(refused.ready().get()).isFalse();
        assertThat(letter).hasContent("Dear client, ".repeat(100));
    }

    @Test
    void the_engagement_that_was_open_last_is_open_after_a_restart() {
        begin("Payroll");
        Id<Engagement> warehouse = begin("Warehouse");
        Id<Engagement> tram = begin("Tram line 5");
        workspace.openEngagement(warehouse);
        workspace = startedAgain();
        assertThat(file().engagement().id()).isEqualTo(warehouse);
        assertThat(workspace.caseFiles()).extracting(one -> one.engagement().name()).containsExactly("Payroll", "Warehouse", "Tram line 5");
        workspace.openEngagement(tram);
        workspace.dropEngagement("Throw away");
        workspace = startedAgain();
        assertThat(workspace.open().get()).isTrue();
        assertThat(workspace.caseFiles()).hasSize(2);
    }

    // ---- edits ----

    @Test
    void an_edit_is_on_the_disk_when_it_is_on_the_screen() {
        begin("Payroll");
        List<List<String>> shown = new ArrayList<>();
        workspace.caseFile().subscribe((before, now) -> {
            try (Store another = Store.openToRead(file)) {
                shown.add(another.read(now.engagement().id()).stakeholders().stream().map(Stakeholder::name).toList());
            }
        });
        somebody("Ida Berg");
        somebody("Tove Lind");
        assertThat(shown).containsExactly(List.of("Ida Berg"), List.of("Ida Berg", "Tove Lind"));
    }

    /** Keeps work back until it is let go, as a busy disk does. */
    private static final class Held implements Work {
        private final List<Runnable> waiting = new ArrayList<>();
        private final Work direct = new DirectWork();

        @Override
        public <T> void run(Lane lane, java.util.concurrent.Callable<T> slow, java.util.function.Consumer<T> then,
                            java.util.function.Consumer<Exception> failed) {
            waiting.add(() -> direct.run(lane, slow, then, failed));
        }

        void letGo() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }
    }

    @Test
    void two_quick_edits_of_one_record_both_stand_although_the_second_saw_the_first_one_s_past() {
        begin("Payroll");
        Stakeholder ida = somebody("Ida Berg");
        workspace.close(() -> {});
        Held held = new Held();
        workspace = new Workspace(held, CLOCK);
        workspace.openStore(file);
        held.letGo();
        workspace.change("Role", ida.id(), person -> person.withRole("Warehouse lead"));
        workspace.change("Phone", ida.id(), person -> person.withPhone("555 0142"));
        held.letGo();
        Stakeholder kept = file().find(ida.id()).orElseThrow();
        assertThat(kept.role()).isEqualTo("Warehouse lead");
        assertThat(kept.phone()).isEqualTo("555 0142");
    }

    @Test
    void a_change_to_a_record_that_is_gone_by_then_is_no_edit() {
        begin("Payroll");
        Stakeholder ida = somebody("Ida Berg");
        workspace.drop("Delete Ida Berg", ida);
        String label = workspace.undoLabel().get();
        workspace.change("Role", ida.id(), person -> person.withRole("Warehouse lead"));
        assertThat(file().stakeholders()).isEmpty();
        assertThat(workspace.undoLabel().get()).isEqualTo(label);
    }

    @Test
    void dropping_a_record_takes_along_what_hangs_on_it_and_undo_brings_all_of_it_back() {
        Id<Engagement> payroll = begin("Payroll");
        Member hal = Member.named(workspace.ids().next(), payroll, "Hal");
        Goal goal = Goal.named(workspace.ids().next(), payroll, "First pay run");
        Raci letters = Raci.of(workspace.ids().next(), payroll, goal.id(), hal, java.util.Set.of(Letter.A, Letter.R));
        Stakeholder ida = somebody("Ida Berg");
        Promise promise = Promise.made(workspace.ids().next(), payroll, "A site walk", TODAY).withTo(Optional.of(ida.id()));
        workspace.keep("Begin", hal, goal, letters, promise);

        workspace.drop("Delete a goal", goal);
        assertThat(file().goals()).isEmpty();
        assertThat(file().racis()).isEmpty();
        assertThat(workspace.notice().get()).contains(new Notice.Done("Delete a goal"));

        workspace.drop("Delete Ida Berg", ida);
        assertThat(file().promises()).extracting(Promise::to).containsExactly(Optional.empty());

        workspace.undo();
        assertThat(file().promises()).containsExactly(promise);
        workspace.undo();
        assertThat(file().goals()).containsExactly(goal);
        assertThat(file().racis()).containsExactly(letters);
        workspace = startedAgain();
        assertThat(file().all()).contains(goal, letters, promise, ida);
    }

    // ---- undo and redo ----

    @Test
    void undo_and_redo_go_on_after_a_restart() {
        begin("Payroll");
        somebody("Ida Berg");
        somebody("Tove Lind");
        workspace.undo();
        assertThat(names()).containsExactly("Ida Berg");
        assertThat(workspace.notice().get()).contains(new Notice.Undone("Add a stakeholder"));
        workspace = startedAgain();
        assertThat(workspace.redoLabel().get()).isEqualTo("Add a stakeholder");
        workspace.redo();
        assertThat(names()).containsExactly("Ida Berg", "Tove Lind");
        workspace.undo();
        workspace.undo();
        assertThat(names()).isEmpty();
        assertThat(workspace.undoLabel().get()).isEqualTo("New engagement");
    }

    @Test
    void undo_with_nothing_to_take_back_says_nothing() {
        workspace.undo();
        assertThat(workspace.notice().get()).isEmpty();
        assertThat(workspace.open().get()).isFalse();
    }

    @Test
    void undoing_the_beginning_closes_the_engagement_and_redo_opens_it_again() {
        begin("Payroll");
        workspace.undo();
        assertThat(workspace.open().get()).isFalse();
        workspace.redo();
        assertThat(workspace.open().get()).isTrue();
        assertThat(file().engagement().name()).isEqualTo("Payroll");
    }

    @Test
    void an_engagement_that_was_thrown_away_comes_back_and_is_open_again() {
        begin("Payroll");
        somebody("Ida Berg");
        workspace.dropEngagement("Throw away Payroll");
        assertThat(workspace.open().get()).isFalse();
        workspace.undo();
        assertThat(workspace.open().get()).isTrue();
        assertThat(names()).containsExactly("Ida Berg");
    }

    @Test
    void an_engagement_that_comes_back_is_opened_and_what_was_chosen_elsewhere_is_forgotten() {
        Id<Engagement> payroll = begin("Payroll");
        Stakeholder ida = somebody("Ida Berg");
        Id<Engagement> warehouse = begin("Warehouse");
        workspace.openEngagement(payroll);
        workspace.trail().goTo(Kind.STAKEHOLDER, ida.id());
        workspace.dropEngagement("Throw away Payroll");
        assertThat(file().engagement().id()).isEqualTo(warehouse);
        assertThat(workspace.trail().chosen(Kind.STAKEHOLDER).get()).isEmpty();
        workspace.undo();
        assertThat(file().engagement().id()).isEqualTo(payroll);
    }

    @Test
    void undo_of_an_edit_elsewhere_leaves_the_engagement_open_that_is_open() {
        Id<Engagement> payroll = begin("Payroll");
        somebody("Ida Berg");
        begin("Warehouse");
        somebody("Tove Lind");
        workspace.openEngagement(payroll);
        workspace.undo();
        assertThat(file().engagement().id()).isEqualTo(payroll);
        assertThat(names()).containsExactly("Ida Berg");
        assertThat(workspace.caseFiles().getLast().stakeholders()).isEmpty();
    }

    // ---- a store that refuses ----

    @Test
    void a_locked_store_is_said_in_a_sentence_and_the_screen_keeps_what_is_on_the_disk() {
        begin("Payroll");
        workspace.close(() -> {});
        workspace = new Workspace(new DirectWork(), CLOCK);
        workspace.open(() -> Store.open(file, CLOCK, Duration.ofMillis(1)));
        somebody("Ida Berg");
        CaseFile before = file();
        String label = workspace.undoLabel().get();
        Locked.during(file, () -> somebody("Tove Lind"));
        assertThat(said(workspace)).contains("is in use by another program").doesNotContain("{");
        assertThat(file()).isSameAs(before);
        assertThat(workspace.undoLabel().get()).isEqualTo(label);

        workspace.heard();
        somebody("Una Moe");
        assertThat(workspace.notice().get()).isEmpty();
        assertThat(names()).containsExactly("Ida Berg", "Una Moe");
    }

    @Test
    void what_a_locked_store_refuses_is_given_back_and_half_typed_text_is_written_once_it_can_be() {
        begin("Payroll");
        workspace.close(() -> {});
        workspace = new Workspace(new DirectWork(), CLOCK);
        workspace.open(() -> Store.open(file, CLOCK, Duration.ofMillis(1)));
        List<String> back = new ArrayList<>();
        Locked.during(file, () -> {
            assertThat(workspace.attempt(() -> somebody("Tove Lind"), () -> back.add("Tove Lind"))).isFalse();
            workspace.keepTyping("editor.capture", "Tove said th");
        });
        assertThat(back).containsExactly("Tove Lind");
        assertThat(workspace.typed("editor.capture")).isEqualTo("Tove said th");

        assertThat(workspace.attempt(() -> somebody("Ida Berg"), () -> back.add("Ida Berg"))).isTrue();

        workspace.ask(Store::allTyped, typed -> back.addAll(typed.values()));
        assertThat(back).containsExactly("Tove Lind", "Tove said th");
    }

    private static String said(Workspace workspace) {
        Notice.StoreFailed failed = (Notice.StoreFailed) workspace.notice().get().orElseThrow();
        return Words.english().say(failed.key(), failed.arguments().toArray());
    }

    // ---- several engagements ----

    @Test
    void a_deed_may_be_done_in_an_engagement_that_is_not_open() {
        Id<Engagement> payroll = begin("Payroll");
        Stakeholder ida = somebody("Ida Berg");
        Id<Engagement> warehouse = begin("Warehouse");
        CaseFile shown = file();
        workspace.edit("Role", payroll, one -> tutti.model.Change.keep(ida.withRole("Lead")));
        assertThat(file()).isEqualTo(shown);
        assertThat(file().engagement().id()).isEqualTo(warehouse);
        assertThat(workspace.caseFiles().getFirst().find(ida.id()).orElseThrow().role()).isEqualTo("Lead");
    }

    @Test
    void what_is_chosen_belongs_to_the_engagement_that_is_open() {
        Id<Engagement> payroll = begin("Payroll");
        Stakeholder ida = somebody("Ida Berg");
        begin("Warehouse");
        workspace.openEngagement(payroll);
        workspace.trail().goTo(Kind.STAKEHOLDER, ida.id());
        assertThat(workspace.trail().chosen(Kind.STAKEHOLDER).get()).contains(ida.id());
        assertThat(workspace.trail().destination().get()).contains(new Destination(Kind.STAKEHOLDER, Optional.of(ida.id())));
        workspace.openEngagement(workspace.caseFiles().getLast().engagement().id());
        assertThat(workspace.trail().chosen(Kind.STAKEHOLDER).get()).isEmpty();
    }

    @Test
    void the_same_link_can_be_followed_twice() {
        begin("Payroll");
        List<Optional<Destination>> heard = new ArrayList<>();
        workspace.trail().destination().subscribe((before, now) -> heard.add(now));
        workspace.trail().goTo(Kind.GOAL);
        workspace.trail().goTo(Kind.GOAL);
        assertThat(heard.stream().filter(Optional::isPresent)).hasSize(2);
    }

    // ---- the sample, and today ----

    @Test
    void the_sample_carries_its_own_today_and_others_have_the_calendar_s() {
        Id<Engagement> payroll = begin("Payroll");
        assertThat(workspace.today().get()).isEqualTo(TODAY);
        workspace.openSample("Open the sample");
        assertThat(workspace.today().get()).isEqualTo(LocalDate.of(2026, 11, 23));
        workspace.openEngagement(payroll);
        assertThat(workspace.today().get()).isEqualTo(TODAY);
    }

    @Test
    void the_sample_can_be_thrown_away_and_opened_again_as_it_was_made() {
        workspace.openSample("Open the sample");
        CaseFile made = file();
        somebody("Not of the sample");
        workspace.openSample("Open the sample");
        assertThat(names()).doesNotContain("Not of the sample");
        somebody("Not of the sample");
        workspace.drop("Delete a need", file().needs().getFirst());
        workspace.dropEngagement("Throw away");
        assertThat(workspace.open().get()).isFalse();
        workspace.openSample("Open the sample");
        assertThat(workspace.open().get()).isTrue();
        assertThat(file().needs()).containsExactlyInAnyOrderElementsOf(made.needs());
        assertThat(names()).doesNotContain("Not of the sample");
    }

    // ---- what is half typed ----

    @Test
    void half_typed_text_is_there_after_a_restart_until_it_is_forgotten() {
        begin("Payroll");
        workspace.keepTyping("editor.capture", "Ida said nobody as");
        workspace = startedAgain();
        assertThat(workspace.typed("editor.capture")).isEqualTo("Ida said nobody as");
        workspace.keepTyping("editor.capture", " ");
        workspace = startedAgain();
        assertThat(workspace.typed("editor.capture")).isEmpty();
        assertThat(workspace.undoLabel().get()).isEqualTo("New engagement");
    }
}
