package tutti.model.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.DraftPage;
import tutti.model.Goal;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.Reading;
import tutti.model.Snooze;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.Thing;
import tutti.model.TrustEvent;
import tutti.model.Wording;

/**
 * A case file as it stood when a day ended, told by the dates in the records themselves: for the time before the log began,
 * as after an import. What carries no date of its own (a goal's forecast, a letter, an importance, when an action was begun)
 * is as it is now, so where there is a log, the log knows better.
 */
public final class Rewind {

    private final LocalDate day;

    private Rewind(LocalDate day) {
        this.day = day;
    }

    public static CaseFile to(CaseFile file, LocalDate day) {
        Rewind rewind = new Rewind(day);
        List<Change> changes = file.all().stream()
                .map(thing -> rewind.then(thing).<Change>map(Change.Keep::new).orElseGet(() -> new Change.Drop(thing))).toList();
        return file.with(changes);
    }

    private Optional<? extends Thing> then(Thing thing) {
        return switch (thing) {
            case Stakeholder it -> when(!it.entered().isAfter(day), it.withLevels(it.levels().stream().filter(level -> past(level.date())).toList()));
            case Need it -> need(it);
            case Concern it -> when(past(it.raised()),
                    it.withAcknowledged(past(it.acknowledged())).withAnswered(past(it.answered())).withSettled(past(it.settled())));
            case Conversation it -> when(past(it.date()), it);
            case Promise it -> when(past(it.made()), it.withReagreed(it.reagreed().stream().filter(again -> past(again.on())).toList())
                    .withEnding(it.ending().filter(ending -> past(ending.on()))));
            case TrustEvent it -> when(past(it.date()), it);
            case Goal it -> Optional.of(it.withDone(it.done().filter(this::past)).withDropped(past(it.dropped())));
            case BackBrief it -> when(past(it.date()), it);
            case RaidItem it -> when(past(it.raised()), raid(it));
            case Action it -> Optional.of(it.ended().isEmpty() || past(it.ended().get().on()) ? it
                    : it.withEnded(Optional.empty()).withState(ActionState.DOING));
            case Milestone it -> Optional.of(it.withDone(it.done().filter(this::past)));
            case Reading it -> when(past(it.date()), it);
            case IssuedPage it -> when(past(it.date()), it);
            case Meeting it -> Optional.of(past(it.date()) ? it : it.withHeld(false).withPage(Optional.empty()).withVerdict(Optional.empty())
                    .withVerdictBy(Optional.empty()).withVerdictWords("").withReactions(List.of()));
            case Snooze it -> Optional.empty();
            case DraftPage it -> Optional.empty();
            default -> Optional.of(thing);
        };
    }

    private Optional<Need> need(Need need) {
        List<Wording> wordings = need.wordings().stream().filter(wording -> past(wording.date())).map(this::wording).toList();
        return wordings.isEmpty() ? Optional.empty() : Optional.of(need.withWordings(wordings)
                .withSatisfactions(need.satisfactions().stream().filter(given -> past(given.date())).toList())
                .withAccepted(need.accepted().filter(acceptance -> past(acceptance.on()))));
    }

    private Wording wording(Wording wording) {
        boolean confirmed = wording.confirmed().filter(this::past).isPresent();
        return new Wording(wording.date(), wording.kind(), wording.words(), wording.restated(), wording.saidBack().filter(this::past),
                wording.confirmed().filter(this::past), confirmed ? wording.confirmedBy() : Optional.empty(), wording.how());
    }

    private RaidItem raid(RaidItem item) {
        boolean since = item.decided().filter(step -> !past(step.on())).isPresent();
        return since ? item.withDecided(Optional.empty()).withGranted(Optional.empty()).withState(RaidState.OPEN) : item;
    }

    private boolean past(LocalDate date) {
        return !date.isAfter(day);
    }

    private Optional<Step> past(Optional<Step> step) {
        return step.filter(done -> past(done.on()));
    }

    private static <T extends Thing> Optional<T> when(boolean there, T thing) {
        return Stream.of(thing).filter(_ -> there).findFirst();
    }
}
