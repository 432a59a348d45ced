package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.AllowedLeak;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.PageSection;
import tutti.model.PaperSize;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.model.Told;
import tutti.page.Leak.Why;

class LeakCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Words words = Words.english();
    private final PageRenderer<StatusPage> renderer = PageRenderer.forTheClient(words);
    private final CaseFile sample = Sample.read();
    private final DraftPage choices = sample.draftPages().getFirst();
    private final Promise promise = sample.promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();

    private LeakCheck check(CaseFile file, DraftPage draft, CaseFile... others) {
        PrintedPage<StatusPage> page = renderer.render(PageComposer.compose(file, TODAY, draft, words).page(), PaperSize.A4);
        return LeakCheck.of(page, file, List.of(others), draft, words);
    }

    /** The sample with this text on the line of a promise. */
    private CaseFile saying(String text) {
        return sample.with(Change.keep(promise.withOnPage(promise.onPage().withText(text, Told.words(promise.what())))));
    }

    @Test
    void theSampleIsClean() {
        LeakCheck check = check(sample, choices);

        assertThat(check.standing()).isEmpty();
        assertThat(check.searched()).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Timetable as Marit Sundal asked                              | Marit Sundal         | NAME
            Timetable for OSKAR’s people                                 | OSKAR’s              | NAME
            Timetable, ask jonas.marek@recovery.example                  | jonas.marek@recovery.example | CONTACT
            Timetable (Finance is resistant)                             | resistant            | SCALE
            Timetable (Payroll office: supportive)                       | supportive           | SCALE
            Timetable; the Finance Director is leading                   | leading              | SCALE
            Timetable for M. Sundal                                      | Sundal               | NAME
            Timetable by Anouk                                           | Anouk                | NAME
            Timetable: importance 5                                      | importance 5         | SCALE
            Timetable, to win back breathing room                        | breathing room       | SCALE
            Timetable; wants the bad news first                          | wants the bad news first | COPIED
            Timetable; Wänts the BAD news first, on one page             | Wänts the BAD news first, on one page | COPIED
            People there worked two whole weekends for run 1, not thanked by us | weekends for run 1, not thanked | COPIED
            The sponsor stops the rollout at the board                   | sponsor stops the rollout at the board | COPIED
            No hour was typed twice                                      | No hour was typed twice | COPIED
            """)
    void findsWhatWasWrittenIntoATextForThePage(String text, String found, Why why) {
        CaseFile file = saying(text);

        assertThat(check(file, choices).standing()).extracting(Leak::words, Leak::why, leak -> leak.line().section(), leak -> leak.line().subject())
                .contains(tuple(found, why, Optional.of(PageSection.PROMISES), Optional.of(promise.id())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Timetable for run 3 by 27 November, as you asked on 11 November
            A hall for the crew walk-through
            We are testing your software for you at night, no longer
            One plan to go-live: the plan on one page, with one date
            Supportive material for the crew
            """)
    void letsOrdinaryWordsBe(String text) {
        assertThat(check(saying(text), choices).standing()).isEmpty();
    }

    @Test
    void saysWhichRecordTheWordsComeFrom() {
        Stakeholder sponsor = sample.stakeholders().stream().filter(it -> it.name().equals("Marit Sundal")).findFirst().orElseThrow();

        assertThat(check(saying("Wants the bad news first and on one page"), choices).standing()).extracting(Leak::source).contains(Optional.of(sponsor.id()));
    }

    @Test
    void namesAreNoLeakWhereNamesWereChosen() {
        assertThat(check(saying("Timetable as Marit Sundal asked"), choices.withNames(true)).standing()).isEmpty();
    }

    @Test
    void looksAtTheHeadAndTheFootToo() {
        CaseFile file = sample.with(Change.keep(sample.engagement().withWhy("The union would sign the first option, says Hal")));

        assertThat(check(file, choices).standing()).extracting(Leak::why, leak -> leak.line().section())
                .contains(tuple(Why.NAME, Optional.of(PageSection.CONFIDENCE)), tuple(Why.COPIED, Optional.of(PageSection.CONFIDENCE)));
        assertThat(check(sample, choices.withAudience("Marit Sundal")).standing()).extracting(Leak::why, Leak::words)
                .containsExactly(tuple(Why.NAME, "Marit Sundal"));
    }

    @Test
    void findsTheClientsAndPeopleOfOtherEngagements() {
        Engagement harbour = Engagement.named(new Id<>(new java.util.UUID(7, 7)), "Harbour system").withClient("Alder & Finch");
        CaseFile other = CaseFile.of(harbour, Stakeholder.named(new Id<>(new java.util.UUID(7, 8)), harbour.id(), "Ines Marlow", TODAY));

        CaseFile file = saying("Timetable as at Alder & Finch, says Marlow");
        assertThat(check(file, choices, sample, other).standing()).extracting(Leak::why, Leak::words)
                .containsExactlyInAnyOrder(tuple(Why.OTHER_CLIENT, "Alder & Finch"), tuple(Why.OTHER_PERSON, "Marlow"));
        assertThat(check(file, choices, sample).standing()).isEmpty();
    }

    @Test
    void whatIsAllowedWithAReasonNoLongerStands() {
        UnaryOperator<DraftPage> allow = draft -> draft.withAllowed(List.of(new AllowedLeak("marit sundal", "She asked to be named")));

        LeakCheck check = check(saying("Timetable as Marit Sundal asked"), allow.apply(choices));

        assertThat(check.standing()).isEmpty();
        assertThat(check.allowed()).extracting(Leak::words).containsExactly("Marit Sundal");
    }
}
