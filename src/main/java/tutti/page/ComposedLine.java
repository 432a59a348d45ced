package tutti.page;

import java.time.LocalDate;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.PageLine;
import tutti.model.PageSection;

/** A line as it is printed, and as the issued page will remember it. */
record ComposedLine(Line line, PageLine stored) {

    static ComposedLine of(PageSection section, Line line, String state, String text, Optional<LocalDate> date) {
        return new ComposedLine(line, new PageLine(section, line.subject(), state, text, date));
    }

    /** A line of the last page as it stood there: its record is no longer on the page, but the manager wants the line to be. */
    static ComposedLine carried(PageLine old, PageBasis basis) {
        return new ComposedLine(StoredLine.of(old, basis), old);
    }
}
