package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import tutti.model.PageSection;

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

    Element of(Section<PageSection, Line> section) {
        return switch (section.kind()) {
            case SINCE -> list("since", section, since(section.lines()));
            case NEEDED_FROM_YOU -> markup.div("box", markup.element("h2", "", section.title()),
                    table("asks", rows(section)), markup.more(section.more()));
            case NEEDS -> list("needs", section, rows(section));
            case CONCERNS -> list("concerns", section, rows(section));
            case PROMISES -> list("promises" + stateWidth(section.lines()), section, rows(section));
            case NEXT_STEPS -> markup.div("steps", title(section), eachOnItsOwn(rows(section)), markup.more(section.more()));
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

    Element title(Section<PageSection, Line> section) {
        Element title = markup.heading(section.title(), section.aside());
        List<String> columns = section.columns();
        return switch (section.kind()) {
            case CONCERNS -> heading("concerns", markup.cell("text", title), column("raised", columns, 0), column("heard", columns, 1),
                    column("where", columns, 2));
            case MILESTONES -> heading("milestones", markup.cell("text", title), column("first-date", columns, 0),
                    column("forecast", columns, 1), column("moved", columns, 2));
            default -> heading("", markup.cell("", title));
        };
    }

    private Element list(String style, Section<PageSection, Line> section, List<Element> rows) {
        return markup.div(style, title(section), table(style, rows), markup.more(section.more()));
    }

    private Element heading(String style, Object... cells) {
        return markup.div("table title " + style, markup.div("row", cells));
    }

    private Element column(String style, List<String> columns, int index) {
        return markup.cell(style + " muted", index < columns.size() ? columns.get(index) : "");
    }

    private Object table(String style, List<Element> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        rows.getFirst().setAttribute("class", "row line first");
        return markup.div("table " + style, rows);
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
        Element cell = markup.cell("owner muted", owner);
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
        return markup.row(markup.cell("label strong", label), markup.cell("text", String.join(" ", texts)));
    }

    private List<Element> rows(Section<PageSection, Line> section) {
        return section.lines().stream().map(line -> row(section, line)).toList();
    }

    private Element row(Section<PageSection, Line> section, Line line) {
        return switch (line) {
            case Line.Since since -> sinceRow(since.label(), List.of(since.text()));
            case Line.Ask ask -> markup.row(markup.cell("by strong", ask.by()), markup.cell("text",
                    markup.div("", withMuted(ask.text(), ask.whom())),
                    ask.waits().isEmpty() ? List.of() : markup.div("", markup.span("strong", section.columns().getFirst() + " "), ask.waits())));
            case Line.Need need -> markup.row(markup.cell("mark", markup.mark(need.mark(), need.standing())), markup.cell("state strong", need.standing()),
                    markup.cell("text", need.text()), markup.cell("why", need.why()));
            case Line.Concern concern -> markup.row(markup.cell("text", withMuted(concern.text(), concern.who())), markup.cell("raised", concern.raised()),
                    markup.cell(concern.isAcknowledged() ? "heard" : "heard strong", concern.acknowledged()),
                    markup.cell("where", markup.span("strong", concern.standing()), concern.where().isEmpty() ? "" : " " + concern.where()));
            case Line.Promise promise -> markup.row(markup.cell("mark", markup.mark(promise.mark(), promise.standing())),
                    markup.cell("state strong", promise.standing()),
                    markup.cell("text", markup.div("", promise.text()),
                            promise.history().isEmpty() ? List.of() : markup.div("muted", promise.history())),
                    markup.cell("by strong", promise.by()));
            case Line.NextStep step -> markup.row(markup.cell("by strong", step.by()), markup.cell("text", step.text()), owner(step.owner()));
            case Line.Milestone milestone -> markup.row(markup.cell("text", milestone.text()), markup.cell("first-date", milestone.first()),
                    markup.cell("forecast strong", milestone.forecast()),
                    markup.cell(milestone.isMoved() ? "moved strong" : "moved muted", milestone.moved()));
            case Line.Risk risk -> markup.row(markup.cell("text", markup.span("strong", risk.text()), risk.response().isEmpty() ? "" : " " + risk.response()));
        };
    }

    private List<Object> withMuted(String text, String aside) {
        return aside.isEmpty() ? List.of(text) : List.of(text + " ", markup.span("muted", aside));
    }
}
