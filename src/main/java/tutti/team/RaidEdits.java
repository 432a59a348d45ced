package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DecisionOption;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.OnPage;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.Thing;
import tutti.model.deed.ActionDeeds;
import tutti.model.deed.Deed;
import tutti.model.deed.Dropping;
import tutti.model.deed.RaidDeeds;
import tutti.workspace.Workspace;

/** Everything that is done on the RAID list, each one edit under its own name in the history. */
final class RaidEdits {

    private final Workspace workspace;
    private final Words words;
    private final Edits edits;

    RaidEdits(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.edits = new Edits(workspace, words);
    }

    LocalDate today() {
        return edits.today();
    }

    // ---- one record ----

    void decide(RaidItem decision, LocalDate on, String what) {
        edits.make(Deed.RECORD_DECISION, file -> RaidDeeds.decide(file, decision.id(), on, what));
    }

    /** For one of its options, with what else was said. */
    void decideFor(RaidItem decision, DecisionOption option, LocalDate on, String also) {
        decide(decision, on, also.isBlank() ? option.text() : words.say("team.raid.decided.also", option.text(), also));
    }

    void reopen(RaidItem decision) {
        edits.make(Deed.REOPEN_DECISION, file -> RaidDeeds.reopen(file, decision.id()));
    }

    void answer(RaidItem decision, Optional<Boolean> granted) {
        edits.make(Deed.RECORD_ANSWER, file -> RaidDeeds.answer(file, decision.id(), granted));
    }

    void review(RaidItem risk, LocalDate next) {
        edits.make(Deed.REVIEW_RISK, file -> RaidDeeds.review(file, risk.id(), next));
    }

    /** Leads to the issue that the risk became. */
    void happen(RaidItem risk) {
        edits.make(Deed.RAISE_ISSUE, file -> RaidDeeds.happen(file, risk.id(), today(), workspace.ids()));
        made(file -> file.raidItems().stream().filter(item -> item.cameOf().equals(Optional.of(risk.id()))).map(RaidItem::id).toList())
                .ifPresent(issue -> workspace.trail().chosen(Kind.RAID_ITEM).set(Optional.of(issue)));
    }

    void act(RaidItem item, String what) {
        edits.make(Deed.TAKE_ACTION, file -> RaidDeeds.act(file, item.id(), what, workspace.ids()));
    }

    private <T> Optional<T> made(Function<CaseFile, List<T>> among) {
        List<T> found = among.apply(workspace.caseFile().get());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    void options(RaidItem decision, List<DecisionOption> options) {
        workspace.change(words.say("team.raid.options.edit"), decision.id(), newest -> newest.withOptions(options));
    }

    // ---- several ----

    void give(List<Thing> records, Optional<Id<Member>> owner) {
        all("team.raid.bulk.owner.edit", records, (_, item) -> item.withOwner(owner), (_, action) -> action.withOwner(owner));
    }

    /** A risk is reviewed on that day, anything else is needed by it; an action keeps its first date. */
    void date(List<Thing> records, LocalDate day) {
        each("team.raid.bulk.date.edit", records, (file, thing) -> switch (thing) {
            case Action action -> ActionDeeds.moveDate(file, action.id(), day);
            case RaidItem item -> Change.keep(RaidShown.of(item) == RaidShown.RISK ? item.withReview(Optional.of(day)) : item.withNeededBy(Optional.of(day)));
            default -> List.of();
        });
    }

    /** Actions and decisions have deeds of their own for that, and stay as they are. */
    void state(List<Thing> records, RaidState state) {
        all("team.raid.bulk.state.edit", records.stream().filter(RaidEdits::hasState).toList(), (_, item) -> item.withState(state), (_, action) -> action);
    }

    static boolean hasState(Thing record) {
        return record instanceof RaidItem && RaidShown.of(record) != RaidShown.DECISION;
    }

    void onPage(List<Thing> records, boolean shown) {
        all("team.raid.bulk.page.edit", records, (_, item) -> item.withOnPage(marked(item.onPage(), shown)),
                (_, action) -> action.withOnPage(marked(action.onPage(), shown)));
    }

    private static OnPage marked(OnPage mark, boolean shown) {
        return mark.withShown(shown);
    }

    void drop(List<Thing> records) {
        workspace.edit(words.say("team.raid.bulk.drop.edit", records.size()), file -> Dropping.of(file, records));
    }

    private void all(String key, List<Thing> records, BiFunction<CaseFile, RaidItem, RaidItem> items, BiFunction<CaseFile, Action, Action> actions) {
        each(key, records, (file, thing) -> switch (thing) {
            case RaidItem item -> Change.keep(items.apply(file, item));
            case Action action -> Change.keep(actions.apply(file, action));
            default -> List.of();
        });
    }

    /** One edit, on the records as they are when its turn comes. */
    private void each(String key, List<Thing> records, BiFunction<CaseFile, Thing, List<Change>> how) {
        workspace.edit(words.say(key), file -> {
            List<Change> changes = new ArrayList<>();
            records.forEach(record -> file.find(record.id()).ifPresent(newest -> how.apply(file, newest).stream()
                    .filter(change -> !change.thing().equals(newest)).forEach(changes::add)));
            return changes;
        });
    }
}
