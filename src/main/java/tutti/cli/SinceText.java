package tutti.cli;

import java.util.ArrayList;
import java.util.List;
import tutti.i18n.ShiftWords;
import tutti.i18n.Words;
import tutti.model.measure.Shift;

/** What changed, as plain text: a line for each thing, by the way it went. */
final class SinceText {

    private static final String INDENT = "  ";

    private SinceText() {}

    static List<String> lines(Since since, Words words) {
        ShiftWords said = new ShiftWords(words);
        List<String> lines = new ArrayList<>();
        String day = words.fullDay(since.day());
        lines.add(words.say("cli.since.heading", since.now().engagement().name(), words.fullDay(since.today()),
                since.page().map(page -> words.say("cli.since.page", page.number(), day)).orElseGet(() -> words.say("cli.since.day", day))));
        if (!since.logged()) {
            lines.add(words.say("cli.since.by-dates"));
        }
        if (since.shifts().shifts().isEmpty()) {
            lines.add(words.say("cli.since.nothing"));
        }
        for (Shift.Way way : Shift.Way.values()) {
            List<Shift> went = since.shifts().went(way);
            if (!went.isEmpty()) {
                lines.addAll(List.of("", words.of(way)));
                went.forEach(shift -> lines.add(INDENT + words.say("cli.harmony.item", said.title(shift), said.detail(shift, since.now()))));
            }
        }
        return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }
}
