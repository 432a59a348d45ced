package tutti.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tutti.i18n.Words;
import tutti.page.StatusPage.Section;

/** Lays the exit pack and the manager's own record out: as many sheets as they take, each with its foot. */
final class PackDocument {

    private static final String CSS = new String(Typefaces.resource("/tutti/page/status.css"), StandardCharsets.UTF_8)
            + new String(Typefaces.resource("/tutti/page/pack.css"), StandardCharsets.UTF_8);

    private final Markup markup = new Markup();
    private final SectionDocument sections = new SectionDocument(markup);
    private final Words words;
    private final Sheet sheet;
    private final UnaryOperator<String> families;

    /** @param words of the document's language */
    PackDocument(Words words, Sheet sheet, UnaryOperator<String> families) {
        this.words = words;
        this.sheet = sheet;
        this.families = families;
    }

    Document of(ExitPack pack) {
        List<Object> body = new ArrayList<>();
        body.add(head(pack.masthead().client(), pack.masthead().engagement(), pack.masthead().page(), pack.masthead().date(), pack.masthead().period()));
        if (!pack.summary().lines().isEmpty()) {
            body.add(block(sections.of(pack.summary())));
        }
        pack.sections().forEach(section -> body.add(block(sections.of(section))));
        if (!pack.sheets().issued().isEmpty()) {
            body.add(block(markup.div("sheets", title(pack.sheets().title()), markup.div("table", pack.sheets().issued().stream()
                    .map(each -> row(cell("label strong", each.title()), cell("", each.text()))).toList()))));
        }
        return document(pack.language(), pack.masthead().engagement() + ", " + pack.masthead().page(), pack.footer().author(), pack.footer().preparedBy(), body);
    }

    Document of(OwnRecord own) {
        String warning = own.author().isBlank() ? words.say("page.own.warning") : words.say("page.own.warningFor", own.author());
        List<Object> body = new ArrayList<>();
        body.add(head(own.client(), own.engagement(), words.say("page.own.title"), words.fullDay(own.date()), ""));
        body.add(markup.div("block warning strong", warning));
        if (!own.verdicts().isEmpty()) {
            body.add(block(markup.div("verdicts", title(words.say("page.own.verdicts")), markup.div("table", own.verdicts().stream().map(this::row).toList()))));
        }
        for (int i = 0; i < own.people().size(); i++) {
            body.add(person(own.people().get(i), i));
        }
        if (!own.people().isEmpty()) {
            body.add(markup.div("block muted", words.say("page.own.legend")));
        }
        return document(own.language(), own.engagement() + ", " + words.say("page.own.title"), own.author(), warning, body);
    }

    private Element row(OwnRecord.Verdict verdict) {
        return row(cell("mark", verdict.level().<Object>map(level -> sections.mark(Mark.valueOf(level.name()), verdict.levelWord())).orElse("")),
                cell("level strong", verdict.levelWord()), cell("when", verdict.when()), cell("source", verdict.source()), cell("", verdict.words()));
    }

    private Element person(OwnRecord.Person person, int index) {
        Element object = markup.element("object", "");
        object.setAttribute(Drawings.COURSE, Integer.toString(index));
        object.setAttribute("alt", person.course().inWords());
        return markup.div("block person",
                markup.div("together", title(person.name(), person.role()),
                        markup.div("table course", markup.div("row", cell("scale muted", markup.div("ten", "10"), markup.div("five", "5"), markup.div("", "0")),
                                cell("", object))),
                        markup.div("table dates muted", markup.div("row", cell("scale"), cell("", words.day(person.course().from())),
                                cell("right", words.day(person.course().to()))))),
                markup.div("table events", person.rows().stream().map(this::row).toList()));
    }

    private Element row(OwnRecord.Row row) {
        String turn = switch (row.turn()) {
            case UP -> "\u25b3";
            case DOWN -> "\u25bc";
            case READING, NEITHER -> "";
        };
        boolean isReading = row.turn() == OwnRecord.Turn.READING;
        return row(cell("when", row.when()), cell("turn", turn), cell(isReading ? "strong" : "", row.what(),
                row.detail().isEmpty() ? List.of() : markup.span("detail muted", " " + row.detail())));
    }

    private Element block(Element content) {
        return markup.div("block", content);
    }

    private Element title(String title) {
        return title(title, "");
    }

    private Element title(String title, String aside) {
        return markup.div("table title", markup.div("row", cell("", markup.element("h2", "", title,
                aside.isEmpty() ? List.of() : markup.span("muted", " " + aside)))));
    }

    private Element row(Object... cells) {
        return markup.div("row line", cells);
    }

    private Element cell(String style, Object... content) {
        return markup.div(style.isEmpty() ? "cell" : "cell " + style, content);
    }

    private Element head(String client, String engagement, String title, String date, String period) {
        return markup.div("table head", markup.div("row",
                cell("whose", markup.div("client muted", client), markup.element("h1", "", engagement)),
                cell("right", markup.div("number", title), markup.div("", markup.span("strong", date),
                        period.isEmpty() ? List.of() : markup.span("muted", ", " + period)))));
    }

    private Document document(Locale language, String title, String author, String foot, List<Object> content) {
        Element running = markup.div("running", markup.div("table muted", markup.div("row", cell("prepared", foot),
                cell("right", words.say("page.pack.pageNumber") + " ", markup.span("counter")))));
        Element body = markup.element("body", sheet.style() + " s0 pack " + language.getLanguage(), running, content);
        Element named = markup.element("meta", "");
        named.setAttribute("name", "author");
        named.setAttribute("content", author);
        Element html = markup.element("html", "", markup.element("head", "", markup.element("title", "", title), author.isEmpty() ? List.of() : named,
                markup.element("style", "", paper() + "body { font-family: " + families.apply(body.getTextContent() + "0123456789") + "; }\n" + CSS)), body);
        html.setAttribute("lang", language.toLanguageTag());
        return markup.rooted(html);
    }

    private String paper() {
        return String.format(Locale.ROOT, "@page { size: %.3fpt %.3fpt; margin: %.3fpt %.3fpt %.3fpt %.3fpt; @bottom-center { content: element(foot); } }%n",
                sheet.width(), sheet.height(), Sheet.TOP, Sheet.SIDE, 2.4 * Sheet.BOTTOM, Sheet.SIDE).replace("\r", "");
    }
}
