package tutti.editor;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Cadence;
import tutti.model.Days;

/** How often something is held: "14", "14 days", or the names of weekdays, in full or begun: "Tue, Thu". */
final class CadenceNotation implements Notation<Optional<Cadence>> {

    private static final int SHORTEST_NAME = 2;

    private final Words words;
    private final Notation<Optional<Days>> length;

    CadenceNotation(Words words) {
        this.words = words;
        this.length = new Notations(words).length();
    }

    @Override
    public String write(Optional<Cadence> cadence) {
        return cadence.map(often -> switch (often) {
            case Cadence.EveryDays every -> words.say("editor.cadence.days", every.days().value());
            case Cadence.OnWeekdays on -> on.days().stream()
                    .map(day -> day.getDisplayName(TextStyle.SHORT, words.locale())).collect(Collectors.joining(", "));
        }).orElse("");
    }

    @Override
    public Understood<Optional<Cadence>> read(String typed) {
        if (typed.isBlank()) {
            return new Understood.Value<>(Optional.empty());
        }
        if (typed.strip().matches("\\d.*")) {
            return switch (length.read(typed)) {
                case Understood.Value<Optional<Days>>(Optional<Days> days) -> new Understood.Value<>(days.map(Cadence.EveryDays::new));
                case Understood.Refused<Optional<Days>>(String why) -> new Understood.Refused<>(why);
            };
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : typed.strip().split("[,;\\s]+")) {
            Optional<DayOfWeek> day = weekday(name);
            if (day.isEmpty()) {
                return new Understood.Refused<>(words.say("editor.refused.cadence"));
            }
            days.add(day.get());
        }
        return new Understood.Value<>(Optional.of(new Cadence.OnWeekdays(days)));
    }

    private Optional<DayOfWeek> weekday(String name) {
        String begun = name.toLowerCase(words.locale());
        return begun.length() < SHORTEST_NAME ? Optional.empty() : Stream.of(DayOfWeek.values())
                .filter(day -> Stream.of(words.locale(), Locale.ENGLISH).anyMatch(locale ->
                        day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).startsWith(begun)))
                .findFirst();
    }
}
