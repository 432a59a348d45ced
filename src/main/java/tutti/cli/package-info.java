/**
 * What can be done without a screen? The verbs of the command line, for scripts and for machines with no display. They
 * load no JavaFX, say everything in sentences, and end with 0 (done), 1 (problems found or rows refused) or 2 (not done).
 */
@NullMarked
package tutti.cli;

import org.jspecify.annotations.NullMarked;
