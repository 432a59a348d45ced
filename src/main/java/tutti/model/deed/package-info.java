/**
 * What can be done to a record? Each deed is a pure function from a case file to the changes it makes, so that Harmony, Today,
 * the pillars and capture do the same thing the same way. Days and new ids are handed in. A deed on a record that is no
 * longer there, or that would change nothing, makes no changes.
 */
@NullMarked
package tutti.model.deed;

import org.jspecify.annotations.NullMarked;
