package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tutti.model.Id;

/** A page in finished words, of which one sheet is made: what is needed of it for that, whoever it is for. */
sealed interface PaperPage permits StatusPage, TeamPage {

    /** The language it is written in. */
    Locale language();

    /** Its date; also the date of the PDF, so that the same page is the same file. */
    LocalDate date();

    Masthead masthead();

    /** What stands outside the sections, to be compared: it is shortened like any text. */
    List<?> frame();

    /** In the order in which they are printed. */
    List<? extends Section<?, ?>> sections();

    /** The records whose lines must not give way. */
    Set<Id<?>> kept();

    Footer footer();
}
