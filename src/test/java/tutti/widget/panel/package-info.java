/// Does what floats come, hold the focus, and go again?
@NullMarked
package tutti.widget.panel;

import org.jspecify.annotations.NullMarked;
