package tutti.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Basis;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Score;
import tutti.model.Sign;

/** A reading that is not kept yet, as text: a line for each thing that was answered, "TRUST 7". */
final class ReadingDraft {

    private static final String REASON = "REASON";
    private static final String EVIDENCE = "EVIDENCE";

    private ReadingDraft() {}

    static String write(Reading draft) {
        List<String> lines = new ArrayList<>(List.of("DATE " + draft.date(), "BASIS " + draft.basis()));
        Stream.of(Question.values()).forEach(question -> draft.answer(question).ifPresent(score -> lines.add(question + " " + score.value())));
        Stream.of(RoomSign.values()).forEach(sign -> draft.sign(sign).ifPresent(seen -> lines.add(sign + " " + seen)));
        draft.reasons().forEach(reason -> lines.add(REASON + " " + onOneLine(reason)));
        lines.add(EVIDENCE + " " + onOneLine(draft.evidence()));
        return String.join("\n", lines);
    }

    /** {@code empty} with the answers that were written; as it is where nothing was, or nothing that can be read. */
    static Reading read(String written, Reading empty) {
        Reading draft = empty.withReasons(List.of()).withEvidence("");
        for (RoomSign sign : RoomSign.values()) {
            draft = ReadingAnswers.with(draft, sign, Optional.empty());
        }
        for (Question question : Question.values()) {
            draft = ReadingAnswers.with(draft, question, Optional.empty());
        }
        try {
            for (String line : written.lines().toList()) {
                int space = line.indexOf(' ');
                draft = with(draft, line.substring(0, space), line.substring(space + 1));
            }
            return written.isBlank() ? empty : draft;
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            return empty;
        }
    }

    private static Reading with(Reading draft, String what, String value) {
        return switch (what) {
            case "DATE" -> draft.withDate(LocalDate.parse(value));
            case "BASIS" -> draft.withBasis(Basis.valueOf(value));
            case REASON -> draft.withReasons(Stream.concat(draft.reasons().stream(), Stream.of(asTyped(value))).toList());
            case EVIDENCE -> draft.withEvidence(asTyped(value));
            default -> Stream.of(RoomSign.values()).filter(sign -> sign.name().equals(what)).findFirst()
                    .map(sign -> ReadingAnswers.with(draft, sign, Optional.of(Sign.valueOf(value))))
                    .orElseGet(() -> ReadingAnswers.with(draft, Question.valueOf(what), Optional.of(new Score(Integer.parseInt(value)))));
        };
    }

    private static String onOneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String asTyped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean escaped = line.charAt(i) == '\\' && i + 1 < line.length();
            i += escaped ? 1 : 0;
            text.append(escaped && line.charAt(i) == 'n' ? '\n' : line.charAt(i));
        }
        return text.toString();
    }
}
