/** Does the draft become an issued page, and only when it may? */
@NullMarked
package tutti.status;

import org.jspecify.annotations.NullMarked;
