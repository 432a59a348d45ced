/**
 * Does everybody on the team know what they are to do, and can they? Goals and who carries them, actions, members and
 * their drive, channels, milestones, and the RAID list.
 */
@NullMarked
package tutti.team;

import org.jspecify.annotations.NullMarked;
