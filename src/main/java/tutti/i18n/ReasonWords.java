package tutti.i18n;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.measure.Named;
import tutti.model.measure.Reason;

/**
 * Why a link of a need holds, is broken or is unknown, at three lengths. Days that pass are counted in the reason itself,
 * so that no clock is needed here.
 */
public final class ReasonWords {

    private final Words words;
    private final TeamWords team;

    public ReasonWords(Words words) {
        this.words = words;
        team = new TeamWords(words);
    }

    /** One to three words for a cell of the matrix: "changed", "1 late", "ask Hal". */
    public String shortly(Reason reason) {
        return switch (reason) {
            case Reason.Confirmed r -> words.say("model.reason.confirmed.short");
            case Reason.NotRestated r -> words.say("model.reason.notRestated.short");
            case Reason.ChangedSince r -> words.say("model.reason.changed.short");
            case Reason.WaitingSince r -> words.say("model.reason.waiting.short", words.day(r.since()));
            case Reason.NotSaidBack r -> words.say("model.reason.notSaidBack.short");
            case Reason.ToldBack r -> words.say("model.reason.toldBack.short");
            case Reason.NotMatching r -> words.of(r.match());
            case Reason.NoOwner r -> words.say("model.reason.noOwner.short");
            case Reason.AskToTellBack r -> ask(r);
            case Reason.Directed r -> words.say("model.reason.directed.short");
            case Reason.NoGoal r -> words.say("model.reason.noGoal.short");
            case Reason.RaciInvalid r -> words.say("model.reason.raci.short", team.shortly(r.failings().getFirst()));
            case Reason.NoFirstDate r -> words.say("model.reason.noFirstDate.short");
            case Reason.NoAction r -> words.say("model.reason.noAction.short");
            case Reason.OnTime r -> words.say("model.reason.onTime.short");
            case Reason.NoWork r -> words.say("model.reason.noWork.short");
            case Reason.PromisesBroken r -> words.say("model.reason.promisesBroken.short", r.promises().size());
            case Reason.PromisesLate r -> words.say("model.reason.promisesLate.short", r.promises().size());
            case Reason.ActionsLate r -> words.say("model.reason.actionsLate.short", r.actions().size());
            case Reason.ActionsBlocked r -> words.say("model.reason.actionsBlocked.short", r.actions().size());
            case Reason.ForecastLater r -> words.say("model.reason.forecastLater.short", r.days());
            case Reason.Satisfied r -> words.say("model.reason.satisfaction.short", r.score().value(), r.asks());
            case Reason.ShortOf r -> words.say("model.reason.satisfaction.short", r.score().value(), r.asks());
            case Reason.NoSatisfaction r -> r.ask().map(who -> words.say("model.reason.noSatisfaction.ask", who.firstName()))
                    .orElseGet(() -> words.say("model.reason.noSatisfaction.short"));
            case Reason.NoImportance r -> words.say("model.reason.noImportance.short");
        };
    }

    /** A few words beside a verdict: "changed 12 Nov", "1 action late", "14 days later". */
    public String briefly(Reason reason) {
        return switch (reason) {
            case Reason.Confirmed r -> words.say("model.reason.confirmed.brief", words.day(r.on()));
            case Reason.ChangedSince r -> words.say("model.reason.changed.brief", words.day(r.changed()));
            case Reason.WaitingSince r -> words.say("model.reason.waiting.brief", Math.max(0, r.days()));
            case Reason.NotSaidBack r -> words.say("model.reason.notSaidBack.brief");
            case Reason.ToldBack r -> words.say("model.reason.toldBack.brief", words.day(r.latest()));
            case Reason.RaciInvalid r -> words.say("model.reason.raci.brief", team.fully(r.failings().getFirst()));
            case Reason.NoFirstDate r -> words.say("model.reason.noFirstDate.brief");
            case Reason.PromisesBroken r -> words.say("model.reason.promisesBroken.brief", r.promises().size());
            case Reason.PromisesLate r -> words.say("model.reason.promisesLate.brief", r.promises().size());
            case Reason.ActionsLate r -> words.say("model.reason.actionsLate.brief", r.actions().size());
            case Reason.ActionsBlocked r -> words.say("model.reason.actionsBlocked.brief", r.actions().size());
            case Reason.ForecastLater r -> words.say("model.reason.forecastLater.brief", words.say("model.days", r.days()));
            case Reason.NoSatisfaction r -> words.say("model.reason.noSatisfaction.brief");
            case Reason.NotRestated r -> shortly(r);
            case Reason.NotMatching r -> shortly(r);
            case Reason.NoOwner r -> shortly(r);
            case Reason.AskToTellBack r -> shortly(r);
            case Reason.Directed r -> shortly(r);
            case Reason.NoGoal r -> shortly(r);
            case Reason.NoAction r -> shortly(r);
            case Reason.OnTime r -> shortly(r);
            case Reason.NoWork r -> shortly(r);
            case Reason.Satisfied r -> shortly(r);
            case Reason.ShortOf r -> shortly(r);
            case Reason.NoImportance r -> shortly(r);
        };
    }

    /**
     * A line of the explanation: "confirmed by Oskar Brenn, 30 Oct".
     *
     * @param file whose records the reason names, by the titles they have now
     */
    public String fully(Reason reason, CaseFile file) {
        return switch (reason) {
            case Reason.Confirmed r -> r.by()
                    .map(who -> words.say("model.reason.confirmed.by", title(who, file), words.day(r.on())))
                    .orElseGet(() -> words.say("model.reason.confirmed.full", words.day(r.on())));
            case Reason.NotRestated r -> words.say("model.reason.notRestated.full", words.day(r.since()));
            case Reason.ChangedSince r -> words.say("model.reason.changed.full", words.day(r.changed()), words.day(r.confirmed()));
            case Reason.WaitingSince r -> r.with()
                    .map(who -> words.say("model.reason.waiting.with", title(who, file), words.day(r.since())))
                    .orElseGet(() -> words.say("model.reason.waiting.full", words.day(r.since())));
            case Reason.NotSaidBack r -> r.to().map(who -> words.say("model.reason.notSaidBack.to", title(who, file)))
                    .orElseGet(() -> words.say("model.reason.notSaidBack.full"));
            case Reason.ToldBack r -> words.say("model.reason.toldBack.full", titles(r.by(), file), words.day(r.latest()));
            case Reason.NotMatching r -> words.say("model.reason.notMatching.full", words.of(r.match()), title(r.by(), file), words.day(r.on()));
            case Reason.NoOwner r -> words.say("model.reason.noOwner.full");
            case Reason.AskToTellBack r -> words.say("model.reason.askToTellBack.full", titles(r.members(), file));
            case Reason.Directed r -> words.say("model.reason.directed.full", r.goals().size(), r.actions().size());
            case Reason.NoGoal r -> r.hasAction() ? words.say("model.reason.noGoal.full") : words.say("model.reason.noGoalNorAction.full");
            case Reason.RaciInvalid r -> words.say("model.reason.raci.full", title(r.goal(), file),
                    r.failings().stream().map(team::fully).collect(Collectors.joining(", ")));
            case Reason.NoFirstDate r -> words.say("model.reason.noFirstDate.full", title(r.goal(), file));
            case Reason.NoAction r -> words.say("model.reason.noAction.full", quoted(r.goals(), file), r.goals().size());
            case Reason.OnTime r -> words.say("model.reason.onTime.full", r.actions().size());
            case Reason.NoWork r -> words.say("model.reason.noWork.full");
            case Reason.PromisesBroken r -> words.say("model.reason.promisesBroken.full", r.promises().size(), titles(r.promises(), file));
            case Reason.PromisesLate r -> words.say("model.reason.promisesLate.full", r.promises().size(), titles(r.promises(), file), late(r.days()));
            case Reason.ActionsLate r -> words.say("model.reason.actionsLate.full", r.actions().size(), titles(r.actions(), file), late(r.days()));
            case Reason.ActionsBlocked r -> words.say("model.reason.actionsBlocked.full", r.actions().size(), titles(r.actions(), file));
            case Reason.ForecastLater r -> words.say("model.reason.forecastLater.full", words.say("model.days", r.days()), titles(r.what(), file));
            case Reason.Satisfied r -> satisfaction(r.score().value(), r.asks(), r.on(), r.who(), r.basis(), file);
            case Reason.ShortOf r -> satisfaction(r.score().value(), r.asks(), r.on(), r.who(), r.basis(), file);
            case Reason.NoSatisfaction r -> noSatisfaction(r, file);
            case Reason.NoImportance r -> words.say("model.reason.noImportance.full");
        };
    }

    private String ask(Reason.AskToTellBack reason) {
        String first = reason.members().getFirst().firstName();
        return reason.members().size() == 1
                ? words.say("model.reason.askToTellBack.short", first)
                : words.say("model.reason.askToTellBack.several", first, reason.members().size() - 1);
    }

    private String late(int days) {
        return words.say("model.daysLate", days);
    }

    private String satisfaction(int score, int asks, LocalDate on, Optional<Named> who, Basis basis, CaseFile file) {
        String day = words.day(on);
        String given = basis == Basis.JUDGED ? words.say("model.reason.satisfaction.judged", day) : day;
        return who.map(person -> words.say("model.reason.satisfaction.by", score, given, asks, title(person, file)))
                .orElseGet(() -> words.say("model.reason.satisfaction.full", score, given, asks));
    }

    private String noSatisfaction(Reason.NoSatisfaction reason, CaseFile file) {
        Optional<String> last = reason.lastOn().map(words::day);
        Optional<String> ask = reason.ask().map(who -> title(who, file));
        if (last.isPresent()) {
            return ask.map(who -> words.say("model.reason.noSatisfaction.staleAsk", who, last.get()))
                    .orElseGet(() -> words.say("model.reason.noSatisfaction.stale", last.get()));
        }
        return ask.map(who -> words.say("model.reason.noSatisfaction.fullAsk", who))
                .orElseGet(() -> words.say("model.reason.noSatisfaction.full"));
    }

    private static String title(Named named, CaseFile file) {
        return file.find(named.id()).map(thing -> thing.title()).orElse(named.name());
    }

    private static String titles(List<Named> named, CaseFile file) {
        return named.stream().map(one -> title(one, file)).collect(Collectors.joining(", "));
    }

    private static String quoted(List<Named> named, CaseFile file) {
        return named.stream().map(one -> "“" + title(one, file) + "”").collect(Collectors.joining(", "));
    }
}
