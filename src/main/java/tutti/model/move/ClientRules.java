package tutti.model.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Conversation;
import tutti.model.EngagementLevel;
import tutti.model.Level;
import tutti.model.Stakeholder;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;

/** Who is out of room, unread, quiet, or not yet where we need them. */
final class ClientRules {

    private final CaseFile file;
    private final LocalDate today;

    ClientRules(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    Stream<Call> calls() {
        GoingQuiet quiet = GoingQuiet.of(file, today);
        BreathingRoom room = BreathingRoom.of(file, today);
        Stream<Call> people = file.stakeholders().stream().flatMap(person -> causes(person, room.of(person.id()), quiet.of(person.id()))
                .stream().map(cause -> Call.of(person, Optional.of(person), cause)));
        Stream<Call> followUps = file.conversations().stream().flatMap(talk -> talk.followUp().stream()
                .filter(day -> !day.isAfter(today) && !isFollowedUp(talk, day))
                .map(day -> Call.of(talk, talk.people().stream().findFirst().flatMap(file::find), new Cause.FollowUpDue(day))));
        return Stream.concat(people, followUps);
    }

    private List<Cause> causes(Stakeholder person, Optional<Room> room, Optional<GoingQuiet.Silence> silence) {
        List<Cause> causes = new ArrayList<>();
        room.ifPresent(known -> {
            switch (known) {
                case Room.Known is when is.zone() == Zone.OUT -> causes.add(new Cause.OutOfRoom(is));
                case Room.Unknown is when isPowerful(person) -> unread(is).ifPresent(causes::add);
                default -> { }
            }
        });
        silence.ifPresent(how -> {
            if (how.isTooLong()) {
                int limit = person.contactLimit().orElseThrow().value();
                causes.add(new Cause.Quiet(how, today.minusDays((long) how.days() - limit)));
            }
            belowDesired(person, how).ifPresent(causes::add);
        });
        return causes;
    }

    private Optional<Cause> unread(Room.Unknown room) {
        return switch (room.why()) {
            case NO_READING -> Optional.of(new Cause.NeverRead(room.person().entered()));
            case STALE -> room.lastConfidence().map(last -> new Cause.StaleReading(last.date(), last.age()));
            case NO_MINIMUM -> Optional.empty();
        };
    }

    private static boolean isPowerful(Stakeholder person) {
        return person.power().map(Level::value).orElse(0) >= BreathingRoom.POWERFUL;
    }

    private Optional<Cause> belowDesired(Stakeholder person, GoingQuiet.Silence silence) {
        Optional<EngagementLevel> current = person.current();
        Optional<EngagementLevel> desired = person.desired();
        return current.isPresent() && desired.isPresent() && current.get().compareTo(desired.get()) < 0 && !isTalkPlanned(person)
                ? Optional.of(new Cause.BelowDesired(current.get(), desired.get(), silence)) : Optional.empty();
    }

    /** A conversation or its follow-up still to come, or a meeting they are invited to. */
    private boolean isTalkPlanned(Stakeholder person) {
        return file.conversations().stream().anyMatch(talk -> talk.people().contains(person.id())
                        && (talk.date().isAfter(today) || talk.followUp().filter(day -> !day.isBefore(today)).isPresent()))
                || file.meetings().stream().anyMatch(meeting -> !meeting.held() && !meeting.date().isBefore(today)
                        && meeting.attendees().contains(person.id()));
    }

    /** Whether one of those who were there was talked to again, on the day or after. */
    private boolean isFollowedUp(Conversation talk, LocalDate day) {
        return file.conversations().stream().anyMatch(later -> !later.id().equals(talk.id()) && !later.isPlan() && !later.date().isBefore(day)
                && !later.date().isAfter(today) && later.people().stream().anyMatch(talk.people()::contains));
    }
}
