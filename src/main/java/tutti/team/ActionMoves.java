package tutti.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import tutti.editor.Ask;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Id;
import tutti.model.RaidItem;
import tutti.model.RaidType;

/** Leads actions to another state, and asks for the one more thing that some states need. */
final class ActionMoves {

    private static final int A_WEEK = 7;

    private final ActionPlan plan;
    private final Ask ask;
    private final Words words;

    ActionMoves(ActionPlan plan, Editors editors) {
        this.plan = plan;
        this.ask = editors.ask();
        this.words = editors.words();
    }

    /** Moves what is chosen. */
    void move(ActionState state, Node anchor) {
        move(plan.touched(), state, anchor);
    }

    void move(Collection<Id<Action>> actions, ActionState state, Node anchor) {
        if (actions.isEmpty()) {
            return;
        }
        ActionEdits edits = plan.edits();
        switch (state) {
            case TO_DO -> edits.putBack(actions);
            case DOING -> edits.start(actions);
            case BLOCKED -> ask.twoWords(anchor, words.say("team.action.block.by"), words.say("team.action.block.prompt"),
                    words.say("team.action.block.whom"), (by, whom) -> edits.block(actions, by, whom));
            case DONE -> edits.finish(actions);
            case DROPPED -> ask.dateAndReason(anchor, words.say("team.action.drop.why"), words.say("team.action.drop.prompt"),
                    edits.today(), (on, why) -> edits.drop(actions, on, why));
        }
    }

    void blockOnDecision(Node anchor) {
        List<Id<Action>> actions = plan.touched();
        if (!actions.isEmpty()) {
            ask.recordOrNew(anchor, words.say("team.action.block.which"), RaidItem.class, ActionMoves::isOpenDecision,
                    which -> plan.edits().blockOn(actions, which), text -> plan.edits().blockOnNew(actions, text));
        }
    }

    private static boolean isOpenDecision(RaidItem item) {
        return item.type() == RaidType.DECISION && item.isOpen();
    }

    void give(Node anchor) {
        List<Id<Action>> actions = plan.touched();
        ask.member(anchor, words.say("team.actions.owner.who"), Optional.empty(), who -> plan.edits().give(actions, who));
    }

    void moveDate(Node anchor) {
        List<Id<Action>> actions = plan.touched();
        LocalDate suggested = plan.edits().today().plusDays(A_WEEK);
        ask.date(anchor, words.say("team.actions.due.when"), suggested, due -> plan.edits().moveDate(actions, due));
    }
}
