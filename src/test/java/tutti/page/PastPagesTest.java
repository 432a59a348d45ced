package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.IssuedPage;
import tutti.model.IssuedPapers;
import tutti.model.PaperSize;

/** The history of the sample has paper as every history has. */
class PastPagesTest {

    private final Words words = Words.english();
    private final CaseFile sample = Sample.read();

    @Test
    void everyPageOfTheSampleSaysWhatIsKeptOfItAndIsSealed() {
        IssuedPapers papers = PastPages.of(sample, words);
        IssuedPapers again = PastPages.of(sample, words);

        assertThat(papers.file().issuedPages()).extracting(IssuedPage::number).containsExactly(1, 2, 3, 4);
        for (IssuedPage page : papers.file().issuedPages()) {
            byte[] pdf = papers.pdfs().get(page.id());
            assertThat(Seal.of(page, pdf)).isEqualTo(Seal.WHOLE);
            assertThat(again.pdfs().get(page.id())).as("the same bytes each time").isEqualTo(pdf);
            ReadBack read = ReadBack.of(pdf);
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.lettersOutside(PaperSize.A4)).isEmpty();
            assertThat(read.flatText()).contains("Status page " + page.number(), words.fullDay(page.date()).replace('\u00a0', ' '), page.why(), "for the Steering group");
            page.lines().forEach(line -> assertThat(read.flatText()).contains(line.text()).contains(line.state()));
            Screens.draw(pdf, "page-past-" + page.number());
        }
        assertThat(ReadBack.of(papers.pdfs().get(papers.file().lastIssued().orElseThrow().id())).flatText())
                .contains("Since page 3 27 October", "Better than on page 3, which said Amber/Red.", "Next meeting: Wed 11 November, 10:00, Steering group",
                        "“Nobody has told HR what managers are supposed to say.”", "Supplier newsletter")
                .doesNotContain("on request", "Settled");
    }
}
