package tutti.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tutti.i18n.HarmonyWords;
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Question;
import tutti.model.RoomSign;
import tutti.model.Sign;
import tutti.model.measure.Answer;
import tutti.model.measure.Band;
import tutti.model.measure.BothSides;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Drive;
import tutti.model.measure.Harmony;
import tutti.model.measure.Leg;
import tutti.model.measure.Link;
import tutti.model.measure.LinkState;
import tutti.model.measure.Links;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.Room;
import tutti.model.measure.SameQuestions;
import tutti.model.measure.Serving;
import tutti.model.measure.Standing;

/**
 * Harmony as JSON: every link with its mark, its typed reason and the ids of the records behind it, and every measure with
 * the same. What is not known is left out, never 0.
 */
final class HarmonyJson {

    private final Words words;
    private final CaseFile file;
    private final LocalDate today;

    HarmonyJson(Words words, CaseFile file, LocalDate today) {
        this.words = words;
        this.file = file;
        this.today = today;
    }

    String text() {
        Harmony harmony = Harmony.of(file, today);
        ObjectNode top = Nodes.object();
        top.putObject("engagement").put("id", file.engagement().id().toString()).put("name", file.engagement().name());
        top.put("today", today.toString());
        top.put("sentence", new HarmonyWords(words).sentence(harmony));
        ArrayNode needs = top.putArray("needs");
        Serving serving = Serving.of(file);
        harmony.needs().forEach(links -> needs.add(need(links, serving)));
        top.set("goalsForNothing", Nodes.ids(harmony.goalsForNothing().stream().map(goal -> goal.id()).toList()));
        top.set("actionsForNothing", Nodes.ids(harmony.actionsForNothing().stream().map(action -> action.id()).toList()));
        ArrayNode overkill = top.putArray("overkill");
        harmony.overkill().forEach(each -> overkill.addObject()
                .put("need", each.need().id().toString()).put("most", each.most()).set("actions", Nodes.ids(each.actions())));
        top.set("room", room(BreathingRoom.of(file, today)));
        top.set("drive", drive(Drive.of(file, today)));
        ArrayNode same = top.putArray("sameQuestions");
        SameQuestions.of(file, today).questions().forEach(both -> same.add(bothSides(both)));
        top.set("concerns", concerns(ConcernClock.of(file, today)));
        top.set("promises", promises(PromiseLedger.of(file, today)));
        new MeasuresJson(words, file, today).addTo(top);
        return Nodes.text(top);
    }

    private ObjectNode need(Links links, Serving serving) {
        ObjectNode node = Nodes.object().put("id", links.need().id().toString()).put("words", links.need().words());
        links.need().importance().ifPresent(level -> node.put("importance", level.value()));
        node.put("bucket", links.bucket().name());
        links.firstBroken().ifPresent(link -> node.put("firstBroken", link.name()));
        links.firstUnknown().ifPresent(link -> node.put("firstUnknown", link.name()));
        node.put("standing", Standing.of(links.need(), serving, today).name());
        node.set("goals", Nodes.ids(serving.goals(links.need().id()).stream().map(goal -> goal.id()).toList()));
        node.set("actions", Nodes.ids(serving.actions(links.need().id()).stream().map(action -> action.id()).toList()));
        node.set("promises", Nodes.ids(serving.promises(links.need().id()).stream().map(promise -> promise.id()).toList()));
        ArrayNode array = node.putArray("links");
        for (Link link : Link.values()) {
            LinkState state = links.state(link);
            ReasonWords said = new ReasonWords(words);
            ObjectNode each = array.addObject().put("link", link.name()).put("mark", links.mark(link).name());
            each.putObject("reason")
                    .put("type", state.reason().getClass().getSimpleName())
                    .put("short", said.shortly(state.reason()))
                    .put("words", said.fully(state.reason(), file));
            each.set("records", Nodes.ids(state.records()));
        }
        return node;
    }

    private ObjectNode room(BreathingRoom room) {
        ObjectNode node = Nodes.object();
        put(node, "median", room.median());
        room.tightest().ifPresent(tightest -> node.put("tightest", tightest.person().id().toString()));
        ArrayNode people = node.putArray("people");
        for (Room each : room.people()) {
            ObjectNode person = people.addObject().put("stakeholder", each.person().id().toString()).put("name", each.person().name());
            each.person().power().ifPresent(power -> person.put("power", power.value()));
            switch (each) {
                case Room.Known known -> {
                    person.put("zone", known.zone().name()).put("room", known.value()).put("basis", known.basis().name());
                    person.set("confidence", answer(known.confidence()));
                    person.set("minimum", answer(known.minimum()));
                }
                case Room.Unknown unknown -> {
                    person.put("unknown", unknown.why().name());
                    unknown.lastConfidence().ifPresent(last -> person.set("lastConfidence", answer(last)));
                    unknown.minimum().ifPresent(minimum -> person.set("minimum", answer(minimum)));
                }
            }
            person.set("records", Nodes.ids(each.records()));
        }
        ObjectNode signs = node.putObject("signs");
        for (RoomSign sign : RoomSign.values()) {
            ObjectNode counts = signs.putObject(sign.name());
            Stream.of(Sign.values()).forEach(given -> counts.put(given.name(), room.given(sign).get(given).size()));
            counts.set("records", Nodes.ids(room.given(sign).values().stream().flatMap(List::stream).map(given -> given.reading()).toList()));
        }
        node.set("spent", Nodes.ids(room.spent().stream().map(decision -> decision.id()).toList()));
        return node;
    }

    private ObjectNode drive(Drive drive) {
        ObjectNode node = Nodes.object().put("members", drive.team().size()).put("answered", drive.answered().size());
        ObjectNode questions = node.putObject("questions");
        for (Question question : Drive.questions()) {
            ObjectNode bands = questions.putObject(question.name());
            Stream.of(Band.values()).forEach(band -> bands.put(band.name(), drive.in(question, band).size()));
            bands.set("records", Nodes.ids(drive.answers(question).stream().map(Answer::reading).toList()));
        }
        node.set("records", Nodes.ids(drive.records()));
        return node;
    }

    private ObjectNode bothSides(BothSides both) {
        ObjectNode node = Nodes.object().put("question", both.question().name());
        put(node, "clientMedian", both.clientMedian());
        put(node, "teamMedian", both.teamMedian());
        put(node, "gap", both.gap());
        node.put("outOfTune", both.isOutOfTune()).put("judged", both.judged());
        ArrayNode client = node.putArray("client");
        both.client().forEach(each -> client.add(answer(each)));
        ArrayNode team = node.putArray("team");
        both.team().forEach(each -> team.add(answer(each)));
        return node;
    }

    private static ObjectNode answer(Answer answer) {
        return Nodes.object().put("person", answer.person().toString()).put("score", answer.score().value())
                .put("basis", answer.basis().name()).put("date", answer.date().toString()).put("age", answer.age())
                .put("fresh", answer.fresh()).put("reading", answer.reading().toString());
    }

    private ObjectNode concerns(ConcernClock clock) {
        ObjectNode node = Nodes.object();
        ObjectNode legs = node.putObject("legs");
        for (Leg leg : Leg.values()) {
            ObjectNode each = legs.putObject(leg.name()).put("begun", clock.laps(leg).size());
            put(each, "medianDays", clock.median(leg));
            clock.worst(leg).ifPresent(lap -> each.put("worstDays", lap.days()).put("worst", lap.concern().id().toString()));
        }
        ArrayNode concerns = node.putArray("concerns");
        for (ConcernTime time : clock.times()) {
            ObjectNode concern = concerns.addObject().put("id", time.concern().id().toString()).put("words", time.concern().words());
            ArrayNode laps = concern.putArray("legs");
            time.laps().forEach(lap -> laps.add(lap(lap)));
        }
        return node;
    }

    private ObjectNode lap(ConcernTime.Lap lap) {
        ObjectNode node = Nodes.object().put("leg", lap.leg().name()).put("start", lap.start().toString());
        lap.end().ifPresent(end -> node.put("end", end.toString()));
        lap.due().ifPresent(due -> node.put("due", due.toString()));
        return node.put("days", lap.days()).put("late", lap.isLate(today));
    }

    private static ObjectNode promises(PromiseLedger ledger) {
        ObjectNode node = Nodes.object().put("due", ledger.due().size()).put("keptOnFirstDate", ledger.keptOnFirstDate().size());
        ArrayNode promises = node.putArray("promises");
        ledger.promises().forEach(standing -> promises.addObject()
                .put("id", standing.promise().id().toString())
                .put("what", standing.promise().what())
                .put("outcome", standing.outcome().name())
                .put("daysLate", standing.daysLate()));
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalDouble number) {
        number.ifPresent(value -> node.put(name, value));
    }
}
