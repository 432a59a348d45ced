package tutti.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tutti.page.TeamPage.Footer;
import tutti.page.TeamPage.Masthead;
import tutti.page.TeamPage.Section;

/** Lays a team page's texts out as a document for the PDF engine, in the look of the client's page. */
final class TeamPageDocument {

    private static final String CSS = css("status") + css("team");

    private final Markup markup = new Markup();
    private final TeamPage page;

    private TeamPageDocument(TeamPage page) {
        this.page = page;
    }

    private static String css(String name) {
        return new String(Typefaces.resource("/tutti/page/" + name + ".css"), StandardCharsets.UTF_8);
    }

    /**
     * @param spacing 0 to 2
     * @param slack free space above the foot, in points
     * @param families the fonts for a text, as CSS names them
     */
    static Document of(TeamPage page, Sheet sheet, int spacing, double slack, UnaryOperator<String> families) {
        return new TeamPageDocument(page).build(sheet, spacing, slack, families);
    }

    private Document build(Sheet sheet, int spacing, double slack, UnaryOperator<String> families) {
        Element body = markup.element("body", sheet.style() + " s" + spacing,
                head(page.masthead()),
                page.lead().isEmpty() ? List.of() : markup.div("box block lead", page.lead()),
                blocks(),
                spacer(slack),
                foot(page.footer()));
        String fonts = "body { font-family: " + families.apply(body.getTextContent()) + "; }\n";
        Element html = markup.element("html", "",
                markup.element("head", "",
                        markup.element("title", "", page.masthead().engagement() + ", " + page.masthead().title()),
                        meta("author", page.footer().author()),
                        meta("subject", page.masthead().title() + ", " + page.masthead().date()),
                        markup.element("style", "", paper(sheet) + fonts + CSS)),
                body);
        html.setAttribute("lang", page.language().toLanguageTag());
        return markup.rooted(html);
    }

    private static String paper(Sheet sheet) {
        return String.format(Locale.ROOT, "@page { size: %.3fpt %.3fpt; margin: %.3fpt %.3fpt %.3fpt %.3fpt; }%n", sheet.width(),
                sheet.height(), Sheet.TOP, Sheet.SIDE, Sheet.BOTTOM - Sheet.OVERHANG, Sheet.SIDE).replace("\r", "");
    }

    private Object meta(String name, String content) {
        if (content.isEmpty()) {
            return List.of();
        }
        Element meta = markup.element("meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        return meta;
    }

    private Element head(Masthead head) {
        return markup.div("table head",
                markup.div("row",
                        markup.div("cell whose",
                                markup.div("client muted", head.client()),
                                markup.element("h1", "", head.engagement())),
                        markup.div("cell right",
                                markup.div("number", head.title()),
                                markup.div("strong", head.date()),
                                head.meeting().isEmpty() ? List.of() : markup.div("muted", head.meeting()))));
    }

    /** Over the whole width what the client needs and who answers for it; below, side by side, what presses and who does what. */
    private List<Element> blocks() {
        List<Element> blocks = new ArrayList<>();
        List<Element> left = new ArrayList<>();
        List<Element> right = new ArrayList<>();
        for (Section section : page.sections()) {
            switch (section.kind()) {
                case NEEDS, GOALS -> blocks.add(block(section));
                case BLOCKED, DATES -> left.add(block(section));
                case ACTIONS, THANKS -> right.add(block(section));
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            blocks.addAll(left);
            blocks.addAll(right);
        } else {
            blocks.add(markup.div("table block pair", markup.div("row", markup.div("cell half", left), markup.div("cell gap"), markup.div("cell half", right))));
        }
        return blocks;
    }

    private Element block(Section section) {
        return markup.div("block " + style(section), title(section), table(rows(section.lines())), more(section));
    }

    private static String style(Section section) {
        return "t-" + section.kind().name().toLowerCase(Locale.ROOT);
    }

    private Element title(Section section) {
        Object aside = section.aside().isEmpty() ? List.of() : markup.span("muted", " " + section.aside());
        Element title = markup.element("h2", "", section.title(), aside);
        if (section.columns().isEmpty()) {
            return markup.div("table title", markup.div("row", cell("", title)));
        }
        return markup.div("table title", markup.div("row", cell("text", title), cell("who muted", section.columns().get(0)),
                cell("first-date muted", section.columns().get(1)), cell("forecast muted", section.columns().get(2))));
    }

    private Object table(List<Element> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        rows.getFirst().setAttribute("class", "table first");
        return markup.div("", rows);
    }

    /** A table to each row, so that the name of an owner can be as wide as the column. */
    private List<Element> rows(List<TeamLine> lines) {
        List<Element> rows = new ArrayList<>();
        String owner = "";
        for (TeamLine line : lines) {
            if (line instanceof TeamLine.Step step && (rows.isEmpty() || !step.owner().equals(owner))) {
                rows.add(markup.div("table owner", row(cell("strong", step.owner()))));
                owner = step.owner();
            }
            rows.add(markup.div("table", row(line)));
        }
        return rows;
    }

    private Object more(Section section) {
        return section.more().isEmpty() ? List.of() : markup.div("table", markup.div("row line", cell("muted", section.more())));
    }

    private Element row(TeamLine line) {
        return switch (line) {
            case TeamLine.Need need -> row(cell("mark", mark(need.mark(), need.standing())), cell("state strong", need.standing()),
                    cell("text", need.text()), cell("who muted", need.who()));
            case TeamLine.Goal goal -> row(cell("text", over(goal.text(), goal.target())), cell("who", over(goal.accountable(), goal.with())),
                    cell("first-date", goal.first()), cell("forecast", over(goal.forecast(), goal.moved())));
            case TeamLine.Step step -> row(cell("mark", mark(step.mark(), step.state())), cell("by", step.by()),
                    cell("text", step.text(), step.mark() == Mark.LATE ? markup.span("strong", ", " + step.state()) : ""));
            case TeamLine.Blocked blocked -> row(cell("mark", mark(Mark.ENDED, blocked.by())),
                    cell("text", markup.div("", markup.span("strong", blocked.text()), blocked.owner().isEmpty() ? List.of() : markup.span("muted", " " + blocked.owner())),
                            markup.div("", blocked.by())));
            case TeamLine.Day day -> row(cell(day.isLate() ? "by strong" : "by", day.by()), cell("text", day.text(), day.who().isEmpty() ? "" : markup.span("muted", " " + day.who())));
            case TeamLine.Thank thank -> row(cell("who strong", thank.who()), cell("text", thank.text()));
        };
    }

    private List<Element> over(String text, String below) {
        Element first = markup.div("strong", text);
        return below.isEmpty() ? List.of(first) : List.of(first, markup.div("muted", below));
    }

    /** A drawing needs words of its own for those who hear the page. */
    private Element mark(Mark mark, String word) {
        Element object = markup.element("object", "");
        object.setAttribute(MarkDrawer.ATTRIBUTE, mark.name());
        object.setAttribute("alt", word.isEmpty() ? "-" : word);
        return object;
    }

    private Element row(Object... cells) {
        return markup.div("row line", cells);
    }

    private Element cell(String style, Object... content) {
        return markup.div(style.isEmpty() ? "cell" : "cell " + style, content);
    }

    private Element spacer(double slack) {
        Element spacer = markup.div("");
        spacer.setAttribute("style", String.format(Locale.ROOT, "height: %.2fpt", Math.max(0, slack)));
        return spacer;
    }

    private Element foot(Footer foot) {
        return markup.div("table foot muted",
                markup.div("row",
                        markup.div("cell prepared", foot.preparedBy()),
                        markup.div("cell right", foot.pageOfPages())));
    }
}
