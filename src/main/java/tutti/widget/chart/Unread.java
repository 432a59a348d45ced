package tutti.widget.chart;

/**
 * A person who cannot be placed on the scale.
 *
 * @param label name or initials
 * @param why   "26 d old", "no reading"
 * @param told  the whole in words
 */
public record Unread(String label, String why, String told, Runnable open) {
}
