package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tutti.model.Acceptance;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Need;
import tutti.model.Satisfaction;
import tutti.model.Stakeholder;
import tutti.model.Wording;
import tutti.model.WordingKind;

/** Express, set, adjust; say back, confirm; accept, and how satisfied they are. A wording that was confirmed is never written over. */
public final class NeedDeeds {

    private NeedDeeds() {}

    /**
     * Says the need in our words. The first restatement makes the version that is set; before it is confirmed it is edited in
     * place, and goes back to the client if it was with them already. After the client confirmed, other words are an adjustment.
     */
    public static List<Change> restate(CaseFile file, Id<Need> id, String restated, LocalDate on) {
        return Edits.of(file, id, need -> {
            Wording current = need.current();
            if (current.restated().equals(restated)) {
                return need;
            }
            if (current.confirmed().isPresent()) {
                return adjusted(need, on, current.words(), restated, "");
            }
            if (current.kind() == WordingKind.EXPRESSED && current.restated().isBlank()) {
                return added(need, version(on, WordingKind.SET, current.words(), restated, ""));
            }
            return replaced(need, version(current.date(), current.kind(), current.words(), restated, current.how()));
        });
    }

    /**
     * Writes down that the client now says it differently. A slip in words that nobody built on yet is mended in place; else it is
     * an adjustment, our wording stays as the draft to work from, and the client has to confirm again.
     *
     * @param how how it came about: "by phone"
     */
    public static List<Change> changeWords(CaseFile file, Id<Need> id, String words, LocalDate on, String how) {
        return Edits.of(file, id, need -> {
            Wording current = need.current();
            if (current.words().equals(words)) {
                return need;
            }
            boolean builtOn = current.confirmed().isPresent() || !current.restated().isBlank();
            return builtOn
                    ? adjusted(need, on, words, current.restated(), how)
                    : replaced(need, version(current.date(), current.kind(), words, "", current.how()));
        });
    }

    /** Our wording went to the client for confirmation. */
    public static List<Change> sayBack(CaseFile file, Id<Need> id, LocalDate on) {
        return onCurrent(file, id, current -> new Wording(current.date(), current.kind(), current.words(), current.restated(),
                Optional.of(on), current.confirmed(), current.confirmedBy(), current.how()));
    }

    public static List<Change> confirm(CaseFile file, Id<Need> id, LocalDate on, Id<Stakeholder> by) {
        return onCurrent(file, id, current -> new Wording(current.date(), current.kind(), current.words(), current.restated(),
                current.saidBack(), Optional.of(on), Optional.of(by), current.how()));
    }

    /** The client said that the need is met. */
    public static List<Change> accept(CaseFile file, Id<Need> id, LocalDate on, Id<Stakeholder> by) {
        return Edits.of(file, id, need -> need.withAccepted(Optional.of(new Acceptance(on, Optional.of(by)))));
    }

    public static List<Change> addSatisfaction(CaseFile file, Id<Need> id, Satisfaction satisfaction) {
        return Edits.of(file, id, need -> need.withSatisfactions(Edits.plus(need.satisfactions(), satisfaction)));
    }

    public static List<Change> rate(CaseFile file, Id<Need> id, Level importance) {
        return Edits.of(file, id, need -> need.withImportance(Optional.of(importance)));
    }

    private static List<Change> onCurrent(CaseFile file, Id<Need> id, UnaryOperator<Wording> how) {
        return Edits.of(file, id, need -> replaced(need, how.apply(need.current())));
    }

    private static Wording version(LocalDate date, WordingKind kind, String words, String restated, String how) {
        return new Wording(date, kind, words, restated, Optional.empty(), Optional.empty(), Optional.empty(), how);
    }

    private static Need adjusted(Need need, LocalDate on, String words, String restated, String how) {
        return added(need, version(on, WordingKind.ADJUSTED, words, restated, how));
    }

    private static Need added(Need need, Wording version) {
        return need.withWordings(Edits.plus(need.wordings(), version));
    }

    private static Need replaced(Need need, Wording current) {
        List<Wording> earlier = need.wordings().subList(0, need.wordings().size() - 1);
        return need.withWordings(Stream.concat(earlier.stream(), Stream.of(current)).toList());
    }
}
