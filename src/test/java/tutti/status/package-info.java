@NullMarked
package tutti.status;

import org.jspecify.annotations.NullMarked;
