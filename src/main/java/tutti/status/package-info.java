/**
 * What goes on the table? The draft of the next status page: choosing what stands on it, seeing it as it will be printed,
 * saving it and printing it; and the pages that were issued before.
 */
@NullMarked
package tutti.status;

import org.jspecify.annotations.NullMarked;
