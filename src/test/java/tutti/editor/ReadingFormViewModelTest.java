package tutti.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Score;
import tutti.model.Sign;
import tutti.model.Stakeholder;
import tutti.model.past.PastPage;

class ReadingFormViewModelTest {

    private final OpenDesk desk = new OpenDesk();
    private final Stakeholder marit = desk.kept().stakeholders().stream().filter(s -> s.name().equals("Marit Sundal")).findFirst().orElseThrow();
    private final Member wanda = desk.kept().members().stream().filter(m -> m.name().equals("Wanda Kessel")).findFirst().orElseThrow();

    private ReadingFormViewModel of(Person person) {
        return new ReadingFormViewModel(desk.workspace, desk.words, person);
    }

    @Test
    void eachSideIsAskedItsOwnQuestions() {
        assertThat(of(marit).questions()).contains(Question.MINIMUM).doesNotContain(Question.MOTIVATION);
        assertThat(of(wanda).questions()).contains(Question.MOTIVATION, Question.FOCUS).doesNotContain(Question.MINIMUM);
        assertThat(of(wanda).signs()).isEmpty();
    }

    @Test
    void theLastAnswerAndItsDayAreInSight() {
        assertThat(of(marit).before(Question.CONFIDENCE)).isEqualTo("last 5, " + desk.words.day(LocalDate.of(2026, 11, 18)));
        Stakeholder hal = desk.kept().stakeholders().stream().filter(s -> s.name().equals("Hal Petrie")).findFirst().orElseThrow();
        assertThat(of(hal).before(Question.CONFIDENCE)).isEqualTo("no reading yet");
    }

    @Test
    void anEmptyReadingIsNotWrittenDown() {
        int before = desk.kept().readings().size();
        assertThat(of(marit).keep()).get().asString().contains("Nothing is answered yet");
        assertThat(desk.kept().readings()).hasSize(before);
    }

    @Test
    void whatWasAnsweredIsOneRecordAndOneUndo() {
        int before = desk.kept().readings().size();
        ReadingFormViewModel model = of(marit);
        model.answer(Question.CONFIDENCE, Optional.of(new Score(4)));
        model.answer(Question.MINIMUM, Optional.of(new Score(3)));
        model.sign(RoomSign.PATIENCE, Optional.of(Sign.LESS));
        model.reason(2, "the date moved again");
        assertThat(model.keep()).isEmpty();

        Reading kept = desk.kept().readings().stream().max(Comparator.comparing(Reading::id)).orElseThrow();
        assertThat(kept.stakeholder()).contains(marit.id());
        assertThat(kept.date()).isEqualTo(OpenDesk.TODAY);
        assertThat(kept.confidence()).contains(new Score(4));
        assertThat(kept.minimum()).contains(new Score(3));
        assertThat(kept.trust()).isEmpty();
        assertThat(kept.patience()).contains(Sign.LESS);
        assertThat(kept.reasons()).isEqualTo(List.of("the date moved again"));
        desk.workspace.undo();
        assertThat(desk.kept().readings()).hasSize(before);
    }

    @Test
    void aReadingIsPutRightAsTheSameRecordAndWhatItSaidStaysInItsHistory() {
        Reading written = desk.kept().readings().stream().filter(one -> one.person().equals(marit.id()))
                .max(Comparator.comparing(Reading::date)).orElseThrow();
        int before = desk.kept().readings().size();
        ReadingFormViewModel model = new ReadingFormViewModel(desk.workspace, desk.words, marit, written);
        assertThat(model.title()).isEqualTo("Put right: Marit Sundal, 18\u00a0Nov");
        assertThat(model.before(Question.CONFIDENCE)).as("the one before it").startsWith("last 6");
        model.answer(Question.CONFIDENCE, Optional.of(new Score(4)));
        assertThat(model.keep()).isEmpty();
        assertThat(desk.kept().readings()).hasSize(before);
        assertThat(desk.kept().find(written.id()).orElseThrow()).isEqualTo(written.withConfidence(Optional.of(new Score(4))));
        desk.workspace.chronicle().changesOf(written.id(), PastPage.NEWEST, 1, page -> assertThat(page.changes().getFirst().differences())
                .singleElement().satisfies(changed -> assertThat(changed.component()).isEqualTo("confidence")));
    }

    @Test
    void whatWasAnsweredAndNotKeptWaitsForTheNextTimeAndForThatPersonAlone() {
        ReadingFormViewModel model = of(marit);
        assertThat(model.isBegun()).isFalse();
        model.answer(Question.CONFIDENCE, Optional.of(new Score(4)));
        model.answer(Question.TRUST, Optional.of(new Score(9)));
        model.answer(Question.TRUST, Optional.empty());
        model.sign(RoomSign.PATIENCE, Optional.of(Sign.LESS));
        model.reason(0, "a \\ and \\n, then");
        model.change(draft -> draft.withEvidence("She left\nearly: 7 = late").withDate(OpenDesk.TODAY.minusDays(1)));

        ReadingFormViewModel again = of(marit);
        assertThat(again.isBegun()).isTrue();
        assertThat(again.reading().get().withId(model.reading().get().id())).isEqualTo(model.reading().get());
        assertThat(of(wanda).isBegun()).isFalse();
        assertThat(again.keep()).isEmpty();
        assertThat(of(marit).isBegun()).isFalse();
        desk.workspace.keepTyping("editor.reading.draft/" + marit.id(), "DATE someday\nTRUST");
        assertThat(of(marit).isBegun()).as("what cannot be read is as if nothing was").isFalse();
    }
}
