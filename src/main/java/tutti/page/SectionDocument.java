package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import tutti.page.StatusPage.Section;

/** Lays one section out: its title, its lines, and what is had on request. */
final class SectionDocument {

    private static final double POINTS_PER_LETTER = 4.9;
    private static final double WIDEST_OWNER = 76;
    private static final int SHORT_STATE = 5;
    private static final int LONG_STATE = 8;

    private final Markup markup;

    SectionDocument(Markup markup) {
        this.markup = markup;
    }

    Element of(Section section) {
        return switch (section.kind()) {
            case SINCE -> list("since", section, since(section.lines()));
            case NEEDED_FROM_YOU -> markup.div("box", markup.element("h2", "", section.title()),
                    table("asks", rows(section)), more(section));
            case NEEDS -> list("needs", section, rows(section));
            case CONCERNS -> list("concerns", section, rows(section));
            case PROMISES -> list("promises" + stateWidth(section.lines()), section, rows(section));
            case NEXT_STEPS -> markup.div("steps", title(section), eachOnItsOwn(rows(section)), more(section));
            case MILESTONES -> list("milestones", section, rows(section));
            case RISKS -> list("risks", section, rows(section));
            case CONFIDENCE, NOTES -> throw new IllegalArgumentException(section.kind() + " has no lines");
        };
    }

    /** A broken promise has a longer word than one that is due; a word is never broken. */
    private static String stateWidth(List<Line> lines) {
        int longest = lines.stream().flatMap(line -> line instanceof Line.Promise promise ? Stream.of(promise.standing().split(" ")) : Stream.empty())
                .mapToInt(String::length).max().orElse(0);
        return longest > LONG_STATE ? " longest" : longest > SHORT_STATE ? " longer" : "";
    }

    Element title(Section section) {
        Object aside = section.aside().isEmpty() ? List.of() : markup.span("muted", " " + section.aside());
        Element title = markup.element("h2", "", section.title(), aside);
        List<String> columns = section.columns();
        return switch (section.kind()) {
            case CONCERNS -> heading("concerns", cell("text", title), column("raised", columns, 0), column("heard", columns, 1),
                    column("where", columns, 2));
            case MILESTONES -> heading("milestones", cell("text", title), column("first-date", columns, 0),
                    column("forecast", columns, 1), column("moved", columns, 2));
            default -> heading("", cell("", title));
        };
    }

    Element mark(Mark mark, String word) {
        Element object = markup.element("object", "");
        object.setAttribute(MarkDrawer.ATTRIBUTE, mark.name());
        object.setAttribute("alt", word);
        return object;
    }

    private Element list(String style, Section section, List<Element> rows) {
        return markup.div(style, title(section), table(style, rows), more(section));
    }

    private Element heading(String style, Object... cells) {
        return markup.div("table title " + style, markup.div("row", cells));
    }

    private Element column(String style, List<String> columns, int index) {
        return cell(style + " muted", index < columns.size() ? columns.get(index) : "");
    }

    private Object table(String style, List<Element> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        rows.getFirst().setAttribute("class", "row line first");
        return markup.div("table " + style, rows);
    }

    private Object more(Section section) {
        return section.more().isEmpty() ? List.of()
                : markup.div("table", row(cell("muted", section.more())));
    }

    private Element row(Object... cells) {
        return markup.div("row line", cells);
    }

    private Element cell(String style, Object... content) {
        return markup.div(style.isEmpty() ? "cell" : "cell " + style, content);
    }

    /** A table to each row, so that a column can be as wide as its row asks. */
    private List<Element> eachOnItsOwn(List<Element> rows) {
        List<Element> tables = rows.stream().map(row -> markup.div("table", row)).toList();
        if (!rows.isEmpty()) {
            rows.getFirst().setAttribute("class", "row line first");
        }
        return tables;
    }

    /** No wider than its text, so that a short role leaves its row to the step. */
    private Element owner(String owner) {
        Element cell = cell("owner muted", owner);
        double width = Math.min(WIDEST_OWNER, owner.length() * POINTS_PER_LETTER);
        cell.setAttribute("style", String.format(Locale.ROOT, "width: %.1fpt", width));
        return cell;
    }

    /** Lines of one label share a row, one sentence after the other. */
    private List<Element> since(List<Line> lines) {
        List<Element> rows = new ArrayList<>();
        String label = "";
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.Since since) {
                if (!since.label().equals(label) && !texts.isEmpty()) {
                    rows.add(sinceRow(label, texts));
                    texts.clear();
                }
                label = since.label();
                texts.add(since.text());
            }
        }
        if (!texts.isEmpty()) {
            rows.add(sinceRow(label, texts));
        }
        return rows;
    }

    private Element sinceRow(String label, List<String> texts) {
        return row(cell("label strong", label), cell("text", String.join(" ", texts)));
    }

    private List<Element> rows(Section section) {
        return section.lines().stream().map(line -> row(section, line)).toList();
    }

    private Element row(Section section, Line line) {
        return switch (line) {
            case Line.Since since -> sinceRow(since.label(), List.of(since.text()));
            case Line.Ask ask -> row(cell("by strong", ask.by()), cell("text",
                    markup.div("", withMuted(ask.text(), ask.whom())),
                    ask.waits().isEmpty() ? List.of() : markup.div("", markup.span("strong", section.columns().getFirst() + " "), ask.waits())));
            case Line.Need need -> row(cell("mark", mark(need.mark(), need.standing())), cell("state strong", need.standing()),
                    cell("text", need.text()), cell("why", need.why()));
            case Line.Concern concern -> row(cell("text", withMuted(concern.text(), concern.who())), cell("raised", concern.raised()),
                    cell(concern.isAcknowledged() ? "heard" : "heard strong", concern.acknowledged()),
                    cell("where", markup.span("strong", concern.standing()), concern.where().isEmpty() ? "" : " " + concern.where()));
            case Line.Promise promise -> row(cell("mark", mark(promise.mark(), promise.standing())),
                    cell("state strong", promise.standing()),
                    cell("text", markup.div("", promise.text()),
                            promise.history().isEmpty() ? List.of() : markup.div("muted", promise.history())),
                    cell("by strong", promise.by()));
            case Line.NextStep step -> row(cell("by strong", step.by()), cell("text", step.text()), owner(step.owner()));
            case Line.Milestone milestone -> row(cell("text", milestone.text()), cell("first-date", milestone.first()),
                    cell("forecast strong", milestone.forecast()),
                    cell(milestone.isMoved() ? "moved strong" : "moved muted", milestone.moved()));
            case Line.Risk risk -> row(cell("text", markup.span("strong", risk.text()), risk.response().isEmpty() ? "" : " " + risk.response()));
        };
    }

    private List<Object> withMuted(String text, String aside) {
        return aside.isEmpty() ? List.of(text) : List.of(text + " ", markup.span("muted", aside));
    }
}
