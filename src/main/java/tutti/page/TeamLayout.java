package tutti.page;

import static tutti.model.TeamSection.ACTIONS;
import static tutti.model.TeamSection.BLOCKED;
import static tutti.model.TeamSection.DATES;
import static tutti.model.TeamSection.GOALS;
import static tutti.model.TeamSection.NEEDS;
import static tutti.model.TeamSection.THANKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import tutti.model.TeamSection;
import tutti.page.Form.Rows;

/** The team's page, in the look of the client's: what gives way on it first, and how it is laid out. */
final class TeamLayout implements Form.Layout<TeamPage> {

    private static final List<List<Rows>> GIVES_WAY = List.of(List.of(Rows.all(DATES), Rows.all(ACTIONS)), List.of(Rows.all(THANKS)), List.of(Rows.all(GOALS)),
            List.of(Rows.all(NEEDS)));

    static final Form<TeamPage> FORM = new Form<>(PaperDocument.css("status") + PaperDocument.css("team"), Set.of(BLOCKED, DATES, ACTIONS, THANKS), GIVES_WAY,
            "page.team.more", TeamPage::arranged, new TeamLayout());

    /** Over the whole width what the client needs and who answers for it; below, side by side, what presses and who does what. */
    @Override
    public List<Element> body(TeamPage page, Markup markup, int rules) {
        List<Element> body = new ArrayList<>();
        List<Element> left = new ArrayList<>();
        List<Element> right = new ArrayList<>();
        if (!page.lead().isEmpty()) {
            body.add(markup.div("box block lead", page.lead()));
        }
        for (Section<TeamSection, TeamLine> section : page.sections()) {
            switch (section.kind()) {
                case NEEDS, GOALS -> body.add(block(section, markup));
                case BLOCKED, DATES -> left.add(block(section, markup));
                case ACTIONS, THANKS -> right.add(block(section, markup));
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            body.addAll(left);
            body.addAll(right);
        } else {
            body.add(markup.sideBySide(left, right));
        }
        return body;
    }

    private Element block(Section<TeamSection, TeamLine> section, Markup markup) {
        return markup.div("block t-" + section.kind().name().toLowerCase(Locale.ROOT), title(section, markup), table(rows(section.lines(), markup), markup),
                markup.more(section.more()));
    }

    private Element title(Section<TeamSection, TeamLine> section, Markup markup) {
        Element title = markup.heading(section.title(), section.aside());
        if (section.columns().isEmpty()) {
            return markup.div("table title", markup.div("row", markup.cell("", title)));
        }
        return markup.div("table title", markup.div("row", markup.cell("text", title), markup.cell("who muted", section.columns().get(0)),
                markup.cell("first-date muted", section.columns().get(1)), markup.cell("forecast muted", section.columns().get(2))));
    }

    private Object table(List<Element> rows, Markup markup) {
        if (rows.isEmpty()) {
            return List.of();
        }
        rows.getFirst().setAttribute("class", "table first");
        return markup.div("", rows);
    }

    /** A table to each row, so that the name of an owner can be as wide as the column. */
    private List<Element> rows(List<TeamLine> lines, Markup markup) {
        List<Element> rows = new ArrayList<>();
        String owner = "";
        for (TeamLine line : lines) {
            if (line instanceof TeamLine.Step step && (rows.isEmpty() || !step.owner().equals(owner))) {
                rows.add(markup.div("table owner", markup.row(markup.cell("strong", step.owner()))));
                owner = step.owner();
            }
            rows.add(markup.div("table", row(line, markup)));
        }
        return rows;
    }

    private Element row(TeamLine line, Markup markup) {
        return switch (line) {
            case TeamLine.Need need -> markup.row(markup.cell("mark", markup.mark(need.mark(), need.standing())), markup.cell("state strong", need.standing()),
                    markup.cell("text", need.text()), markup.cell("who muted", need.who()));
            case TeamLine.Goal goal -> markup.row(markup.cell("text", over(goal.text(), goal.target(), markup)),
                    markup.cell("who", over(goal.accountable(), goal.with(), markup)), markup.cell("first-date", goal.first()),
                    markup.cell("forecast", over(goal.forecast(), goal.moved(), markup)));
            case TeamLine.Step step -> markup.row(markup.cell("mark", markup.mark(step.mark(), step.state())), markup.cell("by", step.by()),
                    markup.cell("text", withLate(step.text(), step.mark() == Mark.LATE ? step.state() : "", markup)));
            case TeamLine.Blocked blocked -> markup.row(markup.cell("mark", markup.mark(Mark.ENDED, blocked.by())),
                    markup.cell("text", markup.div("", markup.span("strong", blocked.text()), muted(blocked.owner(), markup)), markup.div("", blocked.by())));
            case TeamLine.Day day -> markup.row(markup.cell(day.isOwed() ? "by strong" : "by", day.by()),
                    markup.cell("text", withLate(day.text(), day.late(), markup), muted(day.who(), markup)));
            case TeamLine.Thank thank -> markup.row(markup.cell("who strong", thank.who()), markup.cell("text", thank.text()));
        };
    }

    /** The comma stays with the text: a line may break before what is set in another weight. */
    private static List<Object> withLate(String text, String late, Markup markup) {
        return late.isEmpty() ? List.of(text) : List.of(text + ",", markup.span("strong", " " + late));
    }

    private static Object muted(String aside, Markup markup) {
        return aside.isEmpty() ? "" : markup.span("muted", " " + aside);
    }

    private static List<Element> over(String text, String below, Markup markup) {
        Element first = markup.div("strong", text);
        return below.isEmpty() ? List.of(first) : List.of(first, markup.div("muted", below));
    }
}
