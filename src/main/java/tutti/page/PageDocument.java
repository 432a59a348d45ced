package tutti.page;

import static tutti.model.PageSection.NOTES;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tutti.page.StatusPage.Confidence;
import tutti.page.StatusPage.Footer;
import tutti.page.StatusPage.Masthead;
import tutti.page.StatusPage.Section;

/** Lays a page's texts out as a document for the PDF engine. Columns are divs, since a screen reader would read tables. */
final class PageDocument {

    /** The least that stays free for a pen. */
    static final int FEWEST_RULES = 2;

    private static final String CSS = new String(Typefaces.resource("/tutti/page/status.css"), StandardCharsets.UTF_8);

    private final Markup markup = new Markup();
    private final SectionDocument sections = new SectionDocument(markup);
    private final StatusPage page;

    private PageDocument(StatusPage page) {
        this.page = page;
    }

    /**
     * @param spacing 0 to 2
     * @param rules ruled lines for handwriting
     * @param slack free space above the foot, in points
     * @param families the fonts for a text, as CSS names them
     */
    static Document of(StatusPage page, Sheet sheet, int spacing, int rules, double slack, UnaryOperator<String> families) {
        return new PageDocument(page).build(sheet, spacing, rules, slack, families);
    }

    private Document build(Sheet sheet, int spacing, int rules, double slack, UnaryOperator<String> families) {
        Element body = markup.element("body", sheet.style() + " s" + spacing + " " + page.language().getLanguage(),
                head(page.masthead()),
                page.confidence().map(this::confidence).map(List::of).orElse(List.of()),
                blocks(rules),
                spacer(slack),
                foot(page.footer()));
        String fonts = "body { font-family: " + families.apply(body.getTextContent()) + "; }\n";
        Element html = markup.element("html", "",
                markup.element("head", "",
                        markup.element("title", "", page.masthead().engagement() + ", " + page.masthead().page()),
                        meta("author", page.footer().author()),
                        meta("subject", Stream.of(page.masthead().page(), page.masthead().replaces(), page.masthead().date()).filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", "))),
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
                                markup.div("number", head.page()),
                                head.replaces().isEmpty() ? List.of() : markup.div("strong", head.replaces()),
                                markup.div("", markup.span("strong", head.date()),
                                        head.period().isEmpty() ? List.of() : markup.span("muted", ", " + head.period())),
                                head.meeting().isEmpty() ? List.of() : markup.div("muted", head.meeting()))));
    }

    private Element confidence(Confidence confidence) {
        return markup.div("table confidence block",
                markup.div("row",
                        markup.div("cell mark", sections.mark(Mark.valueOf(confidence.level().name()), confidence.word())),
                        markup.div("cell level",
                                markup.div("word", confidence.word()),
                                markup.div("", confidence.meaning())),
                        markup.div("cell why",
                                markup.div("reason",
                                        markup.div("", confidence.why()),
                                        markup.div("muted", markup.span("", confidence.trend().isEmpty() ? "" : confidence.trend() + " "),
                                                verdict(confidence))))));
    }

    /** Spans side by side: the engine draws the text of an element before what is nested in it. */
    private List<Element> verdict(Confidence confidence) {
        return confidence.verdict().isEmpty() ? List.of() : List.of(markup.span("", confidence.verdictLead() + " "),
                markup.span("verdict strong", confidence.verdict()), markup.span("", "."));
    }

    /** Two sections of half width that follow each other stand side by side. */
    private List<Element> blocks(int rules) {
        List<Element> blocks = new ArrayList<>();
        for (int i = 0; i < page.sections().size(); i++) {
            Section section = page.sections().get(i);
            boolean isPaired = section.isHalf() && i + 1 < page.sections().size() && page.sections().get(i + 1).isHalf();
            if (section.kind() == NOTES) {
                blocks.add(notes(section, rules));
            } else if (isPaired) {
                blocks.add(markup.div("table block pair",
                        markup.div("row",
                                markup.div("cell half", sections.of(section)),
                                markup.div("cell gap"),
                                markup.div("cell half", sections.of(page.sections().get(++i))))));
            } else {
                blocks.add(markup.div("block", sections.of(section)));
            }
        }
        return blocks;
    }

    private Element notes(Section section, int rules) {
        List<Element> lines = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            lines.add(markup.div("rule"));
        }
        return markup.div("block notes", sections.title(section), lines);
    }

    private Element spacer(double slack) {
        Element spacer = markup.div("");
        spacer.setAttribute("style", String.format(Locale.ROOT, "height: %.2fpt", slack));
        return spacer;
    }

    private Element foot(Footer foot) {
        return markup.div("table foot muted",
                markup.div("row",
                        markup.div("cell prepared", foot.preparedBy()),
                        markup.div("cell right", foot.pageOfPages())));
    }
}
