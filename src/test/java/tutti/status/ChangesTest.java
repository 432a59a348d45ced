package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.IssuedPage;
import tutti.workspace.Workspace;

/** Finding an issued page again, telling it from another one, and pointing at what is different. */
class ChangesTest {

    private final StatusDesk desk = new StatusDesk();
    private final Words words = desk.words;
    private final Workspace workspace = desk.workspace;
    private final StatusViewModel model = desk.model();

    @AfterEach
    void close() {
        model.close();
    }

    private IssuedPage page(int number) {
        return workspace.caseFile().get().issuedPages().stream().filter(page -> page.number() == number).findFirst().orElseThrow();
    }

    private List<Integer> found(String wanted) {
        return model.archive().rows(5, wanted).stream().filter(row -> !row.isDraft()).map(IssuedRow::number).toList();
    }

    @Test
    void issued_pages_are_found_by_what_stands_on_them() {
        assertThat(found("")).containsExactly(4, 3, 2, 1);
        assertThat(found("27 oct")).containsExactly(3);
        assertThat(found("night helpdesk")).containsExactly(4);
        assertThat(model.archive().rows(5, "night helpdesk").getLast().why()).isEqualTo("Next steps: Night helpdesk during run 2");
        assertThat(found("no such words")).isEmpty();
    }

    @Test
    void the_draft_is_compared_with_a_page_and_what_is_new_is_pointed_at() {
        assertThat(model.changes().others()).extracting(IssuedPage::number).containsExactly(4, 3, 2, 1);
        model.changes().since(page(4));

        Changes.Compared both = model.changes().compared().get().orElseThrow();
        assertThat(both.title()).isEqualTo("From page 4 to draft 5");
        assertThat(both.confidence()).isEmpty();
        assertThat(both.lines().differences()).extracting(one -> one.line().text() + ": " + model.changes().say(one))
                .contains("Run 2 closed: 27\u00a0Nov → 4\u00a0Dec; on the date → 7 days later", "My people found out about the new sea-day rules from a payslip.: new");
        assertThat(model.changes().marks().get()).extracting(PageMark::tone).contains(PageMark.Tone.NEW, PageMark.Tone.MOVED).doesNotContain(PageMark.Tone.LEAK);

        model.changes().since(page(3));
        assertThat(model.changes().compared().get().orElseThrow().confidence()).isEqualTo("Delivery confidence: Amber/Red → Amber");
        model.changes().none();
        assertThat(model.changes().marks().get()).isEmpty();
    }

    @Test
    void any_two_issued_pages_are_compared_the_earlier_one_first() {
        model.read(page(2).id());
        model.changes().since(page(3));

        Changes.Compared both = model.changes().compared().get().orElseThrow();
        assertThat(both.title()).isEqualTo("From page 2 to page 3");
        assertThat(both.confidence()).isEqualTo("Delivery confidence: Red → Amber/Red");
        assertThat(model.changes().others()).extracting(IssuedPage::number).containsExactly(1, 3, 4);
        model.read(page(3).id());
        assertThat(model.changes().compared().get()).as("a page is not compared with itself").isEmpty();
    }

    @Test
    void a_leak_is_pointed_at_where_it_stands_except_while_the_client_looks_on() {
        var promise = workspace.caseFile().get().promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        model.lines().reword(promise.id(), "Timetable, as Marit Sundal asked");

        assertThat(model.changes().marks().get()).singleElement().satisfies(mark -> {
            assertThat(mark.tone()).isEqualTo(PageMark.Tone.LEAK);
            assertThat(mark.place().x()).isLessThan(0.5);
            assertThat(mark.place().y()).isBetween(0.6, 0.8);
        });
        workspace.privacy().set(true);
        assertThat(model.changes().marks().get()).isEmpty();
    }
}
