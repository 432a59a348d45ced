package tutti.model.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.RaidType;
import tutti.model.Reaction;
import tutti.model.Step;

/** A page on the table, and what the client said to each of its lines: words, and the records that came of them. */
public final class MeetingDeeds {

    private MeetingDeeds() {}

    /** The page lay on the table of this meeting. */
    public static List<Change> putOnTable(CaseFile file, Id<Meeting> id, Id<IssuedPage> page) {
        return Edits.of(file, id, meeting -> meeting.withPage(Optional.of(page)));
    }

    /**
     * Writes down what was heard: the record that came of it, and the meeting with the words linked to line and record. Nothing
     * for a meeting that is gone, and for a need that nobody is named to have confirmed.
     *
     * @param on the day of the meeting, or today where that is still to come
     */
    public static List<Change> hear(CaseFile file, Id<Meeting> id, Heard heard, LocalDate on, IdSource ids) {
        return file.find(id).map(meeting -> {
            List<Change> changes = new ArrayList<>(outcome(file, heard, on, ids));
            Optional<Id<?>> record = changes.stream().findFirst().<Id<?>>map(change -> change.thing().id());
            if (record.isEmpty() && heard.what() != Heard.What.SAID) {
                return List.<Change>of();
            }
            Reaction reaction = new Reaction(heard.line(), heard.by(), heard.words(), record);
            changes.add(new Change.Keep(meeting.withReactions(Edits.plus(meeting.reactions(), reaction))
                    .withHeld(meeting.held() || !meeting.date().isAfter(on))));
            return List.copyOf(changes);
        }).orElse(List.of());
    }

    private static List<Change> outcome(CaseFile file, Heard heard, LocalDate on, IdSource ids) {
        Id<Engagement> engagement = file.engagement().id();
        return switch (heard.what()) {
            case SAID -> List.of();
            case DECIDED -> openDecision(file, heard).map(asked -> RaidDeeds.decide(file, asked.id(), on, heard.words())).orElseGet(() -> Change.keep(
                    RaidItem.raised(ids.next(), engagement, RaidType.DECISION, heard.words(), on)
                            .withDecided(Optional.of(new Step(on, heard.words()))).withState(RaidState.CLOSED)));
            case CONCERN -> Change.keep(Concern.raised(ids.next(), engagement, heard.words(), on).withRaisedBy(heard.by())
                    .withNeeds(about(file, heard, Need.class).map(Need::id).stream().toList()));
            case NEED -> Change.keep(Need.expressed(ids.next(), engagement, heard.words(), on).withSaidBy(heard.by()));
            case PROMISE -> Change.keep(Promise.made(ids.next(), engagement, heard.words(), on).withTo(heard.by()).withFirstDate(heard.due())
                    .withOwner(file.me().map(Member::id)).withNeeds(about(file, heard, Need.class).map(Need::id).stream().toList())
                    .withConcerns(about(file, heard, Concern.class).map(Concern::id).stream().toList()));
            case SETTLED -> about(file, heard, Concern.class).map(concern -> ConcernDeeds.settle(file, concern.id(), on, heard.words())).orElse(List.of());
            case CONFIRMED -> heard.by().flatMap(by -> about(file, heard, Need.class).map(need -> NeedDeeds.confirm(file, need.id(), on, by))).orElse(List.of());
            case ACCEPTED -> heard.by().flatMap(by -> about(file, heard, Need.class).map(need -> NeedDeeds.accept(file, need.id(), on, by))).orElse(List.of());
        };
    }

    /** The decision that the line asked for, as long as it is open. */
    private static Optional<RaidItem> openDecision(CaseFile file, Heard heard) {
        return about(file, heard, RaidItem.class).filter(item -> item.type() == RaidType.DECISION && item.isOpen());
    }

    private static <T> Optional<T> about(CaseFile file, Heard heard, Class<T> type) {
        return heard.subject().flatMap(file::find).filter(type::isInstance).map(type::cast);
    }

    /** Takes back what was written down of a line; the record that came of it stays. */
    public static List<Change> forget(CaseFile file, Id<Meeting> id, Reaction reaction) {
        return Edits.of(file, id, meeting -> meeting.withReactions(Edits.minus(meeting.reactions(), reaction)));
    }
}
