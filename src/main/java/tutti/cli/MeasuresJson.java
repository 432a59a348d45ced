package tutti.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import tutti.i18n.ClientWords;
import tutti.i18n.MoveWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Named;
import tutti.model.measure.Outlook;
import tutti.model.measure.Outlooks;
import tutti.model.measure.Overload;
import tutti.model.measure.RaciFailing;
import tutti.model.measure.RaciRules;
import tutti.model.measure.WorkBalance;
import tutti.model.move.Cause;
import tutti.model.move.Move;
import tutti.model.move.NextMoves;

/** The measures beside the five links, and the next moves in their order, each with the ids of the records behind it. */
final class MeasuresJson {

    private final Words words;
    private final CaseFile file;
    private final LocalDate today;

    MeasuresJson(Words words, CaseFile file, LocalDate today) {
        this.words = words;
        this.file = file;
        this.today = today;
    }

    void addTo(ObjectNode top) {
        top.set("outlooks", outlooks());
        top.set("goingQuiet", goingQuiet());
        top.set("overloaded", overloaded());
        top.set("raciFailings", raciFailings());
        top.set("work", work());
        top.set("moves", moves());
    }

    private ArrayNode outlooks() {
        ArrayNode array = Nodes.array();
        Outlooks outlooks = Outlooks.of(file, today);
        file.stakeholders().forEach(person -> {
            Outlook outlook = outlooks.of(person.id());
            ObjectNode node = array.addObject().put("stakeholder", person.id().toString()).put("outlook", outlook.getClass().getSimpleName())
                    .put("words", new ClientWords(words).outlook(outlook, today)).put("weak", outlook.isWeak()).put("basis", outlook.basis().name());
            if (outlook instanceof Outlook.RunsOut runsOut) {
                node.put("perWeek", runsOut.perWeek()).put("earliest", runsOut.earliest().toString());
                runsOut.latest().ifPresent(latest -> node.put("latest", latest.toString()));
            }
            node.set("records", Nodes.ids(outlook.records()));
        });
        return array;
    }

    private ArrayNode goingQuiet() {
        ArrayNode array = Nodes.array();
        GoingQuiet.of(file, today).people().forEach(silence -> {
            ObjectNode node = array.addObject().put("stakeholder", silence.person().id().toString()).put("days", silence.days())
                    .put("tooLong", silence.isTooLong()).put("record", silence.record().toString());
            silence.last().ifPresent(last -> node.put("last", last.toString()));
            silence.person().contactLimit().ifPresent(limit -> node.put("limit", limit.value()));
        });
        return array;
    }

    private ArrayNode overloaded() {
        ArrayNode array = Nodes.array();
        Overload.of(file, today).members().forEach(load -> {
            ObjectNode node = array.addObject().put("member", load.member().id().toString()).put("tooMuch", load.isTooMuch());
            node.set("goals", named(load.goals()));
            load.fullest().ifPresent(week -> node.put("fullestWeek", week.monday().toString()).set("items", named(week.items())));
        });
        return array;
    }

    private ArrayNode raciFailings() {
        ArrayNode array = Nodes.array();
        for (RaciFailing failing : RaciRules.of(file).all()) {
            ObjectNode node = array.addObject().put("type", failing.getClass().getSimpleName());
            switch (failing) {
                case RaciFailing.NoAccountable it -> node.put("goal", it.goal().toString());
                case RaciFailing.NobodyResponsible it -> node.put("goal", it.goal().toString());
                case RaciFailing.SeveralAccountable it -> node.put("goal", it.goal().toString()).set("people", named(it.people()));
                case RaciFailing.NoLetter it -> node.put("member", it.member().id().toString());
                case RaciFailing.ResponsibleForTooMuch it -> node.put("member", it.member().id().toString()).set("goals", named(it.goals()));
                case RaciFailing.ConsultedTooMuch it -> node.put("member", it.member().id().toString()).set("goals", named(it.goals()));
            }
        }
        return array;
    }

    private ObjectNode work() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("importanceMidline", WorkBalance.IMPORTANCE_MIDLINE)
                .put("workMidline", WorkBalance.WORK_MIDLINE);
        ArrayNode needs = node.putArray("needs");
        WorkBalance balance = WorkBalance.of(file);
        balance.points().forEach(point -> needs.addObject().put("need", point.need().id().toString()).put("importance", point.importance())
                .put("field", point.field().name()).set("actions", Nodes.ids(point.actions())));
        node.set("unrated", Nodes.ids(balance.unrated().stream().map(need -> need.id()).toList()));
        return node;
    }

    private ObjectNode moves() {
        NextMoves moves = NextMoves.of(file, today);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode open = node.putArray("open");
        moves.open().forEach(move -> open.add(move(move)));
        ArrayNode snoozed = node.putArray("snoozed");
        moves.snoozed().forEach(put -> snoozed.add(move(put.move()).put("until", put.snooze().until().toString()).put("why", put.snooze().why())));
        return node;
    }

    private ObjectNode move(Move move) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("record", move.subject().toString()).put("kind", move.kind().name())
                .put("rule", move.rule().name()).put("group", move.group().name()).put("power", move.power())
                .put("words", new MoveWords(words).title(move, file)).put("reason", new MoveWords(words).reason(move, file));
        move.date().ifPresent(date -> node.put("date", date.toString()));
        move.person().ifPresent(person -> node.put("person", person.toString()));
        ArrayNode causes = node.putArray("causes");
        move.causes().stream().map(Cause::rule).forEach(rule -> causes.add(rule.name()));
        return node;
    }

    private static ArrayNode named(Collection<Named> named) {
        return Nodes.ids(named.stream().map(Named::id).toList());
    }
}
