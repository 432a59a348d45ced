package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tutti.i18n.Words;

/** Lays the exit pack and the manager's own record out: as many sheets as they take, each with its foot. */
final class PackDocument {

    private static final String CSS = PaperDocument.css("status") + PaperDocument.css("pack");

    private final Words words;
    private final PaperDocument paper;
    private final Markup markup;
    private final SectionDocument sections;

    /**
     * @param words of the document's language
     * @param families the fonts for a text, as CSS names them
     */
    PackDocument(Words words, Sheet sheet, UnaryOperator<String> families) {
        this.words = words;
        this.paper = new PaperDocument(sheet, families);
        this.markup = paper.markup();
        this.sections = new SectionDocument(markup);
    }

    Document of(ExitPack pack) {
        List<Object> body = new ArrayList<>();
        body.add(paper.head(pack.masthead()));
        if (!pack.summary().lines().isEmpty()) {
            body.add(block(sections.of(pack.summary())));
        }
        pack.sections().forEach(section -> body.add(block(sections.of(section))));
        if (!pack.sheets().issued().isEmpty()) {
            body.add(block(markup.div("sheets", title(pack.sheets().title()), markup.div("table", pack.sheets().issued().stream()
                    .map(each -> markup.row(markup.cell("label strong", each.title()), markup.cell("", each.text()))).toList()))));
        }
        return document(pack.language(), pack.masthead().engagement() + ", " + pack.masthead().page(), pack.footer().author(), pack.footer().preparedBy(), body);
    }

    Document of(OwnRecord own) {
        String warning = own.author().isBlank() ? words.say("page.own.warning") : words.say("page.own.warningFor", own.author());
        List<Object> body = new ArrayList<>();
        body.add(paper.head(new Masthead(own.client(), own.engagement(), words.say("page.own.title"), "", words.fullDay(own.date()), "", "")));
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
        return markup.row(markup.cell("mark", verdict.level().<Object>map(level -> markup.mark(Mark.valueOf(level.name()), verdict.levelWord())).orElse("")),
                markup.cell("level strong", verdict.levelWord()), markup.cell("when", verdict.when()), markup.cell("source", verdict.source()), markup.cell("", verdict.words()));
    }

    private Element person(OwnRecord.Person person, int index) {
        Element object = markup.element("object", "");
        object.setAttribute(Drawings.COURSE, Integer.toString(index));
        object.setAttribute("alt", person.course().inWords());
        return markup.div("block person",
                markup.div("together", title(person.name(), person.role()),
                        markup.div("table course", markup.div("row", markup.cell("scale muted", markup.div("ten", "10"), markup.div("five", "5"), markup.div("", "0")),
                                markup.cell("", object))),
                        markup.div("table dates muted", markup.div("row", markup.cell("scale"), markup.cell("", words.day(person.course().from())),
                                markup.cell("right", words.day(person.course().to()))))),
                markup.div("table events", person.rows().stream().map(this::row).toList()));
    }

    private Element row(OwnRecord.Row row) {
        String turn = switch (row.turn()) {
            case UP -> "\u25b3";
            case DOWN -> "\u25bc";
            case READING, NEITHER -> "";
        };
        boolean isReading = row.turn() == OwnRecord.Turn.READING;
        return markup.row(markup.cell("when", row.when()), markup.cell("turn", turn), markup.cell(isReading ? "strong" : "", row.what(),
                row.detail().isEmpty() ? List.of() : markup.span("detail muted", " " + row.detail())));
    }

    private Element block(Element content) {
        return markup.div("block", content);
    }

    private Element title(String title) {
        return title(title, "");
    }

    private Element title(String title, String aside) {
        return markup.div("table title", markup.div("row", markup.cell("", markup.heading(title, aside))));
    }

    private Document document(Locale language, String title, String author, String foot, List<Object> content) {
        Element running = markup.div("running", markup.div("table muted",
                paper.foot(foot, words.say("page.pack.pageNumber") + " ", markup.span("counter"))));
        return paper.of(new PaperDocument.About(language, title, author, ""), CSS, content, running);
    }
}
