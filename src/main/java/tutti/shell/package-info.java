/**
 * Where am I, and how do I get elsewhere? The window with its rail and header, navigation, undo, the palette that finds
 * anything, the theme, and the threads: the only room that knows there is more than one.
 */
@NullMarked
package tutti.shell;

import org.jspecify.annotations.NullMarked;
