package tutti.model.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Channel;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Question;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.measure.Answer;
import tutti.model.measure.Band;
import tutti.model.measure.Lateness;
import tutti.model.measure.Readings;

/** What is late, blocked, overdue or low in the team. */
final class TeamRules {

    private final CaseFile file;
    private final LocalDate today;

    TeamRules(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    Stream<Call> calls() {
        Readings readings = Readings.of(file, today);
        return Stream.of(
                file.actions().stream().flatMap(this::action),
                file.milestones().stream().flatMap(this::milestone),
                file.channels().stream().flatMap(this::channel),
                file.raidItems().stream().flatMap(this::risk),
                file.team().stream().flatMap(member -> low(member, readings)))
                .flatMap(calls -> calls);
    }

    private Stream<Call> action(Action action) {
        List<Cause> causes = new ArrayList<>();
        int late = Lateness.days(action, today);
        if (late > 0) {
            causes.add(new Cause.ActionLate(action.due().orElseThrow(), late));
        }
        if (action.state() == ActionState.BLOCKED) {
            causes.add(new Cause.ActionBlocked(action.blockedBy(), action.waitsFor(), action.due()));
        }
        return causes.stream().map(cause -> Call.of(action, action.owner().flatMap(file::find), cause));
    }

    private Stream<Call> milestone(Milestone milestone) {
        List<Cause> causes = new ArrayList<>();
        int late = Lateness.days(milestone, today);
        if (late > 0) {
            causes.add(new Cause.MilestoneLate(today.minusDays(late), late));
        }
        int slipped = Lateness.slipped(milestone);
        if (slipped > 0 && !isTold(milestone)) {
            causes.add(new Cause.MilestoneSlipped(milestone.firstDate().orElseThrow(), milestone.forecast().orElseThrow(), slipped));
        }
        return causes.stream().map(cause -> Call.of(milestone, Optional.empty(), cause));
    }

    /** Whether the last page that the client was given shows it with the date it has now. */
    private boolean isTold(Milestone milestone) {
        return file.lastIssued().stream().flatMap(page -> page.lines().stream())
                .anyMatch(line -> line.subject().equals(Optional.of(milestone.id())) && line.date().equals(milestone.forecast()));
    }

    private Stream<Call> channel(Channel channel) {
        int late = Lateness.days(channel, today);
        return late == 0 ? Stream.empty()
                : Stream.of(Call.of(channel, channel.owner().flatMap(file::find),
                        new Cause.ChannelOverdue(today.minusDays(late), late, channel.cadence().orElseThrow())));
    }

    private Stream<Call> risk(RaidItem item) {
        return item.review().stream()
                .filter(day -> item.type() == RaidType.RISK && item.isOpen() && !day.isAfter(today))
                .map(day -> Call.of(item, item.owner().flatMap(file::find), new Cause.ReviewDue(day)));
    }

    /** Low on motivation, and no one-to-one since they said so. */
    private Stream<Call> low(Member member, Readings readings) {
        Optional<Answer> motivation = readings.fresh(member.id(), Question.MOTIVATION);
        return motivation.stream()
                .filter(answer -> Band.of(answer.score()) == Band.LOW)
                .filter(answer -> member.oneToOnes().stream()
                        .noneMatch(talk -> !talk.date().isBefore(answer.date()) && !talk.date().isAfter(today)))
                .map(answer -> Call.of(member, Optional.of(member), new Cause.MemberLow(answer.score().value(), answer.date())));
    }
}
