package tutti.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether day or month comes first in the dates of a column such as 03/04/2026. A whole column is written one way. */
enum DateOrder {
    DAY_FIRST, MONTH_FIRST, UNCLEAR;

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final int MOST_MONTHS = 12;
    private static final int CENTURY = 2000;

    private static final List<DateTimeFormatter> IN_WORDS =
            Stream.of("d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu", "d MMM uu").map(DateOrder::formatter).toList();

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static DateOrder of(List<String> cells) {
        DateOrder order = DAY_FIRST;
        for (String cell : cells) {
            Matcher numbers = NUMBERS.matcher(cell);
            if (!numbers.matches() || cell.contains(".")) {
                continue; // dots are only written with the day first
            }
            if (Integer.parseInt(numbers.group(1)) > MOST_MONTHS) {
                return DAY_FIRST;
            }
            if (Integer.parseInt(numbers.group(2)) > MOST_MONTHS) {
                return MONTH_FIRST;
            }
            order = UNCLEAR;
        }
        return order;
    }

    /** The date in a cell: ISO, numbers, or with the month as an English word; empty if it is none. */
    Optional<LocalDate> read(String cell) {
        try {
            Matcher iso = YEAR_FIRST.matcher(cell);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher numbers = NUMBERS.matcher(cell);
            if (numbers.matches()) {
                int year = number(numbers, 3) < 100 ? CENTURY + number(numbers, 3) : number(numbers, 3);
                boolean monthFirst = this == MONTH_FIRST && !cell.contains(".");
                return Optional.of(LocalDate.of(year, number(numbers, monthFirst ? 1 : 2), number(numbers, monthFirst ? 2 : 1)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        String words = cell.replaceAll("[,.\\-/ ]+", " ").replaceFirst("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]* ", "");
        return IN_WORDS.stream().flatMap(format -> parsed(words, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
