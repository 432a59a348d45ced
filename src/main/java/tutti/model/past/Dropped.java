package tutti.model.past;

import java.time.Instant;
import tutti.model.Thing;

/**
 * A record that was taken out of sight and can be brought back.
 *
 * @param label the edit that did it; empty if that was done past this program
 */
public record Dropped(Thing thing, Instant when, String label) {}
