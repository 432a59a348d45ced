package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Member;
import tutti.model.Plain;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/**
 * A record of the RAID list, an item or an action.
 *
 * @param about what is done about it, what waits for it, or what was decided
 * @param owner "you" for the manager, empty for nobody
 * @param when the date that matters most: a risk's review, the day by which anything else is needed
 * @param late whether that day has passed and it is still open
 * @param searched what the filter looks through, {@link Plain}
 */
record RaidRow(Thing record, RaidShown shown, String typeWord, String text, String about, String owner, String state,
               Optional<LocalDate> when, String whenWords, boolean late, boolean onPage, boolean isOpen,
               Optional<Level> probability, Optional<Level> impact, String searched) implements RaidLine {

    /** @param hidden whether everything internal is out of sight: notes, and why an action is blocked */
    static List<RaidRow> all(CaseFile file, LocalDate today, boolean hidden, Words words) {
        Maker maker = new Maker(file, today, hidden, words);
        return Stream.concat(file.raidItems().stream().map(maker::row), file.actions().stream().map(maker::row)).toList();
    }

    /** Probability times impact, 1 to 25, of a risk that has both. */
    OptionalInt rating() {
        return shown == RaidShown.RISK && probability.isPresent() && impact.isPresent()
                ? OptionalInt.of(probability.get().value() * impact.get().value()) : OptionalInt.empty();
    }

    boolean is(RaidGlance glance, LocalDate today) {
        return (isOpen || glance == RaidGlance.SPENDS) && switch (glance) {
            case LATE -> late && shown != RaidShown.RISK;
            case REVIEW -> shown == RaidShown.RISK && when.filter(day -> !day.isAfter(today)).isPresent();
            case ASKED -> record instanceof RaidItem item && item.type() == RaidType.DECISION && item.askedOf().isPresent();
            case SPENDS -> record instanceof RaidItem item && item.type() == RaidType.DECISION && !item.spends().isEmpty() && item.granted().isEmpty();
            case NO_OWNER -> owner.isEmpty();
            case ON_PAGE -> onPage;
        };
    }

    private record Maker(CaseFile file, LocalDate today, boolean hidden, Words words) {

        RaidRow row(RaidItem item) {
            Optional<LocalDate> when = item.type() == RaidType.RISK ? item.review() : item.neededBy();
            boolean late = item.isOpen() && when.filter(day -> day.isBefore(today)).isPresent();
            String state = item.decided().map(step -> words.say("team.raid.decided", words.day(step.on()))).orElseGet(() -> words.of(item.state()));
            return row(item, item.text(), about(item), owner(item.owner()), state, when, late, item.onPage().shown(), item.isOpen(),
                    item.type() == RaidType.RISK ? item.probability() : Optional.empty(),
                    item.type() == RaidType.RISK ? item.impact() : Optional.empty(), words.of(item.type()), hidden ? "" : item.note());
        }

        RaidRow row(Action action) {
            String about = action.state().isOpen() ? action.waitsFor().flatMap(file::find).map(RaidItem::text).orElseGet(action::blockedBy)
                    : action.ended().map(step -> step.how()).orElse("");
            String from = action.cameOf().flatMap(file::find).map(item -> words.say("team.raid.came-of.line", item.text())).orElse("");
            return row(action, action.what(), hidden ? "" : about.isBlank() ? from : words.of(action.state()) + ": " + about, owner(action.owner()),
                    words.of(action.state()), action.due(), action.state().isOpen() && action.due().filter(day -> day.isBefore(today)).isPresent(),
                    action.onPage().shown(), action.state().isOpen(), Optional.empty(), Optional.empty(), words.say("team.raid.action"), hidden ? "" : action.note());
        }

        private RaidRow row(Thing record, String text, String about, String owner, String state, Optional<LocalDate> when, boolean late,
                            boolean onPage, boolean open, Optional<Level> probability, Optional<Level> impact, String type, String note) {
            String searched = Plain.of(String.join(" ", text, about, owner, state, type, note));
            return new RaidRow(record, RaidShown.of(record), type, text, about, owner, state, when, when.map(words::day).orElse(""), late,
                    onPage, open, probability, impact, searched);
        }

        private String about(RaidItem item) {
            return switch (item.type()) {
                case RISK -> joined(item.response().map(words::of).orElse(""), item.responseText());
                case DECISION -> item.decided().map(step -> step.how()).orElseGet(() -> joined(asked(item),
                        item.waits().isBlank() ? "" : words.say("team.raid.waits.for", item.waits())));
                case ASSUMPTION, ISSUE, DEPENDENCY -> item.responseText();
            };
        }

        private String asked(RaidItem item) {
            return item.askedOf().flatMap(file::find).map(Stakeholder::name).map(name -> words.say("team.raid.asked", name)).orElse("");
        }

        private static String joined(String lead, String text) {
            List<String> parts = new ArrayList<>(List.of(lead, text));
            parts.removeIf(String::isBlank);
            return parts.stream().collect(Collectors.joining(": "));
        }

        private String owner(Optional<Id<Member>> owner) {
            return owner.flatMap(file::find).map(member -> member.me() ? words.say("team.you") : member.name()).orElse("");
        }
    }
}
