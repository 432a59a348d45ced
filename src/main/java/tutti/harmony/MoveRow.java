package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.MoveWords;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.move.Cause;
import tutti.model.move.Group;
import tutti.model.move.Move;
import tutti.model.move.Offer;

/** A next move as a line. It is put into words when it comes into sight: of many moves only a screenful does. */
public final class MoveRow {

    private final Move move;
    private final CaseFile file;
    private final LocalDate today;
    private final MoveWords words;
    private final boolean several;

    /** One thing that can be done about the move where it stands. @param words the verb on it */
    public record Button(Errand errand, String words) {}

    /** @param several whether the moves of several engagements are shown, so that a line has to name its own */
    MoveRow(Move move, CaseFile file, LocalDate today, MoveWords words, boolean several) {
        this.move = move;
        this.file = file;
        this.today = today;
        this.words = words;
        this.several = several;
    }

    public Id<Engagement> engagement() {
        return file.engagement().id();
    }

    public Move move() {
        return move;
    }

    /** What to do, as an order: "Acknowledge Runa Felt’s concern". */
    public String title() {
        return words.title(move, file);
    }

    /** The same with the name first, for the morning's list. */
    public String line() {
        return words.line(move, file);
    }

    public String when() {
        return words.when(move, today);
    }

    public String reason() {
        return words.reason(move, file);
    }

    /** What a screen reader says of the whole line. */
    public String spoken() {
        return Stream.of(title(), when(), reason(), engagementName()).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    /** Which engagement it is in; empty while only one is shown. */
    public String engagementName() {
        return several ? file.engagement().name() : "";
    }

    /** Whether its when is set in red. */
    public boolean pressing() {
        return move.isPressing();
    }

    public List<Button> buttons() {
        return move.offers().stream().map(offer -> new Button(errand(offer), words.button(offer, move.kind()))).toList();
    }

    Errand errand(Offer offer) {
        return new Errand(offer, engagement(), move.kind(), move.subject(), title(), move.causes().stream().flatMap(this::teller).toList());
    }

    /** Whose back-brief did not match is asked again. */
    private Stream<Id<Member>> teller(Cause cause) {
        return cause instanceof Cause.BackBriefDiffers differs ? file.find(differs.by().id()).stream()
                .flatMap(who -> who instanceof Member member ? Stream.of(member.id()) : Stream.empty()) : Stream.empty();
    }

    Group group() {
        return move.group();
    }
}
