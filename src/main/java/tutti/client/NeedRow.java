package tutti.client;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tutti.model.Need;
import tutti.model.Satisfaction;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.model.measure.Reason;
import tutti.widget.mark.Voice;
import tutti.workspace.Row;

/**
 * A need and its five links.
 *
 * @param saidBy who said it, by name
 * @param satisfied the satisfaction that counts, with how it came about; empty: nobody gave one yet
 */
record NeedRow(Need record, String saidBy, Links links, Optional<Satisfied> satisfied) implements Row {

    /** How satisfied somebody is, and by whose word; a stale one is shown and does not count. */
    record Satisfied(int score, Voice voice) {}

    /** By importance, then by the link that breaks first. */
    static List<NeedRow> all(ClientPicture picture) {
        return picture.harmony().needs().stream().map(links -> of(links, picture)).toList();
    }

    private static NeedRow of(Links links, ClientPicture picture) {
        Need need = links.need();
        Optional<Satisfied> counts = switch (links.state(Link.EXPECTATION).reason()) {
            case Reason.Satisfied met -> Optional.of(new Satisfied(met.score().value(), Voices.of(met.basis())));
            case Reason.ShortOf missed -> Optional.of(new Satisfied(missed.score().value(), Voices.of(missed.basis())));
            default -> last(need).map(stale -> new Satisfied(stale.score().value(), Voice.STALE));
        };
        return new NeedRow(need, picture.name(need.saidBy()), links, counts);
    }

    private static Optional<Satisfaction> last(Need need) {
        return need.satisfactions().isEmpty() ? Optional.empty() : Optional.of(need.satisfactions().getLast());
    }

    OptionalDouble satisfaction() {
        return satisfied.map(one -> OptionalDouble.of(one.score())).orElse(OptionalDouble.empty());
    }

    /** What its importance asks, 4 to 8; empty without an importance. */
    OptionalDouble asked() {
        return record.importance().map(level -> OptionalDouble.of(Reason.asked(level))).orElse(OptionalDouble.empty());
    }

    @Override
    public String searched() {
        return String.join(" ", record.words(), record.current().restated(), saidBy);
    }
}
