package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Engagement;
import tutti.model.IssuedPage;
import tutti.model.PageLine;
import tutti.model.PageSection;

/**
 * A page in words, for an e-mail: made from what stands on the page and from nothing else.
 *
 * @param plain as plain text
 * @param html as HTML without any reference to the outside
 */
public record PageText(String plain, String html) {

    /** @param lead what stands before the text in bold; {@code aside} after it; both may be empty */
    private record Entry(String lead, String text, String aside) {}

    private record Part(String title, List<Entry> entries) {}

    /** The draft, as it is printed. */
    public static PageText of(StatusPage page) {
        List<String> head = lines(page.masthead().client(), page.masthead().engagement(), page.masthead().page(), page.masthead().replaces(),
                join(" ", page.masthead().date(), page.masthead().period()), page.masthead().meeting());
        List<Part> parts = new ArrayList<>();
        page.confidence().ifPresent(it -> parts.add(new Part(it.word() + ": " + it.meaning(), List.of(
                new Entry("", it.why(), join(" ", it.trend(), it.verdictLead(), it.verdict()))))));
        page.sections().stream().filter(section -> section.kind() != PageSection.NOTES).forEach(section -> parts.add(part(section)));
        return written(head, parts, page.footer().preparedBy());
    }

    private static Part part(Section<PageSection, Line> section) {
        List<Entry> entries = new ArrayList<>(section.lines().stream().map(line -> entry(section, line)).toList());
        if (!section.more().isEmpty()) {
            entries.add(new Entry("", section.more(), ""));
        }
        return new Part(join(", ", section.title(), section.aside()), entries);
    }

    private static Entry entry(Section<PageSection, Line> section, Line line) {
        return switch (line) {
            case Line.Since it -> new Entry(it.label(), it.text(), "");
            case Line.Ask it -> new Entry(it.by(), it.text(), join(". ", it.whom(), it.waits().isEmpty() ? "" : section.columns().getFirst() + " " + it.waits()));
            case Line.Need it -> new Entry(it.standing(), it.text(), it.why());
            case Line.Concern it -> new Entry("", join(" ", it.text(), it.who()), join(" ", it.standing(), it.where()));
            case Line.Promise it -> new Entry(it.standing(), it.text(), join(", ", it.by(), it.history()));
            case Line.NextStep it -> new Entry(it.by(), it.text(), it.owner());
            case Line.Milestone it -> new Entry(it.forecast(), it.text(), it.moved());
            case Line.Risk it -> new Entry("", join(" ", it.text(), it.response()), "");
        };
    }

    /**
     * An issued page, out of the lines that are kept of it.
     *
     * @param words of the page's language
     */
    public static PageText of(IssuedPage page, Engagement engagement, Words words) {
        List<String> head = lines(engagement.client(), engagement.name(), words.say("page.title", page.number()), words.fullDay(page.date()), page.audience());
        List<Part> parts = new ArrayList<>();
        page.confidence().ifPresent(level -> parts.add(new Part(words.of(level), List.of(new Entry("", page.why(), "")))));
        for (PageSection section : PageSection.values()) {
            List<Entry> entries = page.lines().stream().filter(line -> line.section() == section)
                    .map(line -> new Entry(line.state(), line.text(), day(line, words))).toList();
            if (!entries.isEmpty()) {
                parts.add(new Part(words.of(section), entries));
            }
        }
        return written(head, parts, "");
    }

    private static String day(PageLine line, Words words) {
        return line.date().map(words::day).orElse("");
    }

    private static PageText written(List<String> head, List<Part> parts, String foot) {
        return new PageText(plain(head, parts, foot), html(head, parts, foot));
    }

    private static String plain(List<String> head, List<Part> parts, String foot) {
        StringBuilder text = new StringBuilder(String.join("\n", head)).append('\n');
        for (Part part : parts) {
            text.append('\n').append(part.title()).append('\n');
            part.entries().forEach(entry -> text.append("- ").append(entry.lead().isEmpty() ? "" : entry.lead() + ": ").append(entry.text())
                    .append(entry.aside().isEmpty() ? "" : " (" + entry.aside() + ")").append('\n'));
        }
        return text.append(foot.isEmpty() ? "" : "\n" + foot + "\n").toString();
    }

    private static String html(List<String> head, List<Part> parts, String foot) {
        StringBuilder html = new StringBuilder("<html><body>");
        for (int i = 0; i < head.size(); i++) {
            html.append(i == 1 ? "<h2>" + safe(head.get(i)) + "</h2>" : "<p>" + safe(head.get(i)) + "</p>");
        }
        for (Part part : parts) {
            html.append("<h3>").append(safe(part.title())).append("</h3><ul>");
            part.entries().forEach(entry -> html.append("<li>").append(entry.lead().isEmpty() ? "" : "<b>" + safe(entry.lead()) + "</b> ").append(safe(entry.text()))
                    .append(entry.aside().isEmpty() ? "" : " <i>" + safe(entry.aside()) + "</i>").append("</li>"));
            html.append("</ul>");
        }
        return html.append(foot.isEmpty() ? "" : "<p>" + safe(foot) + "</p>").append("</body></html>").toString();
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static List<String> lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).toList();
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
