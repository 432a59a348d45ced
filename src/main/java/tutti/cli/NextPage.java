package tutti.cli;

import java.time.LocalDate;
import java.util.List;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.page.Composition;
import tutti.page.LeakCheck;
import tutti.page.PageComposer;
import tutti.page.PageRenderer;
import tutti.page.PrintedPage;
import tutti.page.StatusPage;

/** The client's next page, made, and what was found in it. */
record NextPage(CaseFile file, LocalDate today, DraftPage choices, Composition composed, PrintedPage<StatusPage> printed, LeakCheck leaks) {

    /** @param all every engagement, whose clients have no place on each other's pages */
    static NextPage of(CaseFile file, LocalDate today, DraftPage choices, List<CaseFile> all, Words words) {
        Composition composed = PageComposer.compose(file, today, choices, words);
        PrintedPage<StatusPage> printed = PageRenderer.forTheClient(words).render(composed.page(), choices.paper());
        return new NextPage(file, today, choices, composed, printed, LeakCheck.of(printed, file, all, choices, words));
    }
}
