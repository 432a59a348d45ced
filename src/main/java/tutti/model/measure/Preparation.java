package tutti.model.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.RaidType;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** What is still to prepare before a meeting with these people, in the order in which it would be asked for. */
public record Preparation(List<Item> items) {

    /** What there is to prepare. */
    public enum What {
        /** Nobody is named who attends. */
        ATTENDEES,
        /** No page was issued for it yet. */
        PAGE,
        /** Promises to those who attend that are late, or fall due by that day. */
        PROMISES,
        /** Concerns of those who attend that are not answered yet. */
        CONCERNS,
        /** Needs of those who attend that wait for their yes to our wording. */
        CONFIRMATIONS,
        /** Decisions that are asked of those who attend, or of nobody by name. */
        DECISIONS,
        /** Those who attend whose breathing room is not known. */
        READINGS
    }

    /** One thing to prepare; {@code records} are what it is about. */
    public record Item(What what, List<Named> records) {
        public Item {
            records = List.copyOf(records);
        }
    }

    public Preparation {
        items = List.copyOf(items);
    }

    public static Preparation of(CaseFile file, Meeting meeting, LocalDate today) {
        Collector items = new Collector();
        List<Stakeholder> there = file.find(meeting.attendees());
        if (there.isEmpty()) {
            items.found.add(new Item(What.ATTENDEES, List.of()));
        }
        if (meeting.page().isEmpty()) {
            items.found.add(new Item(What.PAGE, List.of()));
        }
        items.add(What.PROMISES, file.promises().stream().filter(promise -> promise.isOpen() && isThere(promise.to(), meeting)
                && promise.due().filter(day -> !day.isAfter(meeting.date())).isPresent()).toList());
        items.add(What.CONCERNS, file.concerns().stream().filter(concern -> isOpen(concern) && isThere(concern.raisedBy(), meeting)).toList());
        items.add(What.CONFIRMATIONS, file.needs().stream().filter(need -> isThere(need.saidBy(), meeting) && isToConfirm(need)).toList());
        items.add(What.DECISIONS, file.raidItems().stream().filter(item -> item.type() == RaidType.DECISION && item.isOpen()
                && (item.askedOf().isEmpty() || isThere(item.askedOf(), meeting))).toList());
        BreathingRoom room = BreathingRoom.of(file, today);
        items.add(What.READINGS, there.stream().filter(one -> room.of(one.id()).filter(Room.Unknown.class::isInstance).isPresent()).toList());
        return new Preparation(items.found);
    }

    private static boolean isOpen(Concern concern) {
        return concern.settled().isEmpty() && concern.answered().isEmpty();
    }

    private static boolean isToConfirm(Need need) {
        return need.current().confirmed().isEmpty() && need.accepted().isEmpty();
    }

    private static boolean isThere(Optional<Id<Stakeholder>> person, Meeting meeting) {
        return person.filter(meeting.attendees()::contains).isPresent();
    }

    private static final class Collector {
        private final List<Item> found = new ArrayList<>();

        private void add(What what, Collection<? extends Thing> records) {
            if (!records.isEmpty()) {
                found.add(new Item(what, Named.all(records)));
            }
        }
    }
}
