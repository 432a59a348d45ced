package tutti.harmony;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import tutti.editor.Ask;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Score;
import tutti.model.Stakeholder;

/** Does an errand from its button: at once what needs no question, and asks beside the button for the one more thing that the rest needs. */
final class ErrandAsker {

    private static final int SOON_DAYS = 2;
    private static final int LATER_DAYS = 7;
    private static final int REVIEW_DAYS = 14;

    private final Errands errands;
    private final Editors editors;
    private final Words words;
    private final Consumer<Errand> answers;

    /** @param answers shows both sides' answers to the same questions */
    ErrandAsker(Errands errands, Editors editors, Consumer<Errand> answers) {
        this.errands = errands;
        this.editors = editors;
        this.words = editors.words();
        this.answers = answers;
    }

    void press(Errand errand, Node anchor) {
        Ask ask = editors.askIn(errand.engagement());
        LocalDate today = errands.today(errand);
        String title = errand.title();
        switch (errand.offer()) {
            case MARK_KEPT, ACKNOWLEDGE, MARK_HELD, MARK_DONE, UNBLOCK, MARK_REACHED -> errands.atOnce(errand);
            case OPEN, OPEN_DRAFT -> errands.open(errand);
            case SEE_ANSWERS -> answers.accept(errand);
            case RE_AGREE -> ask.dateAndReason(anchor, title, words.say("harmony.moves.ask.why-moved"), today.plusDays(LATER_DAYS),
                    (due, reason) -> errands.reAgree(errand, due, reason));
            case HAND_OVER -> ask.member(anchor, title, Optional.empty(), owner -> errands.handOver(errand, owner));
            case ANSWER -> ask.wordsAndDate(anchor, title, words.say("harmony.moves.ask.what-we-did"), today,
                    (what, on) -> errands.answer(errand, what, on));
            case SETTLE -> ask.dateAndWords(anchor, title, words.say("harmony.moves.ask.what-they-said"), today,
                    (on, how) -> errands.settle(errand, on, how));
            case RESTATE -> ask.words(anchor, title, words.say("harmony.first.back.restate"), ours -> errands.restate(errand, ours));
            case SAY_BACK -> sayBack(errand, ask, anchor);
            case CONFIRM -> ask.stakeholderAndDate(anchor, title, errands.saidBy(errand), today, (who, on) -> errands.confirm(errand, who, on));
            case RECORD_SATISFACTION -> ask.choice(anchor, title, scores(), score -> Integer.toString(score.value()),
                    score -> errands.satisfied(errand, score));
            case SET_IMPORTANCE -> ask.choice(anchor, title, levels(), level -> Integer.toString(level.value()), level -> errands.rate(errand, level));
            case GIVE_GOAL -> ask.recordOrNew(anchor, title, Goal.class, goal -> errands.serve(errand, goal), name -> errands.giveGoal(errand, name));
            case GIVE_ACTION -> ask.words(anchor, title, words.say("harmony.moves.ask.next-step"), what -> errands.giveAction(errand, what));
            case BACK_BRIEF -> toldBack(errand, ask, anchor);
            case LOG_CONTACT -> logContact(errand, ask, anchor);
            case PLAN_STEP -> ask.wordsAndDate(anchor, title, words.say("harmony.moves.ask.about"), today.plusDays(SOON_DAYS),
                    (about, on) -> errands.plan(errand, about, on));
            case RECORD_READING -> errands.person(errand).ifPresent(person -> editors.openReading(anchor, person));
            case LOG_ONE_TO_ONE -> ask.dateAndWords(anchor, title, words.say("harmony.moves.ask.note"), today,
                    (on, note) -> errands.oneToOne(errand, on, note));
            case FIX_RACI -> errands.goal(errand).ifPresent(goal -> editors.openLetters(anchor, errand.engagement(), goal));
            case SET_FIRST_DATE, NEW_DATE, NEW_FORECAST -> ask.date(anchor, title, errands.dated(errand).plusDays(LATER_DAYS),
                    day -> errands.newDate(errand, day));
            case REVIEW_RISK -> ask.date(anchor, words.say("harmony.moves.ask.next-review", title), today.plusDays(REVIEW_DAYS),
                    next -> errands.review(errand, next));
            case RECORD_DECISION -> ask.wordsAndDate(anchor, title, words.say("harmony.moves.ask.decided"), today,
                    (what, on) -> errands.decide(errand, what, on));
        }
    }

    /** There has to be a wording of ours before it can go to the client. */
    private void sayBack(Errand errand, Ask ask, Node anchor) {
        if (errands.isRestated(errand)) {
            errands.sayBack(errand);
        } else {
            ask.words(anchor, errand.title(), words.say("harmony.first.back.restate"), ours -> errands.sayBack(errand, ours));
        }
    }

    private void logContact(Errand errand, Ask ask, Node anchor) {
        List<Id<Stakeholder>> people = errands.talkedTo(errand);
        if (people.isEmpty()) {
            ask.stakeholder(anchor, words.say("harmony.moves.ask.with-whom"), Optional.empty(), who -> said(errand, List.of(who), ask, anchor));
        } else {
            said(errand, people, ask, anchor);
        }
    }

    private void said(Errand errand, List<Id<Stakeholder>> people, Ask ask, Node anchor) {
        ask.choiceAndWords(anchor, errand.title(), Arrays.asList(Medium.values()), words::of, words.say("harmony.moves.ask.what-they-said"),
                (medium, said) -> errands.logContact(errand, people, medium, said));
    }

    private void toldBack(Errand errand, Ask ask, Node anchor) {
        if (errand.tellers().size() == 1) {
            told(errand, errand.tellers().getFirst(), ask, anchor);
        } else {
            ask.member(anchor, words.say("harmony.moves.ask.who-told"), errand.tellers().stream().findFirst(), member -> told(errand, member, ask, anchor));
        }
    }

    private void told(Errand errand, Id<Member> by, Ask ask, Node anchor) {
        ask.choiceAndWords(anchor, errand.title(), Arrays.asList(Match.values()), words::of, words.say("harmony.moves.ask.own-words"),
                (match, said) -> errands.toldBack(errand, by, match, said));
    }

    private static List<Score> scores() {
        return IntStream.rangeClosed(Score.LEAST, Score.MOST).mapToObj(Score::new).toList();
    }

    private static List<Level> levels() {
        return IntStream.rangeClosed(Level.LEAST, Level.MOST).mapToObj(Level::new).toList();
    }
}
