package tutti.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.Engagement;
import tutti.model.Kind;
import tutti.model.Stakeholder;
import tutti.model.past.Comparison;
import tutti.model.past.Dropped;
import tutti.model.past.PastChange;
import tutti.model.past.PastPage;
import tutti.store.Store;

/** Backups come by themselves, and the past can be asked for and brought back, as the screens do it. */
class SafekeepingTest {

    /** A clock that a test can move. */
    private static final class Calendar extends Clock {

        private Instant now = Instant.parse("2026-11-24T07:30:00Z");

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

    @TempDir
    Path folder;

    private final Calendar calendar = new Calendar();
    private Path file;
    private Workspace workspace;
    private Stakeholder person;

    @BeforeEach
    void open() {
        file = folder.resolve("tutti.db");
        workspace = new Workspace(new DirectWork(), calendar);
        workspace.openStore(file);
        Engagement engagement = Engagement.named(workspace.ids().next(), "Payroll");
        workspace.begin("New engagement", engagement);
        person = Stakeholder.named(workspace.ids().next(), engagement.id(), "Zebulon", LocalDate.of(2026, 11, 24));
        workspace.keep("Add stakeholder", person);
    }

    private void startAgain() {
        workspace.close(() -> {});
        workspace = new Workspace(new DirectWork(), calendar);
        workspace.openStore(file);
    }

    private List<Path> backups() {
        List<Path> found = new ArrayList<>();
        workspace.safekeeping().list(found::addAll);
        return found;
    }

    @Test
    void aBackupIsMadeOnStartAndThenOnceADayIfSomethingWasEdited() {
        assertThat(backups()).isEmpty();
        startAgain();
        assertThat(workspace.safekeeping().last().get()).contains(LocalDateTime.of(2026, 11, 24, 7, 30));
        startAgain();
        assertThat(backups()).hasSize(1);
        workspace.keep("Rename", person.withRole("CFO"));
        workspace.safekeeping().look();
        assertThat(backups()).as("not twice a day").hasSize(1);
        calendar.now = calendar.now.plus(Duration.ofDays(1));
        workspace.safekeeping().look();
        workspace.safekeeping().look();
        assertThat(backups()).hasSize(2);
        calendar.now = calendar.now.plus(Duration.ofDays(1));
        workspace.safekeeping().look();
        assertThat(backups()).as("nothing was edited").hasSize(2);
        workspace.safekeeping().backUp();
        assertThat(backups()).as("asked for").hasSize(3);
    }

    @Test
    void aStickThatIsGoneIsSaidAndStandsInNobodysWay() {
        workspace.safekeeping().keepIn(folder.resolve("stick"));
        assertThat(workspace.notice().get()).get().isInstanceOfSatisfying(Notice.StoreFailed.class,
                failed -> assertThat(failed.key()).isEqualTo("store.fault.NoBackup.gone"));
        workspace.heard();
        workspace.keep("Rename", person.withRole("CFO"));
        workspace.safekeeping().look();
        assertThat(workspace.notice().get()).isEmpty();
        assertThat(workspace.caseFile().get().stakeholders()).containsExactly(person.withRole("CFO"));
    }

    @Test
    void aBackupTakesTheStoresPlaceAndTheStoreIsKept() {
        workspace.safekeeping().backUp();
        workspace.keep("Rename", person.withRole("CFO"));
        List<Comparison> seen = new ArrayList<>();
        workspace.safekeeping().prepare(backups().getFirst(), file, seen::add);
        assertThat(seen).containsExactly(new Comparison(List.of(new Comparison.Line("Payroll", Kind.STAKEHOLDER, 0, 0, 1))));
        List<Path> kept = new ArrayList<>();
        workspace.safekeeping().restore(file, kept::add);
        assertThat(workspace.caseFile().get().stakeholders()).containsExactly(person);
        workspace.keep("Go on", person.withRole("CEO"));
        assertThat(workspace.caseFile().get().stakeholders()).containsExactly(person.withRole("CEO"));
        try (Store old = Store.openToRead(kept.getFirst())) {
            assertThat(old.read(person.engagement()).stakeholders()).containsExactly(person.withRole("CFO"));
        }
        assertThat(Files.exists(Safekeeping.restored(file))).isFalse();
    }

    @Test
    void whatWasDroppedIsFoundAndBroughtBack() {
        workspace.drop("Delete stakeholder", person);
        List<Dropped> dropped = new ArrayList<>();
        workspace.chronicle().dropped(dropped::addAll);
        assertThat(dropped).extracting(Dropped::thing).containsExactly(person);
        workspace.chronicle().bringBack("Bring back", person.id());
        assertThat(workspace.caseFile().get().stakeholders()).containsExactly(person);
        assertThat(workspace.undoLabel().get()).isEqualTo("Bring back");
        List<PastChange.Happening> happened = new ArrayList<>();
        workspace.chronicle().changesOf(person.id(), PastPage.NEWEST, 100, past -> past.changes().forEach(change -> happened.add(change.happening())));
        assertThat(happened).containsExactly(PastChange.Happening.BROUGHT_BACK, PastChange.Happening.DROPPED, PastChange.Happening.MADE);
    }

    @Test
    void aWholeEngagementComesBackWithEverythingAndIsOpened() {
        Engagement engagement = workspace.caseFile().get().engagement();
        workspace.dropEngagement("Throw away");
        assertThat(workspace.open().get()).isFalse();
        workspace.chronicle().bringBack("Bring back", engagement.id());
        assertThat(workspace.caseFile().get().engagement()).isEqualTo(engagement);
        assertThat(workspace.caseFile().get().stakeholders()).containsExactly(person);
    }

    @Test
    void anEarlierDayIsAsItWas() {
        List<LocalDate> days = new ArrayList<>();
        workspace.chronicle().edits(edits -> edits.forEach(edit -> days.add(LocalDate.ofInstant(edit.made(), ZoneOffset.UTC))));
        workspace.chronicle().asOf(days.getFirst(), then -> assertThat(then.orElseThrow().stakeholders()).containsExactly(person));
        workspace.chronicle().asOf(days.getLast().minusDays(1), then -> assertThat(then).isEqualTo(Optional.empty()));
    }

    @Test
    void aPurgedPersonIsGoneFromTheScreensToo() {
        workspace.keepTyping("capture", "Zebulon said");
        workspace.safekeeping().backUp();
        workspace.chronicle().purge(person.id(), "…", pages -> assertThat(pages).isEmpty());
        assertThat(workspace.caseFile().get().stakeholders()).isEmpty();
        assertThat(workspace.typed("capture")).isEqualTo("… said");
        workspace.safekeeping().holding(person.id(), held -> assertThat(held).hasSize(1));
    }
}
