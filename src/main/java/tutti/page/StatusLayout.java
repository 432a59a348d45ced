package tutti.page;

import static tutti.model.PageSection.CONCERNS;
import static tutti.model.PageSection.MILESTONES;
import static tutti.model.PageSection.NEEDED_FROM_YOU;
import static tutti.model.PageSection.NEEDS;
import static tutti.model.PageSection.NEXT_STEPS;
import static tutti.model.PageSection.NOTES;
import static tutti.model.PageSection.PROMISES;
import static tutti.model.PageSection.RISKS;
import static tutti.model.PageSection.SINCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import tutti.model.PageSection;
import tutti.page.Form.Rows;
import tutti.page.StatusPage.Confidence;

/** The client's page: what gives way on it first, and how it is laid out. */
final class StatusLayout implements Form.Layout<StatusPage> {

    private static final Set<PageSection> HALVES = Set.of(SINCE, NEEDED_FROM_YOU, PROMISES, NEXT_STEPS, MILESTONES, RISKS);

    /** A kept promise gives way, an open one does not; and a date that moved is never hidden behind one that held. */
    private static final List<List<Rows>> GIVES_WAY = List.of(
            List.of(Rows.all(NEXT_STEPS), new Rows(PROMISES, line -> line instanceof Line.Promise promise && promise.isKept())),
            List.of(new Rows(MILESTONES, line -> line instanceof Line.Milestone milestone && !milestone.isMoved())),
            List.of(Rows.all(RISKS)), List.of(Rows.all(CONCERNS)), List.of(Rows.all(NEEDS)));

    static final Form<StatusPage> FORM = new Form<>(PaperDocument.css("status"), HALVES, GIVES_WAY, "page.more", StatusPage::arranged, new StatusLayout());

    @Override
    public List<Element> body(StatusPage page, Markup markup, int rules) {
        List<Element> body = new ArrayList<>();
        page.confidence().ifPresent(confidence -> body.add(confidence(confidence, markup)));
        body.addAll(blocks(page.sections(), markup, rules));
        return body;
    }

    private Element confidence(Confidence confidence, Markup markup) {
        return markup.div("table confidence block",
                markup.div("row",
                        markup.cell("mark", markup.mark(Mark.valueOf(confidence.level().name()), confidence.word())),
                        markup.cell("level",
                                markup.div("word", confidence.word()),
                                markup.div("", confidence.meaning())),
                        markup.cell("why",
                                markup.div("reason",
                                        markup.div("", confidence.why()),
                                        markup.div("muted", markup.span("", confidence.trend().isEmpty() ? "" : confidence.trend() + " "),
                                                verdict(confidence, markup))))));
    }

    /** Spans side by side: the engine draws the text of an element before what is nested in it. */
    private List<Element> verdict(Confidence confidence, Markup markup) {
        return confidence.verdict().isEmpty() ? List.of() : List.of(markup.span("", confidence.verdictLead() + " "),
                markup.span("verdict strong", confidence.verdict()), markup.span("", "."));
    }

    /** Two sections of half width that follow each other stand side by side. */
    private List<Element> blocks(List<Section<PageSection, Line>> all, Markup markup, int rules) {
        SectionDocument sections = new SectionDocument(markup);
        List<Element> blocks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Section<PageSection, Line> section = all.get(i);
            boolean isPaired = HALVES.contains(section.kind()) && i + 1 < all.size() && HALVES.contains(all.get(i + 1).kind());
            if (section.kind() == NOTES) {
                blocks.add(markup.div("block notes", sections.title(section), rules(markup, rules)));
            } else if (isPaired) {
                blocks.add(markup.sideBySide(sections.of(section), sections.of(all.get(++i))));
            } else {
                blocks.add(markup.div("block", sections.of(section)));
            }
        }
        return blocks;
    }

    private static List<Element> rules(Markup markup, int rules) {
        List<Element> lines = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            lines.add(markup.div("rule"));
        }
        return lines;
    }
}
