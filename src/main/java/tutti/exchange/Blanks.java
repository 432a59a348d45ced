package tutti.exchange;

import static java.util.Map.entry;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tutti.model.*;

/**
 * What a record is made of when its keys are missing. Taken from the records' own factories, so that a key left out of a
 * file means the same as a field left empty on the screen.
 */
final class Blanks {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /** The keys that must be there: what the factories ask for, and what nobody could guess. */
    private static final Map<Class<?>, Set<String>> NEEDED = Map.ofEntries(
            entry(Engagement.class, Set.of("id", "name")),
            entry(Stakeholder.class, Set.of("id", "name", "entered")),
            entry(Member.class, Set.of("id", "name")),
            entry(Need.class, Set.of("id", "wordings")),
            entry(Concern.class, Set.of("id", "words", "raised")),
            entry(Conversation.class, Set.of("id", "date", "medium")),
            entry(Promise.class, Set.of("id", "what", "made")),
            entry(TrustEvent.class, Set.of("id", "date", "direction", "what")),
            entry(Goal.class, Set.of("id", "name")),
            entry(Raci.class, Set.of("id", "goal", "letters")),
            entry(BackBrief.class, Set.of("id", "by", "version", "date", "words", "match")),
            entry(RaidItem.class, Set.of("id", "type", "text", "raised")),
            entry(Action.class, Set.of("id", "what")),
            entry(Milestone.class, Set.of("id", "name")),
            entry(Channel.class, Set.of("id", "name")),
            entry(Reading.class, Set.of("id", "date", "basis")),
            entry(Snooze.class, Set.of("id", "subject", "until")),
            entry(DraftPage.class, Set.of("id")),
            entry(IssuedPage.class, Set.of("id", "number", "date")),
            entry(Meeting.class, Set.of("id", "name", "date")),
            entry(Wording.class, Set.of("date", "words")),
            entry(DecisionOption.class, Set.of("text")),
            entry(Escalation.class, Set.of("after", "what")),
            entry(Thanks.class, Set.of("what")),
            entry(Reaction.class, Set.of("line")),
            entry(PageLine.class, Set.of("section", "text")));

    private Blanks() {}

    static boolean isNeeded(Class<?> owner, String component) {
        return NEEDED.getOrDefault(owner, Set.of()).contains(component);
    }

    /** What the component is when its key is missing; empty if it cannot be missing. */
    static Optional<Object> of(Class<?> owner, RecordComponent component, Optional<? extends Record> blank) {
        if (isNeeded(owner, component.getName())) {
            return Optional.empty();
        }
        return blank.map(record -> Components.value(record, component)).or(() -> byType(component.getType()));
    }

    private static Optional<Object> byType(Class<?> type) {
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        } else if (type == String.class) {
            return Optional.of("");
        } else if (type == List.class) {
            return Optional.of(List.of());
        } else if (type == Set.class) {
            return Optional.of(Set.of());
        }
        return Optional.empty();
    }

    /**
     * A record of this type with nothing written in; empty where the components' types say enough.
     *
     * @param isDecision whether a RAID item is a decision, for those are on the client's page unless taken off
     */
    static Optional<Record> record(Class<?> type, boolean isDecision) {
        if (type == Engagement.class) {
            return Optional.of(Engagement.named(id(), ""));
        } else if (type == Member.class) {
            return Optional.of(Member.named(id(), id(), ""));
        } else if (type == Thanks.class) {
            return Optional.of(Thanks.due(""));
        } else if (type == Need.class) {
            return Optional.of(Need.expressed(id(), id(), "", ANY_DAY));
        } else if (type == Concern.class) {
            return Optional.of(Concern.raised(id(), id(), "", ANY_DAY));
        } else if (type == Promise.class) {
            return Optional.of(Promise.made(id(), id(), "", ANY_DAY));
        } else if (type == Goal.class) {
            return Optional.of(Goal.named(id(), id(), ""));
        } else if (type == RaidItem.class) {
            return Optional.of(RaidItem.raised(id(), id(), isDecision ? RaidType.DECISION : RaidType.RISK, "", ANY_DAY));
        } else if (type == Action.class) {
            return Optional.of(Action.toDo(id(), id(), ""));
        } else if (type == Milestone.class) {
            return Optional.of(Milestone.named(id(), id(), ""));
        } else if (type == DraftPage.class) {
            return Optional.of(DraftPage.empty(id(), id()));
        } else if (type == Meeting.class) {
            return Optional.of(Meeting.planned(id(), id(), "", ANY_DAY));
        } else if (type == Wording.class) {
            return Optional.of(Wording.expressed(ANY_DAY, ""));
        }
        return Optional.empty();
    }

    private static <T extends Thing> Id<T> id() {
        return new Id<>(new UUID(0, 0));
    }
}
