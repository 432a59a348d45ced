package tutti.client;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Need;
import tutti.model.Stakeholder;

/** Everything that passed between one stakeholder and us, newest first. */
record Timeline(List<TimelineEntry> entries) {

    /** What a timeline can be narrowed to. */
    enum Shown {
        ALL, CONVERSATIONS, CONCERNS, PROMISES, NEEDS, READINGS, TRUST;

        boolean holds(TimelineEntry entry) {
            return this == ALL || this == switch (entry) {
                case TimelineEntry.Talked talked -> CONVERSATIONS;
                case TimelineEntry.Met met -> CONVERSATIONS;
                case TimelineEntry.Worried worried -> CONCERNS;
                case TimelineEntry.Promised promised -> PROMISES;
                case TimelineEntry.Voiced voiced -> NEEDS;
                case TimelineEntry.Confirmed confirmed -> NEEDS;
                case TimelineEntry.Accepted accepted -> NEEDS;
                case TimelineEntry.Answered answered -> READINGS;
                case TimelineEntry.Trusted trusted -> TRUST;
            };
        }
    }

    static Timeline of(Stakeholder person, ClientPicture picture) {
        CaseFile file = picture.file();
        Id<Stakeholder> id = person.id();
        Optional<Id<Stakeholder>> they = Optional.of(id);
        Stream<TimelineEntry> entries = Stream.of(
                file.conversations().stream().filter(talk -> talk.people().contains(id)).map(TimelineEntry.Talked::new),
                file.meetings().stream().filter(meeting -> meeting.attendees().contains(id)).map(TimelineEntry.Met::new),
                file.concerns().stream().filter(concern -> concern.raisedBy().equals(they)
                        || concern.alsoRaised().stream().anyMatch(again -> again.by().equals(they))).map(TimelineEntry.Worried::new),
                picture.ledger().promises().stream().filter(standing -> standing.promise().to().equals(they)).map(TimelineEntry.Promised::new),
                file.needs().stream().flatMap(need -> confirmations(need, they)),
                file.needs().stream().flatMap(need -> need.accepted().filter(accepted -> accepted.by().equals(they)).stream()
                        .map(accepted -> new TimelineEntry.Accepted(need, accepted.on()))),
                file.needs().stream().filter(need -> need.saidBy().equals(they))
                        .map(need -> new TimelineEntry.Voiced(need, need.wordings().getFirst().date())),
                picture.readings().of(id).stream().map(TimelineEntry.Answered::new),
                file.trustEvents().stream().filter(event -> event.who().equals(they)).map(TimelineEntry.Trusted::new))
                .flatMap(those -> those);
        return new Timeline(entries.sorted(Comparator.comparing(TimelineEntry::date).reversed()
                .thenComparing(entry -> entry.record().id())).toList());
    }

    private static Stream<TimelineEntry> confirmations(Need need, Optional<Id<Stakeholder>> they) {
        return need.wordings().stream()
                .filter(wording -> wording.confirmed().isPresent() && wording.confirmedBy().equals(they))
                .map(wording -> new TimelineEntry.Confirmed(need, wording.confirmed().get()));
    }

    Timeline only(Shown shown, boolean privacy) {
        return new Timeline(entries.stream()
                .filter(shown::holds)
                .filter(entry -> !(privacy && entry.isInternal()))
                .toList());
    }
}
