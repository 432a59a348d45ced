package tutti.i18n;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one language. One instance a language; every room that speaks is handed one. Each room keeps its words in
 * a bundle of its own name, and its keys begin with that name: {@code client.stakeholders.empty}.
 */
public final class Words {

    /** The rooms that have words, which are also the names of the bundles. */
    public static final List<String> ROOMS = List.of("model", "store", "exchange", "workspace", "page", "cli", "widget", "editor",
            "client", "team", "harmony", "status", "shell", "move");

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
        for (String room : ROOMS) {
            ResourceBundle bundle = ResourceBundle.getBundle("tutti.i18n." + room, locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        }
    }

    /** The words of {@code locale}; what a language lacks is said in English. */
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    public static Words english() {
        return in(Locale.UK);
    }

    /** The words of {@code other}: these, if that is their language already. */
    public Words speaking(Locale other) {
        return other.equals(locale) ? this : in(other);
    }

    public Locale locale() {
        return locale;
    }

    /** All keys there are, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /**
     * The text under {@code key}, with its places filled.
     *
     * @throws MissingResourceException if there is no such key: a fault of the program, found by its tests
     */
    public String say(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The word for a value of one of the model's scales: {@code model.Phase.TRADE_OFF}. */
    public String of(Enum<?> value) {
        return say("model." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** "20 Nov". Never breaks across lines. */
    public String day(LocalDate date) {
        return date(date, "model.date.day");
    }

    /** "Fri 20 Nov". */
    public String weekday(LocalDate date) {
        return date(date, "model.date.weekday");
    }

    /** "Monday 23 November". */
    public String longWeekday(LocalDate date) {
        return date(date, "model.date.longWeekday");
    }

    /** "10 November". */
    public String longDay(LocalDate date) {
        return date(date, "model.date.longDay");
    }

    /** "23 November 2026". */
    public String fullDay(LocalDate date) {
        return date(date, "model.date.fullDay");
    }

    /** "Wed 25 November". */
    public String meetingDay(LocalDate date) {
        return date(date, "model.date.meeting");
    }

    /** "10", to stand before a later day of the same month: "10 to 23 November". */
    public String dayOfMonth(LocalDate date) {
        return date(date, "model.date.dayOfMonth");
    }

    /** "14:30". */
    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(say("model.date.time"), locale));
    }

    private String date(LocalDate date, String key) {
        // Some languages count the first of a month with an ordinal only.
        String pattern = date.getDayOfMonth() == 1 ? say(key).replaceFirst("\\bd\\b", say("model.date.first")) : say(key);
        // English's standard abbreviations differ between versions of the JDK's locale data ("Sept"): three letters hold a column.
        // A full stop after an abbreviation would end the sentence that it stands in.
        return date.format(DateTimeFormatter.ofPattern(pattern, locale)).replaceAll("\\bSept\\b", "Sep").replaceAll("(?<=\\p{L})\\.", "")
                .replace(" ", NO_BREAK_SPACE);
    }
}
