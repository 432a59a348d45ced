/// Do the parts look and behave as drawn? Pictures of all of them, and keys pressed in the fields.
@NullMarked
package tutti.widget;

import org.jspecify.annotations.NullMarked;
