/**
 * Two laptops hold records of the same engagement: what becomes of both? Compares two case files record by record and
 * field by field, says what is new, what differs and on which side, and makes of it the changes of one edit.
 */
@NullMarked
package tutti.model.merge;

import org.jspecify.annotations.NullMarked;
