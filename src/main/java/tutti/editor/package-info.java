/**
 * How is a record written down or corrected? The forms, pickers and questions that several pillars open in place, so that
 * a date is typed, refused and kept half-typed in the same way on every screen; and capture, which makes records from a line.
 */
@NullMarked
package tutti.editor;

import org.jspecify.annotations.NullMarked;
