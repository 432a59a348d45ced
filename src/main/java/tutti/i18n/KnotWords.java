package tutti.i18n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.model.measure.Knot;
import tutti.model.measure.Named;
import tutti.model.measure.NeedThread;
import tutti.model.measure.PromiseOutcome;
import tutti.model.measure.Reason;
import tutti.model.Wording;

/** What stands on the thread of a need: each thing in its own words, and who did or said it when. */
public final class KnotWords {

    private static final String BETWEEN = " · ";

    private final Words words;

    public KnotWords(Words words) {
        this.words = words;
    }

    /** “I want one date”, or what it is called. */
    public String text(Knot knot) {
        return switch (knot) {
            case Knot.Said k -> quoted(k.wording().words());
            case Knot.Restated k -> k.wording().restated().isBlank() ? words.say("model.knot.own-words") : k.wording().restated();
            case Knot.ToldBack k -> quoted(k.brief().words());
            case Knot.OfGoal k -> k.goal().name();
            case Knot.OfAction k -> k.action().what();
            case Knot.OfPromise k -> k.promise().what();
            case Knot.OnPage k -> words.say("model.knot.line", k.line().state(), k.line().text());
            case Knot.Reacted k -> quoted(k.reaction().words());
            case Knot.Rated k -> words.say("model.knot.rated", k.given().score().value());
            case Knot.Accepted k -> words.say("model.knot.accepted");
        };
    }

    /** "Wanda Kessel · 18 Nov · partly". */
    public String detail(Knot knot) {
        List<String> parts = new ArrayList<>();
        knot.who().ifPresent(who -> parts.add(who.name()));
        switch (knot) {
            case Knot.Said k -> {
                day(k.date(), parts);
                parts.add(words.of(k.wording().kind()));
                some(k.wording().how(), parts);
            }
            case Knot.Restated k -> restated(k.wording(), k.current(), parts);
            case Knot.ToldBack k -> {
                day(k.date(), parts);
                parts.add(words.of(k.brief().match()));
                some(k.current() ? "" : words.say("model.knot.earlier"), parts);
            }
            case Knot.OfGoal k -> goal(k, parts);
            case Knot.OfAction k -> action(k, parts);
            case Knot.OfPromise k -> promise(k, parts);
            case Knot.OnPage k -> parts.add(words.say("model.knot.page", k.page().number(), words.day(k.page().date())));
            case Knot.Reacted k -> parts.add(words.say("model.knot.reacted", k.meeting().name(), words.day(k.meeting().date())));
            case Knot.Rated k -> {
                parts.add(words.of(k.given().basis()));
                day(k.date(), parts);
                k.need().importance().ifPresent(level -> parts.add(words.say("model.knot.asks", Reason.asked(level))));
            }
            case Knot.Accepted k -> day(k.date(), parts);
        }
        return String.join(BETWEEN, parts);
    }

    /** What is missing where a stage is empty. */
    public String nothing(NeedThread.Stage stage) {
        return switch (stage) {
            case SAID -> "";
            case RESTATED -> words.say("model.knot.none.restated");
            case TOLD_BACK -> words.say("model.knot.none.told-back");
            case GOALS -> words.say("model.knot.none.goals");
            case ACTIONS -> words.say("model.knot.none.actions");
            case PROMISES -> words.say("model.knot.none.promises");
            case PAGE -> words.say("model.knot.none.page");
            case ANSWERED -> words.say("model.knot.none.answered");
        };
    }

    private void restated(Wording wording, boolean current, List<String> parts) {
        if (wording.confirmed().isPresent()) {
            parts.add(words.say("model.knot.confirmed", words.day(wording.confirmed().get())));
        } else {
            parts.add(wording.saidBack().map(day -> words.say("model.knot.waiting", words.day(day)))
                    .orElseGet(() -> words.say("model.knot.not-said-back")));
        }
        some(current ? "" : words.say("model.knot.earlier"), parts);
    }

    private void goal(Knot.OfGoal knot, List<String> parts) {
        parts.clear();
        if (!knot.accountable().isEmpty()) {
            parts.add(words.say("model.knot.accountable", knot.accountable().stream().map(Named::name).collect(Collectors.joining(", "))));
        }
        some(knot.validRaci() ? "" : words.say("model.knot.raci"), parts);
        if (knot.goal().done().isPresent()) {
            parts.add(words.say("model.knot.done", words.day(knot.goal().done().get())));
            return;
        }
        knot.goal().firstDate().ifPresent(day -> parts.add(words.say("model.knot.first", words.day(day))));
        if (knot.slipped() > 0) {
            parts.add(words.say("model.knot.slipped", words.say("model.days", knot.slipped())));
        }
        late(knot.daysLate(), parts);
    }

    private void action(Knot.OfAction knot, List<String> parts) {
        parts.add(words.of(knot.action().state()));
        knot.action().ended().ifPresentOrElse(step -> parts.add(words.day(step.on())),
                () -> knot.action().due().ifPresent(day -> parts.add(words.say("model.knot.due", words.day(day)))));
        some(knot.action().blockedBy(), parts);
        late(knot.daysLate(), parts);
    }

    private void promise(Knot.OfPromise knot, List<String> parts) {
        PromiseOutcome outcome = knot.standing().outcome();
        if (knot.standing().isKept()) {
            parts.add(words.say("model.knot.kept", words.day(knot.promise().ending().orElseThrow().on())));
        } else if (outcome == PromiseOutcome.BROKEN) {
            parts.add(words.of(outcome));
        } else {
            knot.date().ifPresent(day -> parts.add(words.say("model.knot.due", words.day(day))));
        }
        if (!knot.promise().reagreed().isEmpty()) {
            knot.promise().firstDate().ifPresent(day -> parts.add(words.say("model.knot.first", words.day(day))));
        }
        late(knot.standing().daysLate(), parts);
    }

    private void late(int days, List<String> parts) {
        if (days > 0) {
            parts.add(words.say("model.daysLate", days));
        }
    }

    private void day(Optional<LocalDate> date, List<String> parts) {
        date.ifPresent(day -> parts.add(words.day(day)));
    }

    private static void some(String text, List<String> parts) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
