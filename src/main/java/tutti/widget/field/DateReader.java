package tutti.widget.field;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people type it: "Fri", "24 Nov", "24 November 2026", "24.11.", "24/11/2026", "2026-11-24", "+3", and
 * the words for today, tomorrow and yesterday. A day without a year is the one nearest to today; an ambiguous
 * weekday leans ahead or back.
 *
 * @param today     the day that "+3" counts from
 * @param locale    whose names of weekdays and months are read, besides the English ones
 * @param words     how today, tomorrow and yesterday are called, in this order
 */
public record DateReader(LocalDate today, Locale locale, Leaning leaning, List<String> words) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAYS_ON = Pattern.compile("([+\\-\u2212])\\s*(\\d{1,4})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4})?");
    private static final Pattern DAY_MONTH = Pattern.compile("(?:(\\p{L}+)\\.?,? )?(\\d{1,2})\\.? (\\p{L}+)\\.?,?(?: (\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2}),?(?: (\\d{4}))?");
    private static final int SHORTEST_NAME = 2;

    /** Which Friday "Fri" is: the next one, or the last one. Today's own name is today either way. */
    public enum Leaning { AHEAD, BACK }

    public DateReader {
        words = List.copyOf(words);
    }

    /** @return empty when the text is no day, or names a day that does not exist */
    public Optional<LocalDate> read(String typed) {
        String text = typed.strip().replaceAll("[\\s\u00a0]+", " ");
        try {
            return word(text).or(() -> weekday(text)).or(() -> iso(text)).or(() -> daysOn(text))
                .or(() -> figures(text)).or(() -> dayMonth(text)).or(() -> monthDay(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> word(String text) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).equalsIgnoreCase(text)).boxed().findFirst()
            .map(i -> today.plusDays(i == 0 ? 0 : i == 1 ? 1 : -1));
    }

    private Optional<LocalDate> weekday(String text) {
        return named(text, DayOfWeek.values(), locale, DayOfWeek::getDisplayName).map(day -> leaning == Leaning.AHEAD
            ? today.with(TemporalAdjusters.nextOrSame(day)) : today.with(TemporalAdjusters.previousOrSame(day)));
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.matches() ? Optional.of(LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)))) : Optional.empty();
    }

    private Optional<LocalDate> daysOn(String text) {
        Matcher m = DAYS_ON.matcher(text);
        return m.matches() ? Optional.of(today.plusDays((m.group(1).equals("+") ? 1 : -1) * (long) number(m.group(2)))) : Optional.empty();
    }

    private Optional<LocalDate> figures(String text) {
        Matcher m = FIGURES.matcher(text);
        return m.matches() ? Optional.of(day(year(m.group(3)), number(m.group(2)), number(m.group(1)))) : Optional.empty();
    }

    private Optional<LocalDate> dayMonth(String text) {
        Matcher m = DAY_MONTH.matcher(text);
        if (!m.matches() || (m.group(1) != null && named(m.group(1), DayOfWeek.values(), locale, DayOfWeek::getDisplayName).isEmpty())) {
            return Optional.empty();
        }
        return month(m.group(3)).map(month -> day(year(m.group(4)), month.getValue(), number(m.group(2))));
    }

    private Optional<LocalDate> monthDay(String text) {
        Matcher m = MONTH_DAY.matcher(text);
        return m.matches() ? month(m.group(1)).map(month -> day(year(m.group(3)), month.getValue(), number(m.group(2)))) : Optional.empty();
    }

    private Optional<Month> month(String name) {
        return named(name, Month.values(), locale, Month::getDisplayName);
    }

    private LocalDate day(OptionalInt year, int month, int dayOfMonth) {
        if (year.isPresent()) {
            return LocalDate.of(year.getAsInt(), month, dayOfMonth);
        }
        // 29 Feb exists in few of the years around: take the nearest that has the day.
        return IntStream.rangeClosed(-4, 4).map(i -> today.getYear() + i).boxed()
            .filter(y -> dayOfMonth <= Month.of(month).length(Year.isLeap(y)))
            .map(y -> LocalDate.of(y, month, dayOfMonth))
            .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))))
            .orElseThrow(() -> new DateTimeException("no such day"));
    }

    private static OptionalInt year(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(number(digits));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private interface Naming<E> {
        String name(E value, TextStyle style, Locale locale);
    }

    private static <E> Optional<E> named(String text, E[] values, Locale locale, Naming<E> naming) {
        if (text.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        Function<Locale, List<E>> fitting = in -> Arrays.stream(values)
            .filter(value -> naming.name(value, TextStyle.FULL, in).toLowerCase(in).startsWith(text.toLowerCase(in))
                || naming.name(value, TextStyle.SHORT, in).replace(".", "").equalsIgnoreCase(text)).toList();
        List<E> own = fitting.apply(locale);
        List<E> found = own.size() == 1 ? own : fitting.apply(Locale.ENGLISH);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
