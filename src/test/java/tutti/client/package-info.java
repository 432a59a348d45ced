/** Holds the client's pillar to what its manager would see and do there. */
@NullMarked
package tutti.client;

import org.jspecify.annotations.NullMarked;
