package tutti.client;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Stakeholder;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Room;
import tutti.workspace.Row;

/** Somebody on the client's side, how much room they give and how long they have been silent. */
record StakeholderRow(Stakeholder record, Room room, GoingQuiet.Silence silence) implements Row {

    private static final int NO_LIMIT = 100_000;

    /** In the order in which they were written down. */
    static List<StakeholderRow> all(ClientPicture picture) {
        Map<Id<Stakeholder>, Room> rooms = picture.room().people().stream().collect(Collectors.toMap(room -> room.person().id(), room -> room));
        Map<Id<Stakeholder>, GoingQuiet.Silence> silences = picture.quiet().people().stream()
                .collect(Collectors.toMap(silence -> silence.person().id(), silence -> silence));
        return picture.file().stakeholders().stream()
                .map(person -> new StakeholderRow(person, rooms.get(person.id()), silences.get(person.id())))
                .toList();
    }

    /** 1 to 5; 0 while it is not set. */
    int power() {
        return record.power().map(Level::value).orElse(0);
    }

    /** How many levels they are below where we need them; 0 if they are not, or either is not known. */
    int levelsShort() {
        return record.current().flatMap(now -> record.desired().map(wanted -> Math.max(0, wanted.ordinal() - now.ordinal()))).orElse(0);
    }

    /** Below 0 while the limit is not reached; without one, the days of silence count from far below. */
    int daysOverLimit() {
        return silence.days() - record.contactLimit().map(limit -> limit.value()).orElse(NO_LIMIT);
    }

    @Override
    public String searched() {
        return String.join(" ", record.name(), record.role(), record.organisation());
    }
}
