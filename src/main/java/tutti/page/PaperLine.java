package tutti.page;

import java.time.LocalDate;
import java.util.Optional;
import tutti.model.Id;

/** One line of a printed page, in finished words: what is needed of it to make a page fit, whoever it is for. */
public sealed interface PaperLine permits Line, TeamLine {

    /** The record it is about; a line that counts several has none. */
    Optional<Id<?>> subject();

    /** What the line is about, which is also what the app calls it. */
    String text();

    /** Whether the line may never be cut, because its reader would rightly feel that we hid it. */
    boolean isOwed();

    /** The lines of a section give way by this date, the latest first, and from the end where it is the same. */
    default LocalDate givesWay() {
        return LocalDate.MAX;
    }

    PaperLine tailored(Tailor tailor);
}
