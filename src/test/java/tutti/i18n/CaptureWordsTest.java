package tutti.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.IdSource;
import tutti.model.capture.Capture;
import tutti.model.capture.Captured;
import tutti.model.capture.Proposal;

class CaptureWordsTest {

    private final CaptureWords words = new CaptureWords(Words.english());
    private final CaseFile file = Sample.read();
    private final LocalDate today = file.engagement().fixedToday().orElseThrow();

    private Captured read(String line) {
        IdSource ids = new IdSource(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC), new Random(1));
        return Capture.in(file, today, ids).read(line);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private List<String> fields(Proposal proposal) {
        return proposal.parts().stream()
                .map(part -> plain((words.part(part) + " " + words.value(part, proposal.thing(), file, today)).strip())).toList();
    }

    @Test
    void theLineOfThePicture() {
        Captured captured = read("Oskar called: \"retro pay is wrong again for night crew\", promised corrected list by Thu");

        assertThat(captured.spans()).extracting(span -> plain(words.caption(span, file))).containsExactly("Oskar Brenn",
                "conversation, phone", "concern, in their words", "promise", "what", "due Thu 26 Nov");
        assertThat(words.count(captured.proposals().size())).isEqualTo("Three records from one line");
        assertThat(captured.proposals()).extracting(each -> words.kindOf(each.thing()) + " " + words.title(each.thing(), file))
                .containsExactly("Conversation with Oskar Brenn", "Concern “retro pay is wrong again for night crew”",
                        "Promise corrected list");
        assertThat(fields(captured.proposals().get(0))).containsExactly("when today, Mon 23 Nov", "channel phone", "who Oskar Brenn",
                "follow up");
        assertThat(fields(captured.proposals().get(1))).containsExactly("raised by Oskar Brenn", "acknowledged not yet",
                "need Everyone is paid right, on the 28th, every month", "severity");
        assertThat(fields(captured.proposals().get(2))).containsExactly("to Oskar Brenn", "due Thu 26 Nov", "owner you",
                "answers the concern");
        assertThat(plain(words.ask(captured.proposals().get(1).asks().getFirst(), file)))
                .isEqualTo("Did you acknowledge it? If not, it is due by Tue 24 Nov.");
        assertThat(plain(words.caution(captured.proposals().get(2).cautions().getFirst(), file)))
                .isEqualTo("Oskar Brenn is already promised “Retro pay right in run 2” for Tue 24 Nov. The same promise?");
    }

    @Test
    void theOtherLinesOfThePicture() {
        assertThat(read("need Marit \"I want to see what a delay costs\"").proposals())
                .extracting(each -> words.kindOf(each.thing()) + " " + words.title(each.thing(), file))
                .containsExactly("Need “I want to see what a delay costs”");
        assertThat(fields(read("action Tomas check leave carry-over by Fri").proposals().getFirst()))
                .containsExactly("owner Tomas Ilves", "due Fri 27 Nov", "need");
        assertThat(fields(read("reading Runa said confidence 4, minimum 1").proposals().getFirst()))
                .containsExactly("who Runa Felt", "when today, Mon 23 Nov", "how they said", "answers confidence 4, minimum 1");
    }
}
