package tutti.model.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.Satisfaction;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.Wording;

/** Judges the five links of any need of one case file, on one day. */
public final class LinkRules {

    private final CaseFile file;
    private final LocalDate today;
    private final Freshness freshness;
    private final Serving serving;
    private final RaciRules raci;

    private LinkRules(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
        freshness = new Freshness(today, file.engagement().freshDays());
        serving = Serving.of(file);
        raci = RaciRules.of(file);
    }

    public static LinkRules of(CaseFile file, LocalDate today) {
        return new LinkRules(file, today);
    }

    public Serving serving() {
        return serving;
    }

    public RaciRules raci() {
        return raci;
    }

    public Links of(Need need) {
        Map<Link, LinkState> states = new EnumMap<>(Link.class);
        states.put(Link.LISTENING, listening(need));
        states.put(Link.UNDERSTANDING, understanding(need));
        states.put(Link.DIRECTION, direction(need));
        states.put(Link.DELIVERY, delivery(need));
        states.put(Link.EXPECTATION, expectation(need));
        return new Links(need, states);
    }

    /** Whether the client confirmed our restatement of the current words. */
    static boolean isConfirmed(Need need) {
        return !need.current().restated().isBlank() && need.current().confirmed().isPresent();
    }

    private LinkState listening(Need need) {
        Wording current = need.current();
        if (isConfirmed(need)) {
            return new LinkState.Holds(new Reason.Confirmed(need.id(), current.confirmed().orElseThrow(), person(current.confirmedBy())));
        }
        Optional<LocalDate> confirmedBefore = need.wordings().stream().limit(need.wordings().size() - 1L)
                .flatMap(wording -> wording.confirmed().stream())
                .max(Comparator.naturalOrder());
        boolean restated = !current.restated().isBlank();
        if (restated && current.saidBack().isPresent()) {
            LocalDate since = current.saidBack().get();
            return new LinkState.Unknown(new Reason.WaitingSince(need.id(), since, freshness.days(since), person(need.saidBy())));
        }
        if (confirmedBefore.isPresent()) {
            return new LinkState.Broken(new Reason.ChangedSince(need.id(), current.date(), confirmedBefore.get()));
        }
        if (!restated) {
            return new LinkState.Broken(new Reason.NotRestated(need.id(), current.date()));
        }
        return new LinkState.Unknown(new Reason.NotSaidBack(need.id(), current.date(), person(need.saidBy())));
    }

    private LinkState understanding(Need need) {
        // An Accountable on the client's side has nothing to tell back: a back-brief is the team's.
        List<Member> accountable = serving.goals(need.id()).stream()
                .flatMap(goal -> raci.holders(goal.id(), Letter.A).stream())
                .filter(Member.class::isInstance).map(Member.class::cast)
                .collect(Collectors.toMap(Member::id, member -> member, (one, _) -> one, LinkedHashMap::new)).values().stream().toList();
        if (accountable.isEmpty()) {
            return new LinkState.Unknown(new Reason.NoOwner(need.id()));
        }
        List<BackBrief> latest = accountable.stream().flatMap(member -> latestBackBrief(need, member).stream())
                .sorted(Comparator.comparing(BackBrief::match).thenComparing(BackBrief::date).thenComparing(BackBrief::id).reversed())
                .toList();
        List<Id<?>> records = latest.stream().<Id<?>>map(BackBrief::id).toList();
        if (!latest.isEmpty() && latest.getFirst().match() != Match.MATCHES) {
            BackBrief worst = latest.getFirst();
            return new LinkState.Broken(new Reason.NotMatching(worst.match(), named(worst.by()), worst.date(), records));
        }
        List<Member> silent = accountable.stream().filter(member -> latest.stream().noneMatch(brief -> brief.by().equals(member.id()))).toList();
        if (!silent.isEmpty()) {
            return new LinkState.Unknown(new Reason.AskToTellBack(need.id(), Named.all(silent)));
        }
        return new LinkState.Holds(new Reason.ToldBack(Named.all(accountable), latest.getFirst().date(), records));
    }

    /** The latest back-brief of {@code member} on the current wording of {@code need}. */
    public Optional<BackBrief> latestBackBrief(Need need, Member member) {
        return serving.backBriefs(need.id()).stream()
                .filter(brief -> brief.by().equals(member.id()) && brief.version() == need.version() && freshness.hasCome(brief.date()))
                .max(Comparator.comparing(BackBrief::date).thenComparing(BackBrief::id));
    }

    private LinkState direction(Need need) {
        List<Goal> goals = serving.goals(need.id());
        List<Action> actions = serving.actions(need.id());
        if (goals.isEmpty()) {
            return new LinkState.Broken(new Reason.NoGoal(need.id(), !actions.isEmpty()));
        }
        for (Goal goal : goals) {
            if (!raci.isValid(goal.id())) {
                return new LinkState.Broken(new Reason.RaciInvalid(Named.of(goal), List.copyOf(raci.failings(goal.id()))));
            }
        }
        for (Goal goal : goals) {
            if (goal.firstDate().isEmpty()) {
                return new LinkState.Broken(new Reason.NoFirstDate(Named.of(goal)));
            }
        }
        if (actions.isEmpty()) {
            return new LinkState.Broken(new Reason.NoAction(need.id(), Named.all(goals)));
        }
        return new LinkState.Holds(new Reason.Directed(Named.all(goals), Named.all(actions)));
    }

    private LinkState delivery(Need need) {
        List<Action> actions = serving.actions(need.id());
        if (actions.isEmpty()) {
            return new LinkState.Unknown(new Reason.NoWork(need.id()));
        }
        return brokenPromise(need).or(() -> lateAction(actions)).or(() -> blockedAction(actions)).or(() -> laterForecast(need))
                .<LinkState>map(LinkState.Broken::new)
                .orElseGet(() -> new LinkState.Holds(new Reason.OnTime(Named.all(actions))));
    }

    private Optional<Reason> brokenPromise(Need need) {
        List<Promise> promises = serving.promises(need.id());
        List<Promise> broken = promises.stream()
                .filter(promise -> promise.ending().isPresent() && promise.ending().get().end() == PromiseEnd.BROKEN)
                .toList();
        if (!broken.isEmpty()) {
            return Optional.of(new Reason.PromisesBroken(Named.all(broken)));
        }
        List<Promise> late = worstFirst(promises, promise -> Lateness.days(promise, today));
        return late.isEmpty() ? Optional.empty()
                : Optional.of(new Reason.PromisesLate(Named.all(late), Lateness.days(late.getFirst(), today)));
    }

    private Optional<Reason> lateAction(List<Action> actions) {
        List<Action> late = worstFirst(actions, action -> Lateness.days(action, today));
        return late.isEmpty() ? Optional.empty()
                : Optional.of(new Reason.ActionsLate(Named.all(late), Lateness.days(late.getFirst(), today)));
    }

    private static Optional<Reason> blockedAction(List<Action> actions) {
        List<Action> blocked = actions.stream().filter(action -> action.state() == ActionState.BLOCKED).toList();
        return blocked.isEmpty() ? Optional.empty() : Optional.of(new Reason.ActionsBlocked(Named.all(blocked)));
    }

    private Optional<Reason> laterForecast(Need need) {
        List<Thing> dated = new ArrayList<>(serving.goals(need.id()));
        dated.addAll(serving.milestones(need.id()));
        List<Thing> moved = worstFirst(dated, LinkRules::slipped);
        return moved.isEmpty() ? Optional.empty()
                : Optional.of(new Reason.ForecastLater(Named.all(moved), slipped(moved.getFirst())));
    }

    private static int slipped(Thing dated) {
        return switch (dated) {
            case Goal goal -> Lateness.slipped(goal);
            case Milestone milestone -> Lateness.slipped(milestone);
            default -> 0;
        };
    }

    private static <T extends Thing> List<T> worstFirst(List<T> records, ToIntFunction<T> days) {
        return records.stream().filter(record -> days.applyAsInt(record) > 0)
                .sorted(Comparator.comparingInt(days).reversed()) // stable: of equal ones the first entered stays in front
                .toList();
    }

    private LinkState expectation(Need need) {
        List<Satisfaction> fresh = latestSatisfactions(need).stream()
                .filter(given -> freshness.isFresh(given.date()))
                .toList();
        if (fresh.isEmpty()) {
            Optional<LocalDate> lastOn = latestSatisfactions(need).stream().map(Satisfaction::date).max(Comparator.naturalOrder());
            return new LinkState.Unknown(new Reason.NoSatisfaction(need.id(), person(need.saidBy()), lastOn));
        }
        if (need.importance().isEmpty()) {
            return new LinkState.Unknown(new Reason.NoImportance(need.id()));
        }
        Satisfaction lowest = fresh.stream()
                .min(Comparator.comparing(Satisfaction::score).thenComparing(Satisfaction::date, Comparator.reverseOrder()))
                .orElseThrow();
        int asks = Reason.asked(need.importance().get());
        Optional<Named> who = person(lowest.who());
        return lowest.score().value() >= asks
                ? new LinkState.Holds(new Reason.Satisfied(need.id(), lowest.score(), asks, lowest.date(), who, lowest.basis()))
                : new LinkState.Broken(new Reason.ShortOf(need.id(), lowest.score(), asks, lowest.date(), who, lowest.basis()));
    }

    /** The latest satisfaction of each person who gave one, fresh or stale. */
    private List<Satisfaction> latestSatisfactions(Need need) {
        Comparator<Satisfaction> entry = Comparator.comparingInt(need.satisfactions()::lastIndexOf);
        return need.satisfactions().stream().map(Satisfaction::who).distinct()
                .flatMap(who -> freshness.latest(need.satisfactions().stream().filter(given -> given.who().equals(who)).toList(),
                        Satisfaction::date, Satisfaction::basis, entry).stream())
                .toList();
    }

    private Optional<Named> person(Optional<Id<Stakeholder>> id) {
        return id.flatMap(file::find).map(Named::of);
    }

    private Named named(Id<Member> id) {
        return Stream.concat(file.find(id).stream().map(Named::of), Stream.of(new Named(id, ""))).findFirst().orElseThrow();
    }
}
