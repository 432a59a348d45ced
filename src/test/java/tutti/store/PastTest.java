package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.IdSource;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.Thing;
import tutti.model.Wording;
import tutti.model.deed.Dropping;
import tutti.model.past.Dropped;
import tutti.model.past.PastChange;
import tutti.model.past.PastEdit;
import tutti.model.past.PastPage;

/** What the log tells: a record's history, the edits, what was dropped and how it comes back, and how things stood on a day. */
class PastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final IdSource ids = new IdSource(InstantSource.fixed(Instant.EPOCH), new Random(5));
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");
    private final Need need = Need.expressed(ids.next(), engagement.id(), "We must pay on the 25th", DAY);
    private final Member ann = Member.named(ids.next(), engagement.id(), "Ann");
    private final Goal goal = Goal.named(ids.next(), engagement.id(), "Two clean runs").withNeeds(List.of(need.id()));
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("tutti.db"), () -> now, Store.PATIENCE);
        keep("New engagement", 0, Change.keep(engagement));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private void keep(String label, int daysLater, List<Change> changes) {
        now = now.plusSeconds(86_400L * daysLater);
        store.keep(label, changes);
    }

    private CaseFile read() {
        return store.read(engagement.id());
    }

    private void drop(Thing thing) {
        store.keep("Delete", Dropping.of(read(), thing));
    }

    @Test
    void theHistoryOfARecordSaysWhatChangedWhenWithItsListsFoldedIn() throws SQLException {
        Need twice = need.withWordings(List.of(need.current(), Wording.expressed(DAY, "And without errors")));
        Need rated = twice.withImportance(Optional.of(new Level(4)));
        keep("Add need", 1, Change.keep(need));
        keep("Reword need", 1, Change.keep(twice));
        keep("Rate need", 1, Change.keep(rated));
        keep("Rename member", 1, Change.keep(ann));
        keep("Delete need", 1, List.of(new Change.Drop(rated)));
        store.undo();
        RawFile.run(store.file(), "UPDATE need SET criterion = 'Two runs'");

        List<PastChange> history = store.past().changesOf(need.id());
        assertThat(history).extracting(PastChange::way, PastChange::label, PastChange::happening).containsExactly(
                tuple(PastChange.Way.ELSEWHERE, "", PastChange.Happening.CHANGED),
                tuple(PastChange.Way.UNDO, "Delete need", PastChange.Happening.BROUGHT_BACK),
                tuple(PastChange.Way.EDIT, "Delete need", PastChange.Happening.DROPPED),
                tuple(PastChange.Way.EDIT, "Rate need", PastChange.Happening.CHANGED),
                tuple(PastChange.Way.EDIT, "Reword need", PastChange.Happening.CHANGED),
                tuple(PastChange.Way.EDIT, "Add need", PastChange.Happening.MADE));
        assertThat(history.getFirst().differences()).containsExactly(new PastChange.Difference("criterion", "", "Two runs"));
        assertThat(history.get(3).differences()).containsExactly(
                new PastChange.Difference("importance", Optional.empty(), Optional.of(new Level(4))));
        assertThat(history.get(3).made()).contains(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(history.get(4).differences()).containsExactly(new PastChange.Difference("wordings", need.wordings(), twice.wordings()));
        assertThat(history.getLast().differences()).isEmpty();
        assertThat(store.past().changesOf(ids.<Need>next())).isEmpty();
    }

    @Test
    void theHistoryCanBeReadPartByPart() {
        keep("Add need", 1, Change.keep(need));
        for (int i = 1; i <= 6; i++) {
            keep("Reword " + i, 1, Change.keep(need.withCriterion("Run " + i)));
        }
        List<PastChange> whole = store.past().changesOf(need.id());
        List<PastChange> parts = new ArrayList<>();
        PastPage part = store.past().changesOf(need.id(), PastPage.NEWEST, 3);
        assertThat(part.changes()).extracting(PastChange::label).containsExactly("Reword 6", "Reword 5", "Reword 4");
        while (true) {
            parts.addAll(part.changes());
            if (!part.hasEarlier()) {
                break;
            }
            part = store.past().changesOf(need.id(), part.earlier(), 3);
        }
        assertThat(parts).isEqualTo(whole).hasSize(7);
    }

    @Test
    void theEditsAreListedWithWhatBecameOfThem() {
        keep("Add need", 1, Change.keep(need));
        store.undo();
        keep("Add member", 1, Change.keep(ann));
        keep("Add goal", 1, Change.keep(goal, need));
        store.undo();
        assertThat(store.past().edits()).extracting(PastEdit::label, PastEdit::state).containsExactly(
                tuple("Add goal", PastEdit.State.UNDONE), tuple("Add member", PastEdit.State.DONE),
                tuple("Add need", PastEdit.State.UNREACHABLE), tuple("New engagement", PastEdit.State.DONE));
        assertThat(store.past().edits()).allSatisfy(edit -> assertThat(edit.engagement()).isEqualTo(engagement.id()));
    }

    @Test
    void whatWasDroppedComesBackWithWhatWentWithItAndItsLinks() {
        Raci letters = Raci.of(ids.next(), engagement.id(), goal.id(), ann, Set.of(Letter.A));
        BackBrief told = new BackBrief(ids.next(), engagement.id(), ann.id(), Optional.of(need.id()), Optional.empty(), 1, DAY, "Pay", Match.MATCHES);
        Promise promise = Promise.made(ids.next(), engagement.id(), "A date", DAY).withOwner(Optional.of(ann.id())).withNeeds(List.of(need.id()));
        keep("All", 0, Change.keep(need, ann, goal, letters, told, promise));
        CaseFile before = read();
        now = now.plusSeconds(60);
        drop(need);
        now = now.plusSeconds(60);
        drop(ann);
        assertThat(store.past().dropped(engagement.id())).extracting(Dropped::thing)
                .containsExactlyInAnyOrder(need, told, ann, letters);
        assertThat(store.past().dropped(engagement.id()).getFirst().label()).isEqualTo("Delete");
        store.keep("Write on", Change.keep(read().find(promise.id()).orElseThrow().withNote("Since then")));

        Edit back = store.bringBack("Bring back need", need.id()).orElseThrow();
        assertThat(back.changes()).map(change -> (Object) change.thing().id())
                .containsExactlyInAnyOrder(need.id(), told.id(), goal.id(), promise.id());
        store.bringBack("Bring back member", ann.id());
        assertThat(read().find(promise.id())).contains(promise.withNote("Since then"));
        assertThat(read().all()).filteredOn(thing -> !thing.id().equals(promise.id()))
                .containsExactlyElementsOf(before.all().stream().filter(thing -> !thing.id().equals(promise.id())).toList());
        assertThat(store.past().dropped(engagement.id())).isEmpty();
        assertThat(store.bringBack("Again", ann.id())).isEmpty();

        store.undo();
        assertThat(store.undo().orElseThrow().label()).isEqualTo("Bring back need");
        assertThat(read().needs()).isEmpty();
        assertThat(read().find(goal.id()).orElseThrow().needs()).isEmpty();
    }

    @Test
    void aLinkThatWasSetAnewSinceIsLeftAsItIs() {
        Member bob = Member.named(ids.next(), engagement.id(), "Bob");
        Promise promise = Promise.made(ids.next(), engagement.id(), "A date", DAY).withOwner(Optional.of(ann.id()));
        keep("All", 0, Change.keep(ann, bob, promise));
        drop(ann);
        store.keep("Hand over", Change.keep(promise.withOwner(Optional.of(bob.id()))));
        store.bringBack("Bring back", ann.id());
        assertThat(read().find(promise.id()).orElseThrow().owner()).contains(bob.id());
        assertThat(read().members()).containsExactlyInAnyOrder(ann, bob);
    }

    @Test
    void aDroppedEngagementComesBack() {
        store.keep("Throw away", List.of(new Change.Drop(engagement)));
        assertThat(store.past().droppedEngagements()).extracting(Dropped::thing, Dropped::label)
                .containsExactly(tuple(engagement, "Throw away"));
        store.bringBack("Bring back", engagement.id());
        assertThat(store.engagements()).containsExactly(engagement);
    }

    @Test
    void anEarlierDayIsAsItWasAtItsEnd() {
        keep("Add need", 1, Change.keep(need, goal));
        Need rated = need.withImportance(Optional.of(new Level(4))).withWordings(List.of(need.current(), Wording.expressed(DAY, "More")));
        keep("Rate need", 1, Change.keep(rated));
        keep("Rate again", 0, Change.keep(rated.withImportance(Optional.of(new Level(5)))));
        keep("Add member", 3, Change.keep(ann));
        drop(need);
        Engagement other = Engagement.named(ids.next(), "Other");
        keep("Other", 0, Change.keep(other));

        ZoneId zone = ZoneOffset.UTC;
        assertThat(store.past().asOf(engagement.id(), DAY.minusDays(1), zone)).isEmpty();
        assertThat(store.past().asOf(engagement.id(), DAY, zone).orElseThrow().all()).isEmpty();
        assertThat(store.past().asOf(engagement.id(), DAY.plusDays(1), zone).orElseThrow().all()).containsExactlyInAnyOrder(need, goal);
        CaseFile third = store.past().asOf(engagement.id(), DAY.plusDays(2), zone).orElseThrow();
        assertThat(third.needs()).containsExactly(rated.withImportance(Optional.of(new Level(5))));
        assertThat(store.past().asOf(engagement.id(), DAY.plusDays(4), zone).orElseThrow().all()).isEqualTo(third.all());
        assertThat(store.past().asOf(engagement.id(), DAY.plusDays(9), zone).orElseThrow().all()).isEqualTo(read().all());
        // 09:00 in Greenwich is still the day before in Honolulu.
        assertThat(store.past().asOf(engagement.id(), DAY.minusDays(1), ZoneId.of("Pacific/Honolulu"))).isPresent();
    }

    @Test
    void aClockThatWasSetBackLosesNothing() {
        keep("Add need", 30, Change.keep(need));
        keep("Add member", -29, Change.keep(ann));
        assertThat(store.past().asOf(engagement.id(), DAY, ZoneOffset.UTC).orElseThrow().all()).isEmpty();
        assertThat(store.past().asOf(engagement.id(), DAY.plusDays(1), ZoneOffset.UTC).orElseThrow().all()).containsExactlyInAnyOrder(need, ann);
        assertThat(store.past().changesOf(need.id())).hasSize(1);
        store.undo();
        assertThat(read().all()).containsExactly(need);
    }
}
