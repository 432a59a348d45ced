/**
 * How does Tutti begin? The door: a verb goes to the command line, no verb to the window, and both are put together here
 * out of their parts, by constructors.
 */
@NullMarked
package tutti;

import org.jspecify.annotations.NullMarked;
