package tutti.model.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Match;
import tutti.model.NeedClass;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.model.measure.Named;
import tutti.model.measure.RaciRules;
import tutti.model.measure.Reason;

/** What is not yet understood, agreed or given to somebody. A need that the client accepted, or does not need, asks for nothing. */
final class NeedRules {

    static final int CONFIRM_DAYS = 7;

    private final CaseFile file;
    private final LocalDate today;
    private final RaciRules raci;
    private final Map<Id<Goal>, List<BackBrief>> ofGoals;

    NeedRules(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
        this.raci = RaciRules.of(file);
        this.ofGoals = file.backBriefs().stream().filter(brief -> brief.goal().isPresent() && !brief.date().isAfter(today))
                .collect(Collectors.groupingBy(brief -> brief.goal().orElseThrow()));
    }

    Stream<Call> calls() {
        Stream<Call> needs = Harmony.of(file, today).needs().stream()
                .filter(links -> links.need().accepted().isEmpty() && !links.need().needClass().equals(Optional.of(NeedClass.NOT_NEEDED)))
                .flatMap(links -> causes(links).stream()
                        .map(cause -> Call.of(links.need(), links.need().saidBy().flatMap(file::find), cause)));
        Stream<Call> goals = file.goals().stream().filter(Goal::isOpen).flatMap(this::goal);
        return Stream.concat(needs, goals);
    }

    private List<Cause> causes(Links of) {
        List<Cause> causes = new ArrayList<>();
        Stream.of(Link.LISTENING, Link.UNDERSTANDING, Link.DIRECTION)
                .flatMap(link -> cause(of.state(link).reason()).stream())
                .forEach(causes::add);
        return causes;
    }

    private Optional<Cause> cause(Reason reason) {
        return switch (reason) {
            case Reason.ChangedSince r -> Optional.of(new Cause.NeedChanged(r.changed(), r.confirmed()));
            case Reason.NotRestated r -> Optional.of(new Cause.NotRestated(r.since()));
            case Reason.WaitingSince r -> unconfirmed(r.since(), true);
            case Reason.NotSaidBack r -> unconfirmed(r.since(), false);
            case Reason.NotMatching r -> Optional.of(new Cause.BackBriefDiffers(r.match(), r.by(), r.on()));
            case Reason.NoGoal r -> Optional.of(new Cause.WithoutGoal());
            case Reason.NoAction r -> Optional.of(new Cause.WithoutAction(r.goals()));
            default -> Optional.empty();
        };
    }

    private Optional<Cause> unconfirmed(LocalDate since, boolean saidBack) {
        return since.plusDays(CONFIRM_DAYS).isAfter(today) ? Optional.empty() : Optional.of(new Cause.Unconfirmed(since, saidBack));
    }

    private Stream<Call> goal(Goal goal) {
        Stream<Cause> invalid = raci.isValid(goal.id()) ? Stream.empty()
                : Stream.of(new Cause.RaciInvalid(raci.failings(goal.id())));
        return Stream.concat(invalid, worstBackBrief(goal).stream()).map(cause -> Call.of(goal, Optional.empty(), cause));
    }

    /** Of every member's latest back-brief of the goal the worst that does not match. */
    private Optional<Cause> worstBackBrief(Goal goal) {
        List<BackBrief> told = ofGoals.getOrDefault(goal.id(), List.of());
        Comparator<BackBrief> byTime = Comparator.comparing(BackBrief::date).thenComparing(BackBrief::id);
        return told.stream().map(BackBrief::by).distinct()
                .flatMap(member -> told.stream().filter(brief -> brief.by().equals(member)).max(byTime).stream())
                .filter(brief -> brief.match() != Match.MATCHES)
                .max(Comparator.comparing(BackBrief::match).thenComparing(byTime))
                .map(brief -> new Cause.BackBriefDiffers(brief.match(),
                        file.find(brief.by()).map(Named::of).orElseGet(() -> new Named(brief.by(), "")), brief.date()));
    }
}
