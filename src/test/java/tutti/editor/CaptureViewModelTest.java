package tutti.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.model.Concern;
import tutti.model.Level;
import tutti.model.Promise;
import tutti.model.Thing;
import tutti.model.capture.Ask;
import tutti.model.capture.Part;

class CaptureViewModelTest {

    static final String OSKAR = "Oskar called: \"retro pay is wrong again for night crew\", promised corrected list by Thu";

    private final OpenDesk desk = new OpenDesk();
    private final CaptureViewModel model = new CaptureViewModel(desk.workspace, desk.words);

    private List<String> kinds() {
        return model.proposals().stream().map(each -> model.says().kindOf(each.thing())).toList();
    }

    @Test
    void oneLineIsThreeRecordsAndOneEdit() {
        model.write(OSKAR);
        assertThat(model.heading()).isEqualTo("Three records from one line");
        assertThat(kinds()).containsExactly("Conversation", "Concern", "Promise");
        assertThat(model.saveVerb()).isEqualTo("Save 3 records");
        assertThat(model.save()).isTrue();

        assertThat(desk.kept().concerns()).anySatisfy(concern -> {
            assertThat(concern.words()).isEqualTo("retro pay is wrong again for night crew");
            assertThat(concern.onPage().shown()).isFalse();
        });
        assertThat(desk.kept().promises()).anySatisfy(promise -> {
            assertThat(promise.what()).isEqualTo("corrected list");
            assertThat(promise.due()).contains(LocalDate.of(2026, 11, 26));
        });
        assertThat(model.line().get()).isEmpty();
        int promises = desk.kept().promises().size();
        desk.workspace.undo();
        assertThat(desk.kept().promises()).hasSize(promises - 1);
        assertThat(desk.kept().concerns()).noneMatch(concern -> concern.words().startsWith("retro pay is wrong"));
    }

    @Test
    void aRecordThatIsLeftOutIsNotKept() {
        model.write(OSKAR);
        int promises = desk.kept().promises().size();
        model.take(2, false);
        assertThat(model.saveVerb()).isEqualTo("Save 2 records");
        model.save();
        assertThat(desk.kept().promises()).hasSize(promises);
    }

    @Test
    void yesAnswersTheQuestionAndItIsAskedNoMore() {
        model.write(OSKAR);
        assertThat(model.asks(model.proposals().get(1))).hasOnlyElementsOfType(Ask.Acknowledged.class).isNotEmpty();
        model.acknowledged(1);
        assertThat(model.asks(model.proposals().get(1))).isEmpty();
        model.save();
        Concern kept = desk.kept().concerns().stream().filter(c -> c.words().startsWith("retro pay is wrong")).findFirst().orElseThrow();
        assertThat(kept.acknowledged().orElseThrow().on()).isEqualTo(OpenDesk.TODAY);
    }

    @Test
    void correctionsOutliveFurtherTyping() {
        model.write(OSKAR);
        model.change(1, Part.SEVERITY, thing -> ((Concern) thing).withSeverity(Optional.of(new Level(4))));
        model.take(0, false);
        model.write(OSKAR + ", follow up Mon");
        assertThat(((Concern) model.proposals().get(1).thing()).severity()).contains(new Level(4));
        assertThat(model.proposals().get(0).taken()).isFalse();
        assertThat(model.value(Part.FOLLOW_UP, model.proposals().get(0).thing())).isEqualTo(desk.words.weekday(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void aSecondPromiseToTheSamePersonIsPointedOut() {
        model.write(OSKAR);
        assertThat(model.proposals().get(2).cautions()).isNotEmpty();
        assertThat(model.says().caution(model.proposals().get(2).cautions().getFirst(), model.file())).contains("Retro pay right in run 2");
    }

    @Test
    void aPromiseMayAnswerTheConcernOfItsLine() {
        model.write(OSKAR);
        boolean before = answers();
        model.answersConcern(2, !before);
        assertThat(answers()).isNotEqualTo(before);
    }

    private boolean answers() {
        Thing promise = model.proposals().get(2).thing();
        return !((Promise) promise).concerns().isEmpty();
    }

    @Test
    void aLineThatWasLeftIsTakenUpAgain() {
        desk.workspace.keepTyping(model.place(), "need Marit \"one date");
        CaptureViewModel later = new CaptureViewModel(desk.workspace, desk.words);
        later.takeUp();
        assertThat(later.line().get()).isEqualTo("need Marit \"one date");
        assertThat(later.canSave()).isTrue();
    }

    @Test
    void anEmptyLineKeepsNothing() {
        model.write("   ");
        assertThat(model.canSave()).isFalse();
        assertThat(model.save()).isFalse();
    }

    @Test
    void theExamplesNameThePeopleOfThisEngagement() {
        assertThat(model.examples()).allSatisfy(example -> assertThat(example).doesNotContain("{0}"));
        assertThat(model.examples().getFirst()).startsWith("need Marit ");
    }
}
