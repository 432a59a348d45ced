package tutti.widget.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static DateReader reader(Locale locale, DateReader.Leaning leaning) {
        return new DateReader(MONDAY, locale, leaning, List.of("today", "tomorrow", "yesterday"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        today           | 2026-11-23
        Tomorrow        | 2026-11-24
        yesterday       | 2026-11-22
        Fri             | 2026-11-27
        friday          | 2026-11-27
        Mon             | 2026-11-23
        24 Nov          | 2026-11-24
        24. November    | 2026-11-24
        Nov 24          | 2026-11-24
        Fri 20 Nov      | 2026-11-20
        Fri, 20 Nov     | 2026-11-20
        24 Nov 2025     | 2025-11-24
        1 Feb           | 2027-02-01
        29 Feb          | 2028-02-29
        1 Oct           | 2026-10-01
        24.11.          | 2026-11-24
        24/11/2027      | 2027-11-24
        2026-12-08      | 2026-12-08
        +3              | 2026-11-26
        -1              | 2026-11-22
        """)
    void readsADayAsPeopleTypeIt(String typed, LocalDate meant) {
        assertThat(reader(Locale.ENGLISH, DateReader.Leaning.AHEAD).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb", "30.2.2026", "2026-13-01", "M", "T", "Foo 20 Nov", "20 No vember"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(reader(Locale.ENGLISH, DateReader.Leaning.AHEAD).read(typed)).isEmpty();
    }

    @Test
    void aWeekdayOfSomethingPastIsTheLastOne() {
        assertThat(reader(Locale.ENGLISH, DateReader.Leaning.BACK).read("Fri")).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void readsTheNamesOfTheUsersLanguageAndEnglishOnes() {
        DateReader german = reader(Locale.GERMAN, DateReader.Leaning.AHEAD);
        assertThat(german.read("8. Dezember")).contains(LocalDate.of(2026, 12, 8));
        assertThat(german.read("Freitag")).contains(LocalDate.of(2026, 11, 27));
        assertThat(german.read("8 Dec")).contains(LocalDate.of(2026, 12, 8));
    }

    @Property(tries = 300)
    void whatIsShownIsReadBack(@ForAll @IntRange(min = -180, max = 180) int days) {
        LocalDate day = MONDAY.plusDays(days);
        String shown = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(day);
        assertThat(reader(Locale.ENGLISH, DateReader.Leaning.AHEAD).read(shown)).contains(day);
    }
}
