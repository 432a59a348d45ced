package tutti.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tutti.i18n.ShiftWords;
import tutti.i18n.Words;
import tutti.model.measure.LinkState;
import tutti.model.measure.Shift;

/** What changed, as JSON: which way each thing went, its typed reasons then and now, and the id of the record it is about. */
final class SinceJson {

    private SinceJson() {}

    static String text(Since since, Words words) {
        ObjectNode top = Nodes.object();
        top.putObject("engagement").put("id", since.now().engagement().id().toString()).put("name", since.now().engagement().name());
        top.put("today", since.today().toString());
        ObjectNode from = top.putObject("since").put("date", since.day().toString()).put("source", since.logged() ? "LOG" : "DATES");
        since.page().ifPresent(page -> from.put("page", page.number()));
        ArrayNode shifts = top.putArray("shifts");
        ShiftWords said = new ShiftWords(words);
        since.shifts().shifts().forEach(shift -> {
            ObjectNode node = shifts.addObject().put("way", shift.way().name()).put("type", shift.getClass().getSimpleName().substring("Of".length()))
                    .put("record", shift.record().toString()).put("title", said.title(shift)).put("words", said.detail(shift, since.now()));
            more(node, shift);
        });
        return Nodes.text(top);
    }

    private static void more(ObjectNode node, Shift shift) {
        switch (shift) {
            case Shift.OfLink link -> {
                node.put("link", link.link().name());
                state(node.putObject("before"), link.before());
                state(node.putObject("now"), link.now());
            }
            case Shift.OfQuestion question -> {
                node.put("question", question.question().name());
                question.before().gap().ifPresent(gap -> node.put("gapBefore", gap));
                question.now().gap().ifPresent(gap -> node.put("gap", gap));
            }
            case Shift.OfNeed need -> { }
            case Shift.OfRoom room -> { }
            case Shift.OfPromise promise -> { }
            case Shift.OfConcern concern -> { }
        }
    }

    private static void state(ObjectNode node, LinkState state) {
        node.put("state", state.getClass().getSimpleName()).put("reason", state.reason().getClass().getSimpleName());
        node.set("records", Nodes.ids(state.records()));
    }
}
