package tutti.cli;

import java.io.PrintStream;
import java.time.Clock;
import tutti.i18n.Words;

/**
 * What a verb is run in.
 *
 * @param clock says today where an engagement has none of its own, and dates new records
 */
public record Surroundings(Words words, Clock clock, PrintStream out, PrintStream err) {}
