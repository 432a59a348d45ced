package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.PaperSize;

/** Finding words on the paper again, and telling two pages apart. */
class TextPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Words words = Words.english();

    private Composition composition() {
        CaseFile file = Sample.read();
        return PageComposer.compose(file, TODAY, file.draftPages().getFirst(), words);
    }

    @Test
    void words_are_found_where_they_are_printed_also_over_a_line_end() {
        TextPlaces places = TextPlaces.of(PageRenderer.forTheClient(words).render(composition().page(), PaperSize.A4).pdf());

        assertThat(places.find("Payroll rollout")).singleElement().satisfies(place -> {
            assertThat(place.x()).isBetween(0.05, 0.10);
            assertThat(place.y()).isBetween(0.02, 0.07);
            assertThat(place.width()).isBetween(0.15, 0.35);
            assertThat(place.height()).isBetween(0.01, 0.04);
        });
        assertThat(places.find("Which sea-day rule applies to split voyages?")).hasSize(2)
                .allSatisfy(place -> assertThat(place.x()).isGreaterThan(0.5));
        assertThat(places.find("Run 2 closed")).singleElement().satisfies(place -> assertThat(place.y()).isGreaterThan(0.7));
        assertThat(places.find("no such words")).isEmpty();
        assertThat(places.find(" ")).isEmpty();
    }

    @Test
    void tells_what_is_new_moved_changed_and_gone() {
        Id<?> moved = Id.of("01a20734-5d50-7000-8d95-e550b47c0122");
        Id<?> gone = Id.of("01a20734-5d50-7000-8d95-e550b47c0123");
        Id<?> fresh = Id.of("01a20734-5d50-7000-8d95-e550b47c0124");
        List<PageLine> before = List.of(line(PageSection.SINCE, Optional.empty(), "Done", "News", 1), line(PageSection.PROMISES, Optional.of(moved), "Due", "The plan", 20),
                line(PageSection.RISKS, Optional.of(gone), "", "The yard", 1), line(PageSection.NEEDS, Optional.empty(), "", "The same", 1));
        List<PageLine> now = List.of(line(PageSection.PROMISES, Optional.of(moved), "Late", "The plan on one page", 27),
                line(PageSection.NEXT_STEPS, Optional.of(fresh), "", "A step", 2), line(PageSection.NEEDS, Optional.empty(), "", "The same", 1));

        PageComparison comparison = PageComparison.of(before, now);

        assertThat(comparison.same()).isEqualTo(1);
        assertThat(comparison.differences()).extracting(PageComparison.Difference::what)
                .containsExactly(PageComparison.What.MOVED, PageComparison.What.NEW, PageComparison.What.GONE);
        assertThat(comparison.differences().getFirst().line().text()).isEqualTo("The plan on one page");
        assertThat(comparison.differences().getLast().line().text()).isEqualTo("The yard");
    }

    private static PageLine line(PageSection section, Optional<Id<?>> subject, String state, String text, int day) {
        return new PageLine(section, subject, state, text, Optional.of(LocalDate.of(2026, 11, day)));
    }
}
