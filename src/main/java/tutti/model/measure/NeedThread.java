package tutti.model.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Letter;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.PageSection;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.Wording;

/**
 * One need from the client's words to what the client answered: stage by stage what there is, and at which stage each of
 * the five links is decided.
 *
 * @param knots what was said or done at each stage, oldest first; every stage is there, empty ones too
 */
public record NeedThread(Links links, Map<Stage, List<Knot>> knots) {

    /** The stages, in their order. */
    public enum Stage { SAID, RESTATED, TOLD_BACK, GOALS, ACTIONS, PROMISES, PAGE, ANSWERED }

    public NeedThread {
        knots = Map.copyOf(knots);
    }

    /** @return empty if the need is gone */
    public static Optional<NeedThread> of(CaseFile file, LocalDate today, Id<Need> id) {
        return file.find(id).map(need -> new Weaver(file, today, need).weave());
    }

    public List<Knot> at(Stage stage) {
        return knots.get(stage);
    }

    /** At which stage a link is decided: a broken promise breaks delivery where the promises are, not where the actions are. */
    public Stage seat(Link link) {
        Reason reason = links.state(link).reason();
        return switch (link) {
            case LISTENING -> Stage.RESTATED;
            case UNDERSTANDING -> Stage.TOLD_BACK;
            case DIRECTION -> reason instanceof Reason.NoAction ? Stage.ACTIONS : Stage.GOALS;
            case DELIVERY -> reason instanceof Reason.PromisesBroken || reason instanceof Reason.PromisesLate ? Stage.PROMISES : Stage.ACTIONS;
            case EXPECTATION -> Stage.ANSWERED;
        };
    }

    /** The links that are decided at a stage, in their order. */
    public List<Link> seated(Stage stage) {
        return Stream.of(Link.values()).filter(link -> seat(link) == stage).toList();
    }

    /** Where the thread breaks; empty if no link is broken. */
    public Optional<Stage> breaksAt() {
        return links.firstBroken().map(this::seat);
    }

    /** Gathers the knots of one need. */
    private static final class Weaver {
        private final CaseFile file;
        private final LocalDate today;
        private final Need need;
        private final LinkRules rules;

        Weaver(CaseFile file, LocalDate today, Need need) {
            this.file = file;
            this.today = today;
            this.need = need;
            rules = LinkRules.of(file, today);
        }

        NeedThread weave() {
            Map<Stage, List<Knot>> knots = new EnumMap<>(Stage.class);
            knots.put(Stage.SAID, said());
            knots.put(Stage.RESTATED, restated());
            knots.put(Stage.TOLD_BACK, byDate(rules.serving().backBriefs(need.id()).stream().map(this::toldBack)));
            knots.put(Stage.GOALS, rules.serving().goals(need.id()).stream().map(this::goal).toList());
            knots.put(Stage.ACTIONS, byDate(rules.serving().actions(need.id()).stream().map(this::action)));
            knots.put(Stage.PROMISES, byDate(rules.serving().promises(need.id()).stream().map(this::promise)));
            Optional<Knot.OnPage> page = page();
            knots.put(Stage.PAGE, page.<List<Knot>>map(List::of).orElse(List.of()));
            knots.put(Stage.ANSWERED, answered(page));
            return new NeedThread(rules.of(need), knots);
        }

        private static List<Knot> byDate(Stream<? extends Knot> knots) {
            return knots.<Knot>map(knot -> knot).sorted(Comparator.comparing((Knot knot) -> knot.date().orElse(LocalDate.MAX))).toList();
        }

        /** Every version whose words are the client's own new ones. */
        private List<Knot> said() {
            List<Knot> knots = new ArrayList<>();
            String before = "";
            for (Wording wording : need.wordings()) {
                if (!wording.words().equals(before)) {
                    knots.add(new Knot.Said(need, wording, name(need.saidBy())));
                    before = wording.words();
                }
            }
            return knots;
        }

        private List<Knot> restated() {
            return need.wordings().stream().filter(wording -> !wording.restated().isBlank() || wording.saidBack().isPresent())
                    .<Knot>map(wording -> new Knot.Restated(need, wording, wording == need.current(), name(wording.confirmedBy()))).toList();
        }

        private Knot toldBack(BackBrief brief) {
            return new Knot.ToldBack(brief, name(Optional.of(brief.by())), brief.version() == need.version());
        }

        private Knot goal(Goal goal) {
            return new Knot.OfGoal(goal, Named.all(rules.raci().holders(goal.id(), Letter.A)), rules.raci().isValid(goal.id()),
                    Lateness.days(goal, today), Lateness.slipped(goal));
        }

        private Knot action(Action action) {
            return new Knot.OfAction(action, name(action.owner()), Lateness.days(action, today));
        }

        private Knot promise(Promise promise) {
            return new Knot.OfPromise(promise, name(promise.owner()), new PromiseStanding(promise, today));
        }

        /** The line of the last page issued up to today that had one about this need. */
        private Optional<Knot.OnPage> page() {
            return file.issuedPages().stream().filter(page -> !page.date().isAfter(today))
                    .sorted(Comparator.comparingInt(IssuedPage::number).reversed())
                    .flatMap(page -> page.lines().stream()
                            .filter(line -> line.section() == PageSection.NEEDS && line.subject().equals(Optional.of(need.id())))
                            .map(line -> new Knot.OnPage(page, line)))
                    .findFirst();
        }

        /** What they said of that line, then how satisfied they were since the page, then their acceptance. */
        private List<Knot> answered(Optional<Knot.OnPage> page) {
            Stream<Knot> reactions = page.stream().flatMap(on -> file.meetings().stream()
                    .filter(meeting -> meeting.held() && meeting.page().equals(Optional.of(on.page().id())))
                    .flatMap(meeting -> reactions(meeting, on)));
            Stream<Knot> satisfactions = need.satisfactions().stream().filter(given -> !given.date().isAfter(today))
                    .map(given -> new Knot.Rated(need, given, name(given.who())));
            Stream<Knot> accepted = need.accepted().stream().map(acceptance -> new Knot.Accepted(need, acceptance, name(acceptance.by())));
            return byDate(Stream.of(reactions, satisfactions, accepted).flatMap(knots -> knots));
        }

        private Stream<Knot> reactions(Meeting meeting, Knot.OnPage on) {
            return meeting.reactions().stream()
                    .filter(reaction -> reaction.line().equals(on.line().text()) || reaction.record().equals(Optional.of(need.id())))
                    .map(reaction -> new Knot.Reacted(meeting, reaction, name(reaction.by())));
        }

        private <P extends Person> Optional<Named> name(Optional<Id<P>> id) {
            return id.flatMap(file::find).map(Named::of);
        }
    }
}
