package tutti.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.deed.ActionDeeds;
import tutti.model.deed.Deed;
import tutti.model.deed.Dropping;
import tutti.workspace.Workspace;

/** What is done to one action or to several at once: always one edit, which is undone as one. */
final class ActionEdits {

    private final Workspace workspace;
    private final Words words;
    private final Edits edits;

    ActionEdits(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.edits = new Edits(workspace, words);
    }

    LocalDate today() {
        return edits.today();
    }

    void putBack(Collection<Id<Action>> actions) {
        edit(Deed.PUT_BACK_ACTION, actions, ActionDeeds::putBack);
    }

    void start(Collection<Id<Action>> actions) {
        edit(Deed.START_ACTION, actions, ActionDeeds::start);
    }

    /** @param whom from whom it is waited for; empty: nobody knows */
    void block(Collection<Id<Action>> actions, String by, String whom) {
        edit(Deed.BLOCK_ACTION, actions, (file, id) -> ActionDeeds.block(file, id, by, whom));
    }

    void blockOn(Collection<Id<Action>> actions, Id<RaidItem> decision) {
        edit(Deed.BLOCK_ACTION, actions, (file, id) -> ActionDeeds.blockOn(file, id, decision));
    }

    /** Writes the decision down that they wait for. */
    void blockOnNew(Collection<Id<Action>> actions, String decision) {
        RaidItem asked = RaidItem.raised(workspace.ids().next(), workspace.caseFile().get().engagement().id(), RaidType.DECISION, decision, today());
        List<Id<Action>> each = List.copyOf(actions);
        edits.make(Deed.BLOCK_ACTION, file -> Stream.concat(Change.keep(asked).stream(),
                each.stream().flatMap(id -> ActionDeeds.blockOn(file, id, asked.id()).stream())).toList());
    }

    void finish(Collection<Id<Action>> actions) {
        edit(Deed.FINISH_ACTION, actions, (file, id) -> ActionDeeds.finish(file, id, today()));
    }

    void drop(Collection<Id<Action>> actions, LocalDate on, String why) {
        edit(Deed.DROP_ACTION, actions, (file, id) -> ActionDeeds.drop(file, id, on, why));
    }

    void moveDate(Collection<Id<Action>> actions, LocalDate due) {
        edit(Deed.MOVE_ACTION_DATE, actions, (file, id) -> ActionDeeds.moveDate(file, id, due));
    }

    /** @param due empty: it has no date any more */
    void moveDate(Action action, Optional<LocalDate> due) {
        edit(Deed.MOVE_ACTION_DATE, List.of(action.id()), (file, id) -> due.map(date -> ActionDeeds.moveDate(file, id, date))
                .orElseGet(() -> file.find(id).<List<Change>>map(newest -> Change.keep(newest.withDue(Optional.empty()))).orElse(List.of())));
    }

    void give(Collection<Id<Action>> actions, Id<Member> owner) {
        edit(words.say("team.actions.give", actions.size()), actions, (file, id) -> file.find(id)
                .filter(action -> !action.owner().equals(Optional.of(owner)))
                .map(action -> Change.keep(action.withOwner(Optional.of(owner)))).orElse(List.of()));
    }

    /** Takes them out of sight. */
    void delete(Collection<Id<Action>> actions) {
        edit(words.say("team.actions.delete", actions.size()), actions,
                (file, id) -> file.find(id).map(action -> Dropping.of(file, action)).orElse(List.of()));
    }

    private void edit(Deed deed, Collection<Id<Action>> actions, BiFunction<CaseFile, Id<Action>, List<Change>> how) {
        String label = edits.label(deed);
        edit(actions.size() == 1 ? label : words.say("team.actions.edit", label, actions.size()), actions, how);
    }

    private void edit(String label, Collection<Id<Action>> actions, BiFunction<CaseFile, Id<Action>, List<Change>> how) {
        List<Id<Action>> each = List.copyOf(actions);
        workspace.edit(label, file -> each.stream().flatMap(id -> how.apply(file, id).stream()).toList());
    }
}
