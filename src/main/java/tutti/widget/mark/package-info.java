/// Which small picture stands for a state? Shape first, colour second, and always something to say aloud.
@NullMarked
package tutti.widget.mark;

import org.jspecify.annotations.NullMarked;
