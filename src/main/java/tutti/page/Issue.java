package tutti.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.PageLanguage;

/** What becomes of the records when a page is issued. */
public final class Issue {

    private Issue() {}

    /**
     * The page for the archive: exactly what the draft showed. With {@link DraftPage#correction()} it takes the place of the
     * one issued last.
     *
     * @param file what the page was composed from
     * @param audience whom it is for
     */
    public static IssuedPage of(CaseFile file, Composition composed, PrintedPage<StatusPage> printed, DraftPage choices, Id<IssuedPage> id, LocalDate date,
                                String audience) {
        return new IssuedPage(id, file.engagement().id(), composed.number(), date, composed.since(), audience, composed.confidence(),
                file.engagement().why(), composed.lines(), Seal.sha256(printed.pdf()), choices.correction() ? file.lastIssued().map(IssuedPage::id) : Optional.empty());
    }

    /** The page, the draft of the one after it, and the next meeting with the page on its table. Nothing if another page took the number. */
    public static List<Change> changes(CaseFile file, IssuedPage page, DraftPage next, LocalDate today) {
        if (file.lastIssued().map(IssuedPage::number).orElse(0) != page.number() - 1) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(Change.keep(page, file.draftPages().stream().findFirst().map(DraftPage::next).orElse(next)));
        file.nextMeeting(today).ifPresent(meeting -> changes.add(new Change.Keep(meeting.withPage(Optional.of(page.id())))));
        return changes;
    }

    /** A file name without what some system refuses. */
    static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** "Payroll rollout, status page 5, 2026-11-23.pdf": says nothing internal, and no system refuses it. */
    public static String fileName(Words words, CaseFile file, int number, LocalDate date) {
        PageLanguage language = file.draftPages().stream().findFirst().map(DraftPage::language).orElse(PageLanguage.ENGLISH);
        return safe(words.speaking(language.locale()).say("page.fileName", file.engagement().name(), number, date.toString()));
    }
}
