package tutti.page;

import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds a document of elements. Text can only become text, so nothing that a client said is ever read as markup. */
final class Markup {

    private static final Set<String> UNPRINTED = Set.of("title", "style");

    private final Document document;

    Markup() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the default XML settings are always there", impossible);
        }
    }

    /** An element of CSS class {@code style}, holding texts, elements, and lists of them in turn. */
    Element element(String name, String style, Object... content) {
        Element element = document.createElement(name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        for (Object part : content) {
            append(element, part);
        }
        return element;
    }

    Element div(String style, Object... content) {
        return element("div", style, content);
    }

    Element span(String style, Object... content) {
        return element("span", style, content);
    }

    /** One line of a table that is made of divs. */
    Element row(Object... cells) {
        return div("row line", cells);
    }

    Element cell(String style, Object... content) {
        return div(style.isEmpty() ? "cell" : "cell " + style, content);
    }

    /** What is had on request, below a list; nothing where all of it stands. */
    Object more(String words) {
        return words.isEmpty() ? List.of() : div("table", row(cell("muted", words)));
    }

    /** A drawing needs words of its own for those who hear the page. */
    Element mark(Mark mark, String word) {
        Element object = element("object", "");
        object.setAttribute(MarkDrawer.ATTRIBUTE, mark.name());
        object.setAttribute("alt", word.isEmpty() ? "-" : word);
        return object;
    }

    /** A title, with what stands in grey beside it. */
    Element heading(String title, String aside) {
        return element("h2", "", title, aside.isEmpty() ? List.of() : span("muted", " " + aside));
    }

    /** Two columns of half the width. */
    Element sideBySide(Object left, Object right) {
        return div("table block pair", div("row", cell("half", left), cell("gap"), cell("half", right)));
    }

    /** Closes the document around its root. */
    Document rooted(Element root) {
        document.appendChild(root);
        return document;
    }

    private void append(Element element, Object part) {
        switch (part) {
            // The engine fails on an empty text in a document with right-to-left text.
            case String text when text.isEmpty() -> { }
            case String text -> element.appendChild(document.createTextNode(UNPRINTED.contains(element.getTagName()) ? text : Bidi.apart(text)));
            case Node node -> element.appendChild(node);
            case List<?> parts -> parts.forEach(inner -> append(element, inner));
            default -> throw new IllegalArgumentException("not a part of a document: " + part.getClass());
        }
    }
}
