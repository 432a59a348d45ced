package tutti.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.exchange.Handover;
import tutti.exchange.QuickSeal;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Stakeholder;
import tutti.model.merge.Preference;
import tutti.shell.HandoverViewModel.Stage;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** An engagement goes from one manager's window to another's: nothing is taken before it was said what it would change. */
class HandoverViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String SECRET = "rather long horse battery";

    @TempDir
    Path folder;

    private Path sealed;
    private Workspace mine;
    private Workspace theirs;
    private HandoverViewModel giving;
    private HandoverViewModel taking;
    private Stakeholder person;

    @BeforeEach
    void open() {
        sealed = folder.resolve("handed-over.age");
        mine = workspace("mine.db");
        theirs = workspace("theirs.db");
        Engagement engagement = Engagement.named(mine.ids().next(), "Harbour payroll");
        mine.begin("New engagement", engagement);
        person = Stakeholder.named(mine.ids().next(), engagement.id(), "Zebulon", DAY);
        mine.keep("Add stakeholder", person);
        giving = new HandoverViewModel(mine, Words.english());
        taking = new HandoverViewModel(theirs, Words.english());
    }

    private Workspace workspace(String name) {
        Workspace workspace = new Workspace(new DirectWork(), CLOCK);
        workspace.openStore(folder.resolve(name));
        return workspace;
    }

    @AfterEach
    void close() {
        mine.close(() -> {});
        theirs.close(() -> {});
    }

    private void seal() {
        QuickSeal.seal(new Handover(List.copyOf(mine.caseFiles()), Map.of()), sealed, SECRET);
    }

    private Stage.Offered offered() {
        taking.choose(sealed);
        assertThat(taking.stage().get()).isEqualTo(new Stage.Sealed(sealed));
        taking.open(sealed, SECRET);
        assertThat(taking.stage().get()).isInstanceOf(Stage.Offered.class);
        return (Stage.Offered) taking.stage().get();
    }

    private CaseFile there() {
        return theirs.caseFile().get();
    }

    @Test
    void theOpenEngagementOrAllOfThemAreSealedIntoOneFile() throws IOException {
        mine.begin("New engagement", Engagement.named(mine.ids().next(), "Ferry rota"));
        assertThat(giving.hasOthers()).isTrue();
        assertThat(giving.fileName()).isEqualTo("ferry-rota-2026-11-23.age");
        giving.all().set(true);
        assertThat(giving.fileName()).isEqualTo("tutti-handover-2026-11-23.age");
        giving.give(sealed, SECRET);
        assertThat(giving.givenSaid().get().words()).contains("2 engagements").contains("one record").contains(sealed.toString());
        assertThat(Files.readString(sealed, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1").doesNotContain("Zebulon");
    }

    @Test
    void whatIsNewIsSaidFirstAndTakenAsOneEdit() {
        seal();
        Stage.Offered offer = offered();
        assertThat(offer.parts()).extracting(HandoverViewModel.Part::engagement).containsExactly("Harbour payroll");
        assertThat(offer.parts().getFirst().counts()).isEqualTo("2 new");
        assertThat(offer.parts().getFirst().lines()).anyMatch(line -> line.contains("Zebulon"));
        assertThat(theirs.caseFiles()).isEmpty();

        taking.take(Preference.THEIRS);

        assertThat(there().stakeholders()).containsExactly(person);
        assertThat(taking.takenSaid().get().tone()).isEqualTo(Said.Tone.DONE);
        theirs.undo();
        assertThat(theirs.caseFiles()).isEmpty();
    }

    @Test
    void whereBothSidesWentOnSomebodyMustSayWhoseWordCounts() {
        seal();
        offered();
        taking.take(Preference.THEIRS);
        assertThat(offered().same()).isTrue();
        theirs.keep("Change the role", person.withRole("CFO"));
        mine.keep("Change the role", person.withRole("Chair").withEmail("z@harbour.example"));
        seal();
        Stage.Offered both = offered();
        assertThat(both.undecided()).isTrue();
        assertThat(both.parts().getFirst().counts()).contains("1 changed on both sides");
        assertThat(both.parts().getFirst().lines()).anyMatch(line -> line.contains("here “CFO”, there “Chair”"));
        taking.take(Preference.OURS);
        assertThat(there().stakeholders()).containsExactly(person.withRole("CFO").withEmail("z@harbour.example"));
        theirs.undo();
        assertThat(there().stakeholders()).containsExactly(person.withRole("CFO"));
    }

    @Test
    void aFileThatDoesNotOpenIsSaidInASentenceAndTouchesNothing() throws IOException {
        seal();
        byte[] whole = Files.readAllBytes(sealed);
        refused("another", "passphrase does not open this file");
        refused("", "must not be empty");
        Files.write(sealed, Arrays.copyOf(whole, whole.length - 40));
        refused(SECRET, "cut off or was altered");
        whole[whole.length / 2] ^= 1;
        Files.write(sealed, whole);
        refused(SECRET, "cut off or was altered");
        Files.writeString(sealed, "Dear colleague");
        refused(SECRET, "not sealed");
        QuickSeal.seal("no archive", sealed, SECRET);
        refused(SECRET, "not a handover");
        Files.delete(sealed);
        refused(SECRET, "could not be read");
        taking.leave();
        assertThat(taking.stage().get()).isEqualTo(new Stage.Idle());
    }

    private void refused(String passphrase, String why) {
        taking.choose(sealed);
        taking.open(sealed, passphrase);
        assertThat(taking.takenSaid().get().tone()).isEqualTo(Said.Tone.FAILED);
        assertThat(taking.takenSaid().get().words()).contains(why);
        assertThat(taking.stage().get()).isEqualTo(new Stage.Sealed(sealed));
        assertThat(theirs.caseFiles()).isEmpty();
    }

    @Test
    void whatIsInternalIsNotToldWhileTheClientLooksOn() {
        seal();
        theirs.privacy().set(true);
        assertThat(offered().parts().getFirst().lines()).isEmpty();
    }
}
