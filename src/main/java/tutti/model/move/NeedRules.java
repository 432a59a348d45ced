package tutti.model.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Match;
import tutti.model.NeedClass;
import tutti.model.measure.Link;
import tutti.model.measure.LinkRules;
import tutti.model.measure.Links;
import tutti.model.measure.Named;
import tutti.model.measure.Reason;

/** What is not yet understood, agreed or given to somebody. A need that the client accepted, or does not need, asks for nothing. */
final class NeedRules {

    static final int CONFIRM_DAYS = 7;

    private final CaseFile file;
    private final LocalDate today;
    private final LinkRules links;

    NeedRules(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
        this.links = LinkRules.of(file, today);
    }

    Stream<Call> calls() {
        Stream<Call> needs = file.needs().stream()
                .filter(need -> need.accepted().isEmpty() && !need.needClass().equals(Optional.of(NeedClass.NOT_NEEDED)))
                .flatMap(need -> causes(links.of(need)).stream()
                        .map(cause -> Call.of(need, need.saidBy().flatMap(file::find), cause)));
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
        Stream<Cause> raci = links.raci().isValid(goal.id()) ? Stream.empty()
                : Stream.of(new Cause.RaciInvalid(links.raci().failings(goal.id())));
        return Stream.concat(raci, worstBackBrief(goal).stream()).map(cause -> Call.of(goal, Optional.empty(), cause));
    }

    /** Of every member's latest back-brief of the goal the worst that does not match. */
    private Optional<Cause> worstBackBrief(Goal goal) {
        List<BackBrief> told = file.backBriefs().stream()
                .filter(brief -> brief.goal().equals(Optional.of(goal.id())) && !brief.date().isAfter(today)).toList();
        Comparator<BackBrief> byTime = Comparator.comparing(BackBrief::date).thenComparing(BackBrief::id);
        return told.stream().map(BackBrief::by).distinct()
                .flatMap(member -> told.stream().filter(brief -> brief.by().equals(member)).max(byTime).stream())
                .filter(brief -> brief.match() != Match.MATCHES)
                .max(Comparator.comparing(BackBrief::match).thenComparing(byTime))
                .map(brief -> new Cause.BackBriefDiffers(brief.match(),
                        file.find(brief.by()).map(Named::of).orElseGet(() -> new Named(brief.by(), "")), brief.date()));
    }
}
