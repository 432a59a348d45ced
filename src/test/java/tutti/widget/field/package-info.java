/// Do the fields take and give back what is typed?
@NullMarked
package tutti.widget.field;

import org.jspecify.annotations.NullMarked;
