package tutti.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Channel;
import tutti.model.Id;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Stakeholder;

/** What the next weeks bring: milestones, what we promised, what the client is to decide, meetings and calls. */
final class TeamDates {

    /** How far the page looks ahead, in days. The next milestone is on it however far away it is. */
    private static final int HORIZON = 28;

    private final CaseFile file;
    private final LocalDate today;
    private final Words words;

    /** @param isDue whether it is late once the day is past; else it comes round again */
    private record Dated(LocalDate date, boolean isDue, Id<?> subject, String text, String who) {}

    TeamDates(CaseFile file, LocalDate today, Words words) {
        this.file = file;
        this.today = today;
        this.words = words;
    }

    /** By date, so that what is late comes first. */
    List<TeamLine.Day> lines() {
        List<Dated> milestones = milestones().sorted(Comparator.comparing(Dated::date)).toList();
        List<Dated> all = new ArrayList<>(Stream.of(milestones.stream(), promises(), decisions(), channels(), meetings()).flatMap(each -> each)
                .filter(dated -> isNear(dated.date())).toList());
        milestones.stream().findFirst().filter(next -> !all.contains(next)).ifPresent(all::add);
        return all.stream().sorted(Comparator.comparing(Dated::date)).map(this::line).toList();
    }

    /** How many promises and decisions would stand here, were they not kept off the client's page. */
    int keptOff() {
        return (int) Stream.concat(
                file.promises().stream().filter(promise -> promise.isOpen() && !promise.onPage().shown()).flatMap(promise -> promise.due().stream()),
                file.raidItems().stream().filter(item -> isDecision(item) && isPrivate(item)).flatMap(item -> item.neededBy().stream()))
                .filter(this::isNear).count();
    }

    private boolean isNear(LocalDate date) {
        return !date.isAfter(today.plusDays(HORIZON));
    }

    private static boolean isDecision(RaidItem item) {
        return item.type() == RaidType.DECISION && item.isOpen();
    }

    private TeamLine.Day line(Dated dated) {
        String late = dated.isDue() && dated.date().isBefore(today) ? words.say("page.milestones.daysLate", ChronoUnit.DAYS.between(dated.date(), today)) : "";
        return new TeamLine.Day(Optional.of(dated.subject()), Optional.of(dated.date()).filter(_ -> dated.isDue()), late, words.day(dated.date()), dated.text(),
                dated.who());
    }

    private Stream<Dated> milestones() {
        return file.milestones().stream().filter(milestone -> milestone.done().isEmpty())
                .flatMap(milestone -> PlanLines.date(milestone).map(date -> new Dated(date, true, milestone.id(), name(milestone), "")).stream());
    }

    private String name(Milestone milestone) {
        return words.say("page.team.dates.milestone", milestone.name());
    }

    private Stream<Dated> promises() {
        return file.promises().stream().filter(promise -> promise.isOpen() && promise.onPage().shown()).flatMap(promise -> promise.due()
                .map(date -> new Dated(date, true, promise.id(), words.say("page.team.dates.promise", promise.what()), member(promise.owner()))).stream());
    }

    private Stream<Dated> decisions() {
        return file.raidItems().stream().filter(item -> isDecision(item) && !isPrivate(item)).flatMap(item -> item.neededBy()
                .map(date -> new Dated(date, true, item.id(), words.say("page.team.dates.decision", item.text()), client(item))).stream());
    }

    /** What is asked of somebody in private. */
    static boolean isPrivate(RaidItem decision) {
        return decision.askedOf().isPresent() && !decision.onPage().shown();
    }

    private String client(RaidItem item) {
        return item.askedOf().flatMap(file::find).map(Stakeholder::name).orElse("");
    }

    private Stream<Dated> channels() {
        return file.channels().stream().flatMap(channel -> channel.nextDue().filter(date -> !date.isBefore(today) && !isMeeting(channel, date))
                .map(date -> new Dated(date, false, channel.id(), channel.name(), owner(channel))).stream());
    }

    /** The steering group is a channel and a meeting too. */
    private boolean isMeeting(Channel channel, LocalDate date) {
        return file.meetings().stream().anyMatch(meeting -> meeting.date().equals(date) && meeting.name().equals(channel.name()));
    }

    private String owner(Channel channel) {
        return member(channel.owner());
    }

    private Stream<Dated> meetings() {
        return file.meetings().stream().filter(meeting -> !meeting.held() && !meeting.date().isBefore(today))
                .map(meeting -> new Dated(meeting.date(), true, meeting.id(), name(meeting), ""));
    }

    private String name(Meeting meeting) {
        return meeting.name().isBlank() ? words.say("page.team.dates.meeting") : words.say("page.team.dates.meetingOf", meeting.name());
    }

    private String member(Optional<Id<Member>> id) {
        return id.flatMap(file::find).map(Member::name).orElse("");
    }
}
