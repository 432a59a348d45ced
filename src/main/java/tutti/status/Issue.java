package tutti.status;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;

/** What becomes of the records when a page is issued. */
final class Issue {

    private Issue() {}

    /** The page for the archive: exactly what the draft showed. */
    static IssuedPage of(Draft draft, Id<IssuedPage> id, LocalDate date, String audience) {
        return new IssuedPage(id, draft.file().engagement().id(), draft.composition().number(), date,
                draft.file().lastIssued().map(IssuedPage::date), audience, draft.composition().confidence(),
                draft.file().engagement().why(), draft.composition().lines(), sha256(draft.printed().pdf()));
    }

    /** The page, the draft of the one after it, and the next meeting with the page on its table. Nothing if another page took the number. */
    static List<Change> changes(CaseFile file, IssuedPage page, DraftPage next, LocalDate today) {
        if (file.lastIssued().map(IssuedPage::number).orElse(0) != page.number() - 1) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(Change.keep(page, file.draftPages().stream().findFirst().map(DraftPage::next).orElse(next)));
        file.nextMeeting(today).ifPresent(meeting -> changes.add(new Change.Keep(meeting.withPage(Optional.of(page.id())))));
        return changes;
    }

    static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
