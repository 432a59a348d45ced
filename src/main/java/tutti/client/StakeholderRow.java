package tutti.client;

import java.util.Comparator;
import java.util.List;
import tutti.model.Level;
import tutti.model.Stakeholder;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Room;
import tutti.workspace.Row;

/** Somebody on the client's side, how much room they give and how long they have been silent. */
record StakeholderRow(Stakeholder record, Room room, GoingQuiet.Silence silence) implements Row {

    /** The most powerful first, then the most interested, then by the day they were written down. */
    static List<StakeholderRow> all(ClientPicture picture) {
        return picture.file().stakeholders().stream()
                .map(person -> new StakeholderRow(person, picture.room().of(person.id()).orElseThrow(),
                        picture.quiet().of(person.id()).orElseThrow()))
                .sorted(Comparator.comparingInt((StakeholderRow row) -> -row.power())
                        .thenComparing(row -> row.record().id()))
                .toList();
    }

    /** 1 to 5; 0 while it is not set. */
    int power() {
        return record.power().map(Level::value).orElse(0);
    }

    @Override
    public String searched() {
        return String.join(" ", record.name(), record.role(), record.organisation());
    }
}
