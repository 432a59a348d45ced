/**
 * What should the manager do next? Rules over the records, each a reason to act on one record; one move per record, its reasons
 * merged, in one order. A move is done by doing it, or put off to a day with a reason; it is never silently hidden.
 */
@NullMarked
package tutti.model.move;

import org.jspecify.annotations.NullMarked;
