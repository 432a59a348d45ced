package tutti.i18n;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.model.Cadence;
import tutti.model.Id;

/** Words for the value of any component of a record, as a history shows it before and after. */
public final class ValueWords {

    private final Words words;
    private final Function<Id<?>, Optional<String>> titles;

    /** @param titles what the records that a value names are called; empty for one that is out of sight */
    public ValueWords(Words words, Function<Id<?>, Optional<String>> titles) {
        this.words = words;
        this.titles = titles;
    }

    /** Never empty: a value that holds nothing is "nothing". */
    public String say(Object value) {
        String said = plainly(value);
        return said.isBlank() ? words.say("model.value.nothing") : said;
    }

    /** "firstDate" -> "first date". */
    public static String component(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String plainly(Object value) {
        return switch (value) {
            case String text -> text;
            case Optional<?> maybe -> maybe.map(this::plainly).orElse("");
            case Collection<?> many -> many.stream().map(this::plainly).filter(said -> !said.isBlank()).collect(Collectors.joining("; "));
            case Boolean yes -> words.say(yes ? "model.value.yes" : "model.value.no");
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, words.locale());
            case Enum<?> constant -> words.of(constant);
            case LocalDate date -> words.fullDay(date);
            case Id<?> id -> titles.apply(id).filter(title -> !title.isBlank()).orElseGet(() -> words.say("model.value.gone"));
            case Cadence.EveryDays every -> words.say("model.value.everyDays", every.days().value());
            case Cadence.OnWeekdays on -> plainly(on.days());
            case Record whole -> parts(whole);
            default -> value.toString();
        };
    }

    private String parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents()).map(part -> plainly(part(whole, part)))
                .filter(said -> !said.isBlank()).collect(Collectors.joining(", "));
    }

    private static Object part(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
