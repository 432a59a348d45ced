package tutti.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Conversation;
import tutti.model.Meeting;
import tutti.model.Thing;
import tutti.workspace.Row;

/**
 * A conversation or a client meeting, and who was there by name.
 *
 * @param hidden whether what was said is out of sight
 */
record TalkRow(Thing record, LocalDate date, String people, boolean hidden) implements Row {

    /** Newest first. */
    static List<TalkRow> all(ClientPicture picture) {
        return Stream.concat(
                        picture.file().conversations().stream()
                                .map(talk -> new TalkRow(talk, talk.date(), picture.names(talk.people()), picture.hidden())),
                        picture.file().meetings().stream()
                                .map(meeting -> new TalkRow(meeting, meeting.date(), picture.names(meeting.attendees()), picture.hidden())))
                .sorted(Comparator.comparing(TalkRow::date).reversed().thenComparing(row -> row.record().id(), Comparator.reverseOrder()))
                .toList();
    }

    Optional<Conversation> conversation() {
        return record instanceof Conversation talk ? Optional.of(talk) : Optional.empty();
    }

    Optional<Meeting> meeting() {
        return record instanceof Meeting held ? Optional.of(held) : Optional.empty();
    }

    @Override
    public String searched() {
        String said = hidden ? "" : conversation().map(talk -> talk.subject() + " " + talk.said()).orElseGet(record::title);
        return said + " " + people;
    }
}
