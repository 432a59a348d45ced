package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.exchange.Sample;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Person;

/** What is whose in the sample, on either side. */
class TheirsTest {

    private static final TeamWords WORDS = new TeamWords(Words.english());

    private final CaseFile file = Sample.read();

    private List<String> of(CaseFile of, String name) {
        return Theirs.of(of, person(of, name)).stream().map(part -> part.record().title() + ": " + WORDS.about(part)).toList();
    }

    private static Person person(CaseFile file, String name) {
        return file.all().stream().filter(Person.class::isInstance).map(Person.class::cast).filter(one -> one.name().startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void aMembersGoalsStandByLetterBeforeWhatTheyDo() {
        assertThat(of(file, "Wanda")).startsWith("Two clean parallel runs in a row: Accountable", "Sea-day pay explained line by line: Accountable",
                "One plan to go-live, one date: Responsible").contains("Review the differences from run 2: 26\u00a0Nov", "Payroll office stand-up: holds it");
    }

    @Test
    void aStakeholdersAreTheirLettersTheDecisionsTheyAreAskedForAndTheWordingsThatWaitForThem() {
        assertThat(of(file, "Marit")).containsExactly("One plan to go-live, one date: Consulted",
                "No pay-rule changes from 1 Dec until go-live.: to decide by 30\u00a0Nov");
        assertThat(of(file, "Hal")).containsExactly("Every pay change can be traced: Consulted", "Audit can follow every change to pay: to confirm since 17\u00a0Nov");
        assertThat(WORDS.asked(Theirs.of(file, person(file, "Hal")))).isEqualTo("in 1 goal, 1 wording to confirm");
        assertThat(of(file, "Daniel")).as("a goal that is done is nobody's").noneMatch(part -> part.startsWith("Crewing"));
    }
}
