package tutti.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.Cadence;
import tutti.model.Days;
import tutti.model.Percent;
import tutti.widget.field.DateReader;

class NotationsTest {

    private final Words words = Words.english();
    private final Notations notations = new Notations(words);

    private DateReader ahead() {
        return new DateReader(OpenDesk.TODAY, Locale.UK, DateReader.Leaning.AHEAD, List.of("today", "tomorrow", "yesterday"));
    }

    @Test
    void aDateIsReadOrRefusedInASentence() {
        Notation<Optional<LocalDate>> date = notations.date(this::ahead);
        assertThat(date.read("Fri")).isEqualTo(new Understood.Value<>(Optional.of(LocalDate.of(2026, 11, 27))));
        assertThat(date.read(" ")).isEqualTo(new Understood.Value<>(Optional.empty()));
        assertThat(refusal(date.read("soonish"))).contains("No day could be read").contains("24 Nov");
    }

    @Test
    void aDayThatIsNeededCannotBeTakenAway() {
        assertThat(refusal(notations.day(this::ahead).read(""))).startsWith("A day is needed here");
    }

    @Test
    void listedDaysAreSortedOnceEachAndTheUnreadableOneIsNamed() {
        Notation<List<LocalDate>> days = notations.days(this::ahead);
        assertThat(days.read("26 Dec, 25 Dec; 26 Dec"))
                .isEqualTo(new Understood.Value<>(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26))));
        assertThat(refusal(days.read("25 Dec, Xmas"))).contains("“Xmas”");
    }

    @Test
    void timesAreReadAsPeopleTypeThem() {
        assertThat(notations.time().read("9")).isEqualTo(new Understood.Value<>(Optional.of(LocalTime.of(9, 0))));
        assertThat(notations.time().read("9.30")).isEqualTo(new Understood.Value<>(Optional.of(LocalTime.of(9, 30))));
        assertThat(refusal(notations.time().read("25:00"))).startsWith("No time could be read");
    }

    @Test
    void aNumberOutsideItsScaleIsRefusedWithTheScale() {
        assertThat(notations.percent().read("80 %")).isEqualTo(new Understood.Value<>(Optional.of(new Percent(80))));
        assertThat(refusal(notations.percent().read("120"))).isEqualTo("Type a number from 0 to 100.");
        assertThat(refusal(notations.length().read("0"))).isEqualTo("Type a number from 1 to 3650.");
        assertThat(refusal(notations.length().read("some"))).contains("whole number");
    }

    @Test
    void aCadenceIsDaysOrWeekdays() {
        CadenceNotation cadence = new CadenceNotation(words);
        assertThat(cadence.read("tue, Thursday")).isEqualTo(new Understood.Value<>(
                Optional.of(new Cadence.OnWeekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)))));
        assertThat(cadence.read("14 days")).isEqualTo(new Understood.Value<>(Optional.of(new Cadence.EveryDays(new Days(14)))));
        assertThat(refusal(cadence.read("often"))).contains("Tue, Thu");
    }

    /** What a field shows must be what it reads, or leaving it untouched would change the record. */
    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll @IntRange(min = 1, max = 3650) int length,
                                      @ForAll @IntRange(min = -150, max = 150) int daysFromToday) {
        Optional<Days> days = Optional.of(new Days(length));
        assertThat(notations.length().read(notations.length().write(days))).isEqualTo(new Understood.Value<>(days));
        Optional<Cadence> cadence = days.map(Cadence.EveryDays::new);
        CadenceNotation cadences = new CadenceNotation(words);
        assertThat(cadences.read(cadences.write(cadence))).isEqualTo(new Understood.Value<>(cadence));
        Notation<Optional<LocalDate>> date = notations.date(this::ahead);
        Optional<LocalDate> day = Optional.of(OpenDesk.TODAY.plusDays(daysFromToday));
        assertThat(date.read(date.write(day))).isEqualTo(new Understood.Value<>(day));
    }

    private static String refusal(Understood<?> understood) {
        return understood instanceof Understood.Refused<?>(String why) ? why : "was understood: " + understood;
    }
}
