package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.PageSection;

/**
 * What the client keeps at the end of the rescue: promises, concerns with their times, needs, milestones, and every page they
 * were given. Made of the parts of {@link StatusPage}, which have no place for anything internal.
 *
 * @param summary what came of it, in a line each
 * @param sections whole, however long
 * @param sheets the pages that were issued, the oldest first; they are bound in behind
 */
public record ExitPack(Locale language, LocalDate date, Masthead masthead, Section<PageSection, Line> summary, List<Section<PageSection, Line>> sections, Sheets sheets, Footer footer) {

    public ExitPack {
        sections = List.copyOf(sections);
    }

    /** @param title of the list */
    public record Sheets(String title, List<Issued> issued) {

        public Sheets {
            issued = List.copyOf(issued);
        }
    }

    /**
     * One page in the list of those that were issued.
     *
     * @param title "Status page 5"
     * @param text "23 November 2026, for the Steering group: Amber"
     * @param missing what is said of a page whose PDF is not there
     */
    public record Issued(Id<IssuedPage> page, String title, String text, String missing) {}

    /** "Payroll rollout, exit pack, 2026-11-23.pdf", in the language of the pack. */
    public String fileName(Words words) {
        return Issue.safe(words.speaking(language).say("page.pack.fileName", masthead.engagement(), date.toString()));
    }

    /** All lines, in their order. */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /** The section of a kind, if there is anything in it. */
    public Optional<Section<PageSection, Line>> section(PageSection kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    ExitPack tailored(Tailor tailor) {
        return new ExitPack(language, date, masthead.tailored(tailor), tailored(summary, tailor),
                sections.stream().map(section -> tailored(section, tailor)).toList(),
                new Sheets(sheets.title(), sheets.issued().stream()
                        .map(each -> new Issued(each.page(), tailor.label(each.title()), tailor.wording(each.text()), each.missing())).toList()),
                footer.tailored(tailor));
    }

    private static Section<PageSection, Line> tailored(Section<PageSection, Line> section, Tailor tailor) {
        return section.withLines(section.lines().stream().map(line -> line.tailored(tailor)).toList(), "");
    }
}
