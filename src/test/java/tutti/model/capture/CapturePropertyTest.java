package tutti.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tutti.model.Action;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Reading;
import tutti.model.Thing;

class CapturePropertyTest {

    private static final Crew CREW = new Crew();

    @Property(tries = 3000)
    void anyTextAtAllIsReadAndNoneIsLost(@ForAll("anything") String line) {
        Captured captured = CREW.read(line);

        assertThat(captured.spans()).allSatisfy(span -> assertThat(span.of(line)).isNotBlank());
        assertThat(uncovered(line, captured)).as("characters in no part of the line").matches("[\\s\\p{Z}\\p{Cc}\\p{Punct}\\p{P}]*");
        String kept = captured.proposals().stream().map(Proposal::thing).flatMap(CapturePropertyTest::texts)
                .collect(Collectors.joining("\n"));
        assertThat(captured.spans()).filteredOn(span -> keepsText(span.meaning()))
                .allSatisfy(span -> assertThat(kept).contains(inner(span.of(line))));
    }

    @Property(tries = 1500)
    void aLineOfWordsTheGrammarKnowsIsReadAndNoneIsLost(@ForAll("scrambled") String line) {
        anyTextAtAllIsReadAndNoneIsLost(line);
        assertThat(CREW.file.with(CREW.read(line).changes()).all()).isNotEmpty();
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> scrambled() {
        return Arbitraries.of("Oskar", "Anna", "Tomas", "called", "said", "\"we are tired\"", "“x”", "promised", "by", "Thu", "24",
                        "Nov", "24.11.", "need", "concern", "action", "reading", "decision", "risk", ",", ":", ".", ";", "and", "to", "with",
                        "confidence 4", "minimum 12", "follow up", "in", "2 weeks", "phone", "I", "the list", "王小明", "next", "31.11.",
                        "me", "\"", "99.99.99", "less patience", "on", "Zoltan")
                .list().ofMaxSize(14).map(words -> String.join(" ", words));
    }

    private static boolean keepsText(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Said s -> true;
            case Meaning.Which w -> true;
            case Meaning.Quoted q -> true;
            case Meaning.What w -> true;
            default -> false;
        };
    }

    private static String inner(String text) {
        return Token.of(text).size() == 1 ? Token.of(text).getFirst().type() == Token.Type.QUOTE
                ? Token.of(text).getFirst().text() : text : text;
    }

    private static String uncovered(String line, Captured captured) {
        StringBuilder left = new StringBuilder(line);
        for (Span span : captured.spans()) {
            for (int i = span.from(); i < span.to(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        return left.toString();
    }

    private static Stream<String> texts(Thing thing) {
        return switch (thing) {
            case Conversation c -> Stream.of(c.said());
            case Concern c -> Stream.of(c.words(), c.note());
            case Need n -> Stream.of(n.words(), n.note());
            case Promise p -> Stream.of(p.what(), p.note());
            case Action a -> Stream.of(a.what(), a.note());
            case RaidItem r -> Stream.of(r.text(), r.note());
            case Reading r -> Stream.of(r.evidence());
            default -> Stream.of();
        };
    }
}
