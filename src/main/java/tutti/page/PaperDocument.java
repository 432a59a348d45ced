package tutti.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The document that the PDF engine is given: what all paper has around its contents, the sheet, the fonts, the head, the foot,
 * and what a file says of itself. Columns are divs, since a screen reader would read tables.
 */
final class PaperDocument {

    private final Markup markup = new Markup();
    private final Sheet sheet;
    private final UnaryOperator<String> families;

    /** @param families the fonts for a text, as CSS names them */
    PaperDocument(Sheet sheet, UnaryOperator<String> families) {
        this.sheet = sheet;
        this.families = families;
    }

    /** What a file says of itself. {@code author} and {@code subject} may be empty. */
    record About(Locale language, String title, String author, String subject) {}

    static String css(String name) {
        return new String(Typefaces.resource("/tutti/page/" + name + ".css"), StandardCharsets.UTF_8);
    }

    Markup markup() {
        return markup;
    }

    /**
     * A page of one sheet.
     *
     * @param spacing 0 to 2
     * @param rules ruled lines for handwriting
     * @param slack free space above the foot, in points
     */
    <P extends PaperPage> Document of(P page, Form<P> form, int spacing, int rules, double slack) {
        Masthead head = page.masthead();
        Element body = markup.element("body", style(page.language(), "s" + spacing),
                head(head), form.layout().body(page, markup, rules), spacer(slack), markup.div("table foot muted", foot(page.footer().preparedBy(), page.footer().pageOfPages())));
        String subject = Stream.of(head.page(), head.replaces(), head.date()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return of(new About(page.language(), head.engagement() + ", " + head.page(), page.footer().author(), subject),
                paper(Sheet.BOTTOM - Sheet.OVERHANG, "") + fonts(body.getTextContent()) + form.css(), body);
    }

    /** As many sheets as {@code content} takes, each with its foot. */
    Document of(About about, String css, List<Object> content, Element running) {
        Element body = markup.element("body", style(about.language(), "s0 pack"), running, content);
        return of(about, paper(2.4 * Sheet.BOTTOM, " @bottom-center { content: element(foot); }") + fonts(body.getTextContent() + "0123456789") + css, body);
    }

    private String style(Locale language, String further) {
        return sheet.style() + " " + further + " " + language.getLanguage();
    }

    private Document of(About about, String css, Element body) {
        Element html = markup.element("html", "",
                markup.element("head", "", markup.element("title", "", about.title()), meta("author", about.author()), meta("subject", about.subject()),
                        markup.element("style", "", css)),
                body);
        html.setAttribute("lang", about.language().toLanguageTag());
        return markup.rooted(html);
    }

    private String paper(double bottom, String further) {
        return String.format(Locale.ROOT, "@page { size: %.3fpt %.3fpt; margin: %.3fpt %.3fpt %.3fpt %.3fpt;%s }%n", sheet.width(),
                sheet.height(), Sheet.TOP, Sheet.SIDE, bottom, Sheet.SIDE, further).replace("\r", "");
    }

    private String fonts(String text) {
        return "body { font-family: " + families.apply(text) + "; }\n";
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

    Element head(Masthead head) {
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

    /** @param number which page of how many, in texts and elements */
    Element foot(String prepared, Object... number) {
        return markup.div("row", markup.cell("prepared", prepared), markup.cell("right", number));
    }

    private Element spacer(double slack) {
        Element spacer = markup.div("");
        spacer.setAttribute("style", String.format(Locale.ROOT, "height: %.2fpt", slack));
        return spacer;
    }
}
