package tutti.model.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Medium;
import tutti.model.Promise;
import tutti.model.Step;
import tutti.model.Thing;

/**
 * A line as it was understood.
 *
 * @param spans every part of the line, in order, without the spaces and separators between
 * @param asks what the line as a whole leaves open: which of two people, or somebody unknown
 */
public record Captured(String line, List<Span> spans, List<Proposal> proposals, List<Ask> asks) {

    public Captured {
        spans = List.copyOf(spans);
        proposals = List.copyOf(proposals);
        asks = List.copyOf(asks);
    }

    /** All records that are taken, as one edit. */
    public List<Change> changes() {
        List<Thing> taken = proposals.stream().filter(Proposal::taken).map(Proposal::thing).toList();
        return taken.stream().map(thing -> withoutLinksTo(thing, taken)).<Change>map(Change.Keep::new).toList();
    }

    /** A promise may answer a concern of the same line, but not one that was left out. */
    private Thing withoutLinksTo(Thing thing, List<Thing> taken) {
        if (!(thing instanceof Promise promise)) {
            return thing;
        }
        List<Concern> leftOut = proposals.stream().map(Proposal::thing)
                .filter(each -> each instanceof Concern && !taken.contains(each)).map(Concern.class::cast).toList();
        return promise.withConcerns(promise.concerns().stream()
                .filter(id -> leftOut.stream().noneMatch(concern -> concern.id().equals(id))).toList());
    }

    /** The same with one record edited by hand. */
    public Captured with(int index, Thing edited) {
        return replaced(index, old -> new Proposal(edited, old.asks(), old.cautions(), old.taken()));
    }

    public Captured take(int index, boolean taken) {
        return replaced(index, old -> new Proposal(old.thing(), old.asks(), old.cautions(), taken));
    }

    /** Answers "did you acknowledge it?" with yes: on the day it was raised, in the same conversation. */
    public Captured acknowledged(int index, String how) {
        return proposals.get(index).thing() instanceof Concern concern
                ? with(index, concern.withAcknowledged(Optional.of(new Step(concern.raised(), how))))
                : this;
    }

    /** Links the promise at this place to the first concern of the same line, or takes that link away. */
    public Captured answersConcern(int index, boolean answers) {
        if (!(proposals.get(index).thing() instanceof Promise promise)) {
            return this;
        }
        return with(index, promise.withConcerns(answers
                ? proposals.stream().map(Proposal::thing).filter(Concern.class::isInstance).map(Concern.class::cast)
                        .map(Concern::id).limit(1).toList()
                : List.of()));
    }

    /** How they were in contact, if the line makes a conversation. */
    public Optional<Medium> medium() {
        return proposals.stream().map(Proposal::thing).filter(Conversation.class::isInstance).map(Conversation.class::cast)
                .map(Conversation::medium).findFirst();
    }

    private Captured replaced(int index, UnaryOperator<Proposal> how) {
        List<Proposal> next = new ArrayList<>(proposals);
        next.set(index, how.apply(next.get(index)));
        return new Captured(line, spans, next, asks);
    }
}
