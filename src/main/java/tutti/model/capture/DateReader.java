package tutti.model.capture;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date as people type it, counted from today. A day and month without a year is the one nearest to today; a weekday is
 * the next one ahead, or for something that happened the last one behind, never today itself.
 */
final class DateReader {

    /** A date, and the index of the token after it. */
    record Found(LocalDate date, int next) {}

    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");
    private static final Map<String, Integer> NUMBERS = Map.of("a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5,
            "six", 6, "seven", 7);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{2}|\\d{4}))?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final int THIS_CENTURY = 2000;

    private final List<Token> tokens;
    private final LocalDate today;

    DateReader(List<Token> tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /** The date that starts at this token, for something still to come. */
    Optional<Found> ahead(int at) {
        return read(at, true);
    }

    /** The date that starts at this token, for something that happened. */
    Optional<Found> behind(int at) {
        return read(at, false);
    }

    private Optional<Found> read(int at, boolean ahead) {
        try {
            return Stream.<Optional<Found>>of(relative(at), weekday(at, ahead), numeric(at), dayAndMonth(at), monthAndDay(at))
                    .flatMap(Optional::stream).findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // 31 Nov is text, not a date
        }
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).type() == Token.Type.WORD ? tokens.get(at).text() : "";
    }

    private Optional<Found> relative(int at) {
        return switch (word(at)) {
            case "today", "tonight" -> Optional.of(new Found(today, at + 1));
            case "tomorrow" -> Optional.of(new Found(today.plusDays(1), at + 1));
            case "yesterday" -> Optional.of(new Found(today.minusDays(1), at + 1));
            case "next" -> switch (word(at + 1)) {
                case "week" -> Optional.of(new Found(today.plusWeeks(1), at + 2));
                case "month" -> Optional.of(new Found(today.plusMonths(1), at + 2));
                default -> weekdayNamed(word(at + 1)).map(day -> new Found(
                        today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day)), at + 2));
            };
            case "last" -> weekdayNamed(word(at + 1)).map(day -> new Found(today.with(TemporalAdjusters.previous(day)), at + 2));
            case "in" -> count(word(at + 1)).stream().boxed().findFirst()
                    .flatMap(many -> unit(word(at + 2)).map(unit -> new Found(today.plus(many, unit), at + 3)));
            default -> word(at + 2).equals("ago")
                    ? count(word(at)).stream().boxed().findFirst()
                            .flatMap(many -> unit(word(at + 1)).map(unit -> new Found(today.minus(many, unit), at + 3)))
                    : Optional.empty();
        };
    }

    private Optional<Found> weekday(int at, boolean ahead) {
        int start = word(at).equals("this") ? at + 1 : at;
        return weekdayNamed(word(start)).map(day -> new Found(
                today.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)), start + 1))
                .map(found -> withDayAfterWeekday(found));
    }

    /** "Thu 26 Nov": the day and month say it better. */
    private Found withDayAfterWeekday(Found weekday) {
        return Stream.of(dayAndMonth(weekday.next()), monthAndDay(weekday.next()))
                .flatMap(Optional::stream).findFirst().orElse(weekday);
    }

    private Optional<Found> numeric(int at) {
        Matcher iso = ISO.matcher(word(at));
        if (iso.matches()) {
            return Optional.of(new Found(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)), at + 1));
        }
        Matcher day = DAY_FIRST.matcher(word(at));
        if (!day.matches()) {
            return Optional.empty();
        }
        boolean closed = word(at).contains(".") && at + 1 < tokens.size() && tokens.get(at + 1).isMark(".")
                && tokens.get(at + 1).from() == tokens.get(at).to();
        int next = closed ? at + 2 : at + 1;
        if (day.group(3) == null) {
            return Optional.of(new Found(nearest(number(day, 1), number(day, 2)), next));
        }
        int year = number(day, 3) < 100 ? THIS_CENTURY + number(day, 3) : number(day, 3);
        return Optional.of(new Found(LocalDate.of(year, number(day, 2), number(day, 1)), next));
    }

    private Optional<Found> dayAndMonth(int at) {
        Matcher day = DAY.matcher(word(at));
        int month = word(at + 1).equals("of") ? at + 2 : at + 1;
        return day.matches() ? monthNamed(word(month)).map(m -> withYear(number(day, 1), m, month + 1)) : Optional.empty();
    }

    private Optional<Found> monthAndDay(int at) {
        Matcher day = DAY.matcher(word(at + 1));
        return day.matches() ? monthNamed(word(at)).map(m -> withYear(number(day, 1), m, at + 2)) : Optional.empty();
    }

    private Found withYear(int day, int month, int next) {
        return YEAR.matcher(word(next)).matches()
                ? new Found(LocalDate.of(Integer.parseInt(word(next)), month, day), next + 1)
                : new Found(nearest(day, month), next);
    }

    private LocalDate nearest(int day, int month) {
        List<LocalDate> years = Stream.of(-1, 0, 1).flatMap(offset -> inYear(today.getYear() + offset, month, day)).toList();
        if (years.isEmpty()) {
            throw new DateTimeException("no day " + day + " in month " + month);
        }
        return years.stream().min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date)))).orElseThrow();
    }

    private static Stream<LocalDate> inYear(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException onlyInLeapYears) {
            return Stream.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static OptionalInt count(String word) {
        if (COUNT.matcher(word).matches()) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        return NUMBERS.containsKey(word) ? OptionalInt.of(NUMBERS.get(word)) : OptionalInt.empty();
    }

    private static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "day", "days" -> Optional.of(ChronoUnit.DAYS);
            case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            default -> Optional.empty();
        };
    }

    private static Optional<DayOfWeek> weekdayNamed(String word) {
        return position(WEEKDAYS, word).stream().mapToObj(DayOfWeek::of).findFirst();
    }

    private static Optional<Integer> monthNamed(String word) {
        return position(MONTHS, word).stream().boxed().findFirst();
    }

    /** The place, from 1, of the name that this is, or of which it has at least three letters. */
    private static OptionalInt position(List<String> names, String word) {
        for (int i = 0; i < names.size() && word.length() >= 3; i++) {
            if (names.get(i).startsWith(word)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
