package tutti.widget.chart;

import tutti.widget.mark.Voice;

/**
 * One person's value.
 *
 * @param label  name or initials, where there is room for it
 * @param value  on the scale of the chart
 * @param strong set bold: the one that matters most
 * @param told   the whole in words, for tooltip and screen reader: "Oskar Brenn, said 20 Nov: confidence 3, minimum 4"
 * @param open   opens the record behind it
 */
public record Dot(String label, double value, Voice voice, boolean strong, String told, Runnable open) {
}
