package tutti.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.model.Stakeholder;
import tutti.model.Thing;

class RecordsTest {

    private final List<Stakeholder> people = Records.all(new OpenDesk().kept(), Stakeholder.class);

    private List<String> typed(String text) {
        return Records.matching(people, text).stream().map(Thing::title).toList();
    }

    @Test
    void aPartOfANameOrARoleFindsThePerson() {
        assertThat(typed("run")).containsExactly("Runa Felt");
        assertThat(typed("felt runa")).containsExactly("Runa Felt");
        assertThat(typed("payroll")).containsExactly("Oskar Brenn");
        assertThat(typed("nobody")).isEmpty();
    }

    @Test
    void thoseCalledSoFromTheStartComeFirst() {
        assertThat(typed("s")).startsWith("Signe Marrow").contains("Marit Sundal");
    }

    @Test
    void nothingTypedOffersEverybodyByName() {
        assertThat(typed("")).hasSize(7).isSorted();
    }
}
