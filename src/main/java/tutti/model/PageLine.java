package tutti.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line as it stood on an issued page.
 *
 * @param subject the record it was about, where there was one
 * @param state the word for where it stood: "Late", "In hand"
 * @param date the date that stood on the line, for "moved" on the next page
 */
public record PageLine(PageSection section, Optional<Id<?>> subject, String state, String text, Optional<LocalDate> date) {}
