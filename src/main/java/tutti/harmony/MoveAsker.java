package tutti.harmony;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Node;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Goal;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.move.Offer;

/**
 * A button of a next move: does what needs no question, asks beside the button for the one more thing where that is all, and
 * opens the record for the rest.
 */
final class MoveAsker {

    private static final int LATER_DAYS = 7;
    private static final int REVIEW_DAYS = 14;

    private final MovesViewModel model;
    private final MoveDeeds deeds;
    private final Editors editors;
    private final Words words;
    private final Consumer<MoveRow> answers;

    /** @param answers shows both sides' answers to the same questions */
    MoveAsker(MovesViewModel model, Editors editors, Consumer<MoveRow> answers) {
        this.answers = answers;
        this.model = model;
        this.deeds = model.deeds();
        this.editors = editors;
        this.words = editors.words();
    }

    void press(MoveRow row, MoveRow.Button button, Node anchor) {
        String title = row.title();
        switch (button.offer()) {
            case RE_AGREE -> editors.ask().dateAndReason(anchor, title, words.say("harmony.moves.ask.why-moved"), deeds.today(row).plusDays(LATER_DAYS),
                    (due, reason) -> deeds.reAgree(row, due, reason));
            case ANSWER -> editors.ask().wordsAndDate(anchor, title, words.say("harmony.moves.ask.what-we-did"), deeds.today(row),
                    (what, on) -> deeds.answer(row, what, on));
            case SETTLE -> editors.ask().dateAndWords(anchor, title, words.say("harmony.moves.ask.what-they-said"), deeds.today(row),
                    (on, how) -> deeds.settle(row, on, how));
            case RESTATE -> editors.ask().words(anchor, title, words.say("harmony.first.back.restate"), ours -> deeds.restate(row, ours));
            case REVIEW_RISK -> editors.ask().date(anchor, words.say("harmony.moves.ask.next-review", row.title()), deeds.today(row).plusDays(REVIEW_DAYS),
                    next -> deeds.review(row, next));
            case LOG_ONE_TO_ONE -> editors.ask().dateAndWords(anchor, title, words.say("harmony.moves.ask.note"), deeds.today(row),
                    (on, note) -> deeds.oneToOne(row, on, note));
            case RECORD_DECISION -> editors.ask().wordsAndDate(anchor, title, words.say("harmony.moves.ask.decided"), deeds.today(row),
                    (what, on) -> deeds.decide(row, what, on));
            case GIVE_ACTION -> editors.ask().words(anchor, title, words.say("harmony.repair.give-action.prompt"), what -> deeds.giveAction(row, what));
            case BACK_BRIEF -> editors.ask().choiceAndWords(anchor, title, Arrays.asList(Match.values()), words::of,
                    words.say("harmony.repair.back-brief.prompt"), (match, said) -> deeds.backBrief(row, match, said));
            case SAY_BACK, LOG_CONTACT, CONFIRM, GIVE_GOAL, RECORD_READING -> pressWithCare(row, button.offer(), title, anchor);
            case MARK_KEPT, ACKNOWLEDGE, PLAN_STEP, FIX_RACI, MARK_HELD, OPEN_DRAFT, OPEN -> model.press(row, button.offer());
            case SEE_ANSWERS -> answers.accept(row);
        }
    }

    /** What can be done here only where what it needs is here: a wording, somebody to talk to, the open engagement's people and goals. */
    private void pressWithCare(MoveRow row, Offer offer, String title, Node anchor) {
        if (offer == Offer.SAY_BACK && deeds.isRestated(row)) {
            deeds.sayBack(row);
        } else if (offer == Offer.LOG_CONTACT && !deeds.talkedTo(row).isEmpty()) {
            editors.ask().choiceAndWords(anchor, title, Arrays.asList(Medium.values()), words::of, words.say("harmony.moves.ask.what-they-said"),
                    (medium, said) -> deeds.logContact(row, medium, said));
        } else if (offer == Offer.CONFIRM && deeds.isHere(row)) {
            editors.ask().stakeholderAndDate(anchor, title, deeds.saidBy(row), deeds.today(row), (who, on) -> who.ifPresent(by -> deeds.confirm(row, by, on)));
        } else if (offer == Offer.GIVE_GOAL && deeds.isHere(row)) {
            editors.ask().recordOrNew(anchor, title, Goal.class, goal -> deeds.serve(row, goal), name -> deeds.giveGoal(row, name));
        } else if (offer == Offer.RECORD_READING && deeds.isHere(row)) {
            deeds.person(row).ifPresentOrElse(person -> editors.openReading(anchor, person), () -> model.press(row, offer));
        } else {
            model.press(row, offer);
        }
    }
}
