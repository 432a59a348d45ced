package tutti.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.i18n.MergeWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Member;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.LooseEnds;
import tutti.model.merge.Verdict.ChangedHere;
import tutti.model.merge.Verdict.ChangedOnBothSides;
import tutti.model.merge.Verdict.ChangedThere;
import tutti.model.merge.Verdict.New;

/** Two laptops, one engagement: nothing that either side said is lost without being asked about. */
class MergeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(8));
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");
    private final Stakeholder runa = Stakeholder.named(ids.next(), engagement.id(), "Runa Felt", DAY);
    private final Member mika = Member.named(ids.next(), engagement.id(), "Mika Sand");
    private final CaseFile before = CaseFile.of(engagement, runa, mika);

    private CaseFile with(Thing... things) {
        return before.with(Change.keep(things));
    }

    private CaseFile merged(Merge merge, CaseFile here, Preference preference) {
        return here.with(merge.pages()).with(merge.changes(preference));
    }

    @Test
    void theSameFileChangesNothing() {
        Merge merge = Merge.of(before, before);
        assertThat(merge.pages()).isEmpty();
        assertThat(merge.changes(Preference.THEIRS)).isEmpty();
        assertThat(new MergeWords(Words.english()).counts(merge)).isEqualTo("3 unchanged");
    }

    @Test
    void whatIsNewThereIsTakenAndWhatIsOnlyHereStays() {
        Member sari = Member.named(ids.next(), engagement.id(), "Sari Oja");
        Member timo = Member.named(ids.next(), engagement.id(), "Timo Lehto");
        Merge merge = Merge.of(with(timo), with(sari));
        assertThat(merge.all(New.class)).containsExactly(new New(sari));
        assertThat(merged(merge, with(timo), Preference.OURS).members()).contains(sari, timo, mika);
    }

    @Test
    void aFieldFilledThereIsTaken() {
        Merge merge = Merge.of(before, with(runa.withEmail("runa@example.org")));
        assertThat(merge.all(ChangedThere.class)).singleElement()
                .satisfies(verdict -> assertThat(verdict.merged()).isEqualTo(runa.withEmail("runa@example.org")));
        assertThat(merge.needsPreference()).isFalse();
    }

    @Test
    void aFieldFilledHereStays() {
        CaseFile here = with(runa.withEmail("runa@example.org"));
        Merge merge = Merge.of(here, before);
        assertThat(merge.all(ChangedHere.class)).hasSize(1);
        assertThat(merged(merge, here, Preference.THEIRS).stakeholders()).containsExactly(runa.withEmail("runa@example.org"));
    }

    @Test
    void bothSidesAddToOneRecordAndNeitherLoses() {
        Merge merge = Merge.of(with(runa.withEmail("runa@example.org")), with(runa.withPhone("040 1")));
        assertThat(merge.needsPreference()).isFalse();
        assertThat(merged(merge, before, Preference.OURS).stakeholders())
                .containsExactly(runa.withEmail("runa@example.org").withPhone("040 1"));
    }

    @Test
    void whereBothSpokeSomebodyMustSay() {
        CaseFile here = with(runa.withRole("Head of payroll"));
        Merge merge = Merge.of(here, with(runa.withRole("Director").withPhone("040 1")));
        assertThat(merge.needsPreference()).isTrue();
        assertThat(merge.all(ChangedOnBothSides.class)).singleElement().satisfies(both -> assertThat(both.fields())
                .containsExactly(new Verdict.Difference("role", "Head of payroll", "Director")));
        assertThat(merged(merge, here, Preference.OURS).stakeholders()).containsExactly(runa.withRole("Head of payroll").withPhone("040 1"));
        assertThat(merged(merge, here, Preference.THEIRS).stakeholders()).containsExactly(runa.withRole("Director").withPhone("040 1"));
        assertThat(new MergeWords(Words.english()).lines(merge)).containsExactly("Changed on both sides: Stakeholder “Runa Felt”",
                "  role: here “Head of payroll”, there “Director”");
    }

    @Test
    void whoseChangeItWasIsKnownFromWhatBothCameFrom() {
        CaseFile here = with(mika.withName("Mika Sandberg"));
        CaseFile there = with(runa.withName("Runa Feld"), mika);
        assertThat(Merge.of(here, there).all(ChangedOnBothSides.class)).hasSize(2);
        Merge merge = Merge.of(here, there, before);
        assertThat(merge.needsPreference()).isFalse();
        CaseFile after = merged(merge, here, Preference.OURS);
        assertThat(after.stakeholders()).containsExactly(runa.withName("Runa Feld"));
        assertThat(after.members()).containsExactly(mika.withName("Mika Sandberg"));
    }

    @Test
    void anIssuedPageIsKeptApartAndNeverReplaced() {
        IssuedPage page = new IssuedPage(ids.next(), engagement.id(), 1, DAY, Optional.empty(), "Board", Optional.empty(), "", List.of(), "", Optional.empty());
        Merge fresh = Merge.of(before, with(page));
        assertThat(fresh.pages()).isEqualTo(Change.keep(page));
        assertThat(fresh.changes(Preference.THEIRS)).isEmpty();
        Merge other = Merge.of(with(page), with(page.withAudience("Team")));
        assertThat(other.pages()).isEmpty();
        assertThat(other.changes(Preference.THEIRS)).isEmpty();
        assertThat(Merge.into(with(page)).pages()).isEqualTo(Change.keep(engagement, page));
    }

    @Test
    void looseEndsAreCutAndWhatIsTiedStays() {
        Stakeholder gone = Stakeholder.named(ids.next(), engagement.id(), "Gone", DAY);
        Promise promise = Promise.made(ids.next(), engagement.id(), "Pay on the 25th", DAY).withTo(Optional.of(gone.id())).withOwner(Optional.of(mika.id()));
        CaseFile cut = LooseEnds.cut(with(promise));
        assertThat(cut.promises()).containsExactly(promise.withTo(Optional.empty()));
        assertThat(LooseEnds.cut(cut).all()).isEqualTo(cut.all());
    }
}
