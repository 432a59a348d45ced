package tutti.editor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tutti.i18n.Words;
import tutti.model.Days;
import tutti.model.OutOfRange;
import tutti.model.Percent;
import tutti.widget.field.DateReader;

/** The notations of the values that are typed. */
final class Notations {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s*(?:%|d|days?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?");
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private final Words words;

    Notations(Words words) {
        this.words = words;
    }

    static Notation<String> text() {
        return of(Function.identity(), typed -> new Understood.Value<>(typed.strip()));
    }

    String neverEmpty() {
        return words.say("editor.refused.empty");
    }

    /** A date or none. The reader is asked for anew each time, since midnight may pass while a form is open. */
    Notation<Optional<LocalDate>> date(Supplier<DateReader> reader) {
        return optional(words::weekday, typed -> reader.get().read(typed), words.say("editor.refused.date"));
    }

    /** A date that cannot be taken away. */
    Notation<LocalDate> day(Supplier<DateReader> reader) {
        Notation<LocalDate> day = of(words::weekday, typed -> understood(reader.get().read(typed), words.say("editor.refused.date")));
        return day.neverEmpty(words.say("editor.refused.noDate"));
    }

    /** Dates parted by commas or semicolons. */
    Notation<List<LocalDate>> days(Supplier<DateReader> reader) {
        return of(dates -> dates.stream().map(words::day).collect(Collectors.joining(", ")), typed -> {
            List<LocalDate> dates = new ArrayList<>();
            for (String part : typed.split("[,;\n]")) {
                Optional<LocalDate> date = reader.get().read(part.strip());
                if (date.isEmpty() && !part.isBlank()) {
                    return new Understood.Refused<>(words.say("editor.refused.dates", part.strip()));
                }
                date.ifPresent(dates::add);
            }
            return new Understood.Value<>(dates.stream().distinct().sorted().toList());
        });
    }

    /** "10:00", "9", "9.30". */
    Notation<Optional<LocalTime>> time() {
        return optional(LocalTime::toString, Notations::timeIn, words.say("editor.refused.time"));
    }

    /** A number of days: "10" or "10 days". */
    Notation<Optional<Days>> length() {
        return number(length -> Integer.toString(length.value()), Days::new);
    }

    Notation<Optional<Percent>> percent() {
        return number(share -> Integer.toString(share.value()), Percent::new);
    }

    private <V> Notation<Optional<V>> number(Function<V, String> write, IntFunction<V> make) {
        return of(value -> value.map(write).orElse(""), typed -> {
            if (typed.isBlank()) {
                return new Understood.Value<>(Optional.empty());
            }
            OptionalInt number = numberIn(typed);
            if (number.isEmpty()) {
                return new Understood.Refused<>(words.say("editor.refused.number"));
            }
            try {
                return new Understood.Value<>(Optional.of(make.apply(number.getAsInt())));
            } catch (OutOfRange outside) {
                return new Understood.Refused<>(words.say("editor.refused.range", outside.least(), outside.most()));
            }
        });
    }

    private static OptionalInt numberIn(String typed) {
        Matcher number = NUMBER.matcher(typed.strip());
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static Optional<LocalTime> timeIn(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour <= LAST_HOUR && minute <= LAST_MINUTE ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static <V> Understood<V> understood(Optional<V> value, String why) {
        return value.<Understood<V>>map(Understood.Value::new).orElseGet(() -> new Understood.Refused<>(why));
    }

    private static <V> Notation<Optional<V>> optional(Function<V, String> write, Function<String, Optional<V>> read, String why) {
        return of(value -> value.map(write).orElse(""), typed -> typed.isBlank()
                ? new Understood.Value<>(Optional.empty())
                : understood(read.apply(typed).map(Optional::of), why));
    }

    static <V> Notation<V> of(Function<V, String> write, Function<String, Understood<V>> read) {
        return new Notation<>() {
            @Override
            public String write(V value) {
                return write.apply(value);
            }

            @Override
            public Understood<V> read(String typed) {
                return read.apply(typed);
            }
        };
    }
}
