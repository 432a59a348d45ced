/**
 * What is known of the past? The edits as they stand in a store's log, what they did to a record, what was dropped, and what
 * a backup would change.
 */
@NullMarked
package tutti.model.past;

import org.jspecify.annotations.NullMarked;
