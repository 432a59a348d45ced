package tutti.model.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.DeliveryConfidence;
import tutti.model.Meeting;

/** The client's own delivery confidence, as said in a meeting. */
public record ClientVerdict(DeliveryConfidence level, Meeting meeting) {

    /** The one said last, up to {@code today}. */
    public static Optional<ClientVerdict> latest(CaseFile file, LocalDate today) {
        return file.meetings().stream()
                .filter(meeting -> meeting.verdict().isPresent() && !meeting.date().isAfter(today))
                .max(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
                .map(meeting -> new ClientVerdict(meeting.verdict().orElseThrow(), meeting));
    }
}
