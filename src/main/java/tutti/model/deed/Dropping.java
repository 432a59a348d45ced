package tutti.model.deed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.Acceptance;
import tutti.model.AlsoRaised;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Channel;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.Reaction;
import tutti.model.Reading;
import tutti.model.Satisfaction;
import tutti.model.Snooze;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.TrustEvent;
import tutti.model.Wording;

/**
 * Drops a record together with what cannot stand without it (a goal's letters, a person's readings), and takes it out of
 * everything that pointed at it. Issued pages never change, and the draft page keeps its answers: the line that is gone must
 * still be accounted for.
 */
public final class Dropping {

    private final Set<Id<?>> gone = new HashSet<>();

    private Dropping(Collection<Id<?>> ids) {
        gone.addAll(ids);
    }

    public static List<Change> of(CaseFile file, Thing thing) {
        if (file.find(thing.id()).isEmpty()) {
            return List.of();
        }
        return new Dropping(List.of(thing.id())).changes(file);
    }

    /** Several at once, with what cannot stand without any of them. */
    public static List<Change> of(CaseFile file, Collection<? extends Thing> things) {
        List<Id<?>> there = things.stream().<Id<?>>map(Thing::id).filter(id -> file.all().stream().anyMatch(thing -> thing.id().equals(id))).toList();
        return there.isEmpty() ? List.of() : new Dropping(there).changes(file);
    }

    /** What takes these ids out of a case file that does not hold the records themselves. */
    static List<Change> withoutThese(CaseFile file, Collection<Id<?>> ids) {
        return new Dropping(ids).changes(file);
    }

    /** What goes with it, for a sentence that says so before it happens. */
    public static List<Thing> dependents(CaseFile file, Thing thing) {
        return of(file, thing).stream()
                .filter(Change.Drop.class::isInstance)
                .map(Change::thing)
                .filter(dropped -> !dropped.id().equals(thing.id()))
                .toList();
    }

    private List<Change> changes(CaseFile file) {
        List<Thing> all = file.all();
        while (gone.addAll(all.stream().filter(this::cannotStand).<Id<?>>map(Thing::id).toList())) {
            // what goes may take others with it
        }
        List<Change> keeps = new ArrayList<>();
        List<Change> drops = new ArrayList<>();
        for (Thing each : all) {
            if (gone.contains(each.id())) {
                drops.add(new Change.Drop(each));
            } else {
                Thing without = without(each);
                if (!without.equals(each)) {
                    keeps.add(new Change.Keep(without));
                }
            }
        }
        // Later kinds refer to earlier ones, so that dropping from the end never leaves a reference in the air.
        return Stream.concat(keeps.stream(), drops.reversed().stream()).toList();
    }

    private boolean cannotStand(Thing thing) {
        return switch (thing) {
            case Raci raci -> gone.contains(raci.goal()) || gone.contains(raci.person());
            case BackBrief told -> gone.contains(told.by()) || isGone(told.need()) || isGone(told.goal());
            case Reading reading -> gone.contains(reading.person());
            case Snooze snooze -> gone.contains(snooze.subject());
            default -> false;
        };
    }

    private Thing without(Thing thing) {
        return switch (thing) {
            case Need need -> withoutPeople(need);
            case Concern concern -> concern.withRaisedBy(left(concern.raisedBy())).withNeeds(left(concern.needs()))
                    .withAlsoRaised(concern.alsoRaised().stream()
                            .map(one -> new AlsoRaised(left(one.by()), one.date(), one.words())).toList());
            case Conversation talk -> talk.withPeople(left(talk.people()));
            case Promise promise -> promise.withTo(left(promise.to())).withOwner(left(promise.owner()))
                    .withConcerns(left(promise.concerns())).withNeeds(left(promise.needs()));
            case TrustEvent event -> event.withWho(left(event.who()));
            case Goal goal -> goal.withNeeds(left(goal.needs()));
            case RaidItem item -> item.withOwner(left(item.owner())).withAskedOf(left(item.askedOf()))
                    .withCameOf(left(item.cameOf())).withNeeds(left(item.needs()));
            case Action action -> action.withOwner(left(action.owner())).withWaitsFor(left(action.waitsFor()))
                    .withCameOf(left(action.cameOf())).withGoal(left(action.goal())).withNeeds(left(action.needs()));
            case Milestone milestone -> milestone.withNeeds(left(milestone.needs()));
            case Channel channel -> channel.withStakeholders(left(channel.stakeholders())).withMembers(left(channel.members()))
                    .withOwner(left(channel.owner()));
            case Meeting meeting -> meeting.withAttendees(left(meeting.attendees())).withPage(left(meeting.page()))
                    .withVerdictBy(left(meeting.verdictBy()))
                    .withReactions(meeting.reactions().stream()
                            .map(one -> new Reaction(one.line(), left(one.by()), one.words(),
                                    one.record().filter(record -> !gone.contains(record)))).toList());
            case DraftPage draft -> draft.withLineOrder(leftOver(draft.lineOrder())).withExcluded(leftOver(draft.excluded())).withKept(leftOver(draft.kept()));
            case Engagement e -> e;
            case Stakeholder s -> s;
            case Member m -> m;
            case Raci r -> r;
            case BackBrief b -> b;
            case Reading r -> r;
            case Snooze s -> s;
            case IssuedPage p -> p;
        };
    }

    private Need withoutPeople(Need need) {
        return need.withSaidBy(left(need.saidBy()))
                .withWordings(need.wordings().stream()
                        .map(each -> new Wording(each.date(), each.kind(), each.words(), each.restated(), each.saidBack(),
                                each.confirmed(), left(each.confirmedBy()), each.how()))
                        .toList())
                .withAccepted(need.accepted().map(yes -> new Acceptance(yes.on(), left(yes.by()))))
                .withSatisfactions(need.satisfactions().stream()
                        .map(each -> new Satisfaction(each.date(), left(each.who()), each.score(), each.basis()))
                        .toList());
    }

    private boolean isGone(Optional<? extends Id<?>> id) {
        return id.isPresent() && gone.contains(id.get());
    }

    private <T extends Thing> Optional<Id<T>> left(Optional<Id<T>> id) {
        return id.filter(each -> !gone.contains(each));
    }

    private <T extends Thing> List<Id<T>> left(Collection<Id<T>> ids) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }

    private List<Id<?>> leftOver(List<Id<?>> ids) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}
