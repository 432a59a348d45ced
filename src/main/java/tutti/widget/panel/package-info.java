/// Where do things stand around the content? What floats above it, the lines and rails that lead through it,
/// and what an empty place says.
@NullMarked
package tutti.widget.panel;

import org.jspecify.annotations.NullMarked;
