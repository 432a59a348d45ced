/**
 * Where are client and team out of tune, why, and what is to be done next? The two pillars compared: breathing room
 * beside drive, the same questions to both sides, the five links of every need, the next moves, today, and all
 * engagements at a glance.
 */
@NullMarked
package tutti.harmony;

import org.jspecify.annotations.NullMarked;
