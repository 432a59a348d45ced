package tutti.widget.chart;

import java.time.LocalDate;
import tutti.widget.mark.Voice;

/**
 * One value on one day.
 *
 * @param dayText the day in words, for the axis: "2 Oct"
 * @param value   0 to 10
 */
public record History(LocalDate day, String dayText, double value, Voice voice, String told, Runnable open) {
}
