package tutti.model.move;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Meeting;
import tutti.model.Question;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.measure.BothSides;
import tutti.model.measure.Lateness;
import tutti.model.measure.SameQuestions;

/** What the next meeting needs, and what the two sides see differently. */
final class MeetingRules {

    static final int PAGE_DAYS = 3;
    static final int PAGE_AGE_DAYS = 7;
    /** How long before the day the client is asked for a decision: they need the time to make it. */
    static final int DECISION_DAYS = 7;

    private final CaseFile file;
    private final LocalDate today;

    MeetingRules(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    Stream<Call> calls() {
        Stream<Call> decisions = file.raidItems().stream().filter(item -> item.type() == RaidType.DECISION && item.isOpen())
                .flatMap(this::decision);
        Stream<Call> questions = SameQuestions.of(file, today).outOfTune().stream()
                .map(sides -> new Call(subject(sides), Kind.READING, Optional.empty(), new Cause.OutOfTune(sides)));
        return Stream.of(decisions, questions, page()).flatMap(calls -> calls);
    }

    private Stream<Call> decision(RaidItem item) {
        return item.neededBy().stream()
                .filter(day -> !day.isAfter(today.plusDays(DECISION_DAYS)))
                .map(day -> Call.of(item, item.askedOf().flatMap(file::find), new Cause.DecisionDue(day)));
    }

    /** A question is no record: the same made-up id every day lets it be snoozed like one. */
    private Id<Reading> subject(BothSides sides) {
        return question(file, sides.question());
    }

    static Id<Reading> question(CaseFile file, Question question) {
        String name = file.engagement().id() + " " + question.name();
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Stream<Call> page() {
        return file.nextMeeting(today).stream()
                .filter(meeting -> Lateness.isDueIn(meeting.date(), PAGE_DAYS, today) && !hasPage(meeting))
                .map(meeting -> Call.of(meeting, Optional.empty(), new Cause.PageNotIssued(meeting,
                        file.lastIssued().map(IssuedPage::number).orElse(0) + 1, file.lastIssued())));
    }

    /** A page was put with this meeting, or was issued since the one before; with none before, in the week before this one. */
    private boolean hasPage(Meeting next) {
        LocalDate since = file.meetings().stream().filter(Meeting::held).map(Meeting::date)
                .filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder())
                .orElse(next.date().minusDays(PAGE_AGE_DAYS));
        return next.page().isPresent() || file.issuedPages().stream().anyMatch(page -> page.date().isAfter(since));
    }
}
