package tutti.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource({"muller, Jörg Müller", "MÜLLER, jorg muller", "orsted, Ørsted", "strasse, Lange Straße", "lodz, Łódź", "bich, Ngô Thị Bích",
            "istanbul, İstanbul", "ελληνικα, Ελληνικά", "петрова, Юлия ПЕТРОВА", "محمد, مُحَمَّد علي", "김민, 김민준", "王, 王小明",
            "अनिता, अनिता शर्मा", "pay-rule, No pay-rule changes", "go-live, Go–live", "jorg m, Jörg Müller", "mull jor, Jörg Müller"})
    void capitalsAndAccentsDoNotMatter(String typed, String name) {
        assertThat(Sought.of(typed).isIn(Plain.of(name))).isTrue();
        assertThat(Sought.of(typed).beginsWordsOf(Plain.of(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"miller, Jörg Müller", "अनतो, अनिता शर्मा", "oller, Jörg Müller"})
    void anotherNameIsNotFound(String typed, String name) {
        assertThat(Sought.of(typed).beginsWordsOf(Plain.of(name))).isFalse();
    }

    /** Texts without accents go a shorter way; it comes to the same. */
    @ParameterizedTest
    @ValueSource(strings = {"The Plan, 7 of 10: “It’s late” – by 3\u00a0days · −1", "AZ az 09 [\\]^_`{|}~ @"})
    void theShortWayLeadsWhereTheLongOneDoes(String text) {
        assertThat(Plain.of(text) + "e").isEqualTo(Plain.of(text + "é"));
    }

    @Test
    void nothingTypedIsFoundEverywhereAndASpaceIsASpace() {
        assertThat(Sought.of("  ").isEmpty()).isTrue();
        assertThat(Sought.of("").isIn("")).isTrue();
        assertThat(Sought.of("o'brien").isIn(Plain.of("Sean O’Brien"))).isTrue();
        assertThat(Sought.of("1 feb").isIn(Plain.of("Fri 1\u00a0Feb"))).isTrue();
    }
}
