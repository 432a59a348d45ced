package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tutti.model.DeliveryConfidence;
import tutti.model.Id;
import tutti.model.PageSection;

/**
 * What stands on the page that the client gets: finished sentences in reading order. Client-safe by construction, for
 * there is nowhere in it to put a reading, trust, room, power, interest, severity, importance or a note.
 *
 * @param language the language the page is written in
 * @param date the page's date; also the date of the PDF, so that the same page is the same file
 * @param confidence absent as long as none was given
 * @param sections in the order in which they are printed, none twice
 * @param kept the records whose lines must not give way
 */
public record StatusPage(Locale language, LocalDate date, Masthead masthead, Optional<Confidence> confidence,
                         List<Section> sections, Set<Id<?>> kept, Footer footer) {

    public StatusPage {
        sections = List.copyOf(sections);
        kept = Set.copyOf(kept);
        if (sections.stream().map(Section::kind).distinct().count() < sections.size()) {
            throw new IllegalArgumentException("a section stands on the page once");
        }
    }

    /**
     * @param client the client's organisation
     * @param page "Status page 5"
     * @param replaces "Replaces page 5 of 23 November"; empty for a page that corrects none
     * @param period "for 10 to 23 November"; may be empty
     * @param meeting "Next meeting: …"; may be empty
     */
    public record Masthead(String client, String engagement, String page, String replaces, String date, String period, String meeting) {

        Masthead tailored(Tailor tailor) {
            return new Masthead(tailor.wording(client), tailor.wording(engagement), tailor.label(page), tailor.label(replaces),
                    tailor.label(date), tailor.label(period), tailor.wording(meeting));
        }
    }

    /**
     * @param word "Amber", with its {@code meaning} "feasible, significant issues"
     * @param trend "As on page 4."; may be empty
     * @param verdictLead "You said on 11 Nov:", and the {@code verdict} "Red"; both empty without a verdict
     */
    public record Confidence(DeliveryConfidence level, String word, String meaning, String why, String trend,
                             String verdictLead, String verdict) {

        Confidence tailored(Tailor tailor) {
            return new Confidence(level, tailor.label(word), tailor.label(meaning), tailor.wording(why), tailor.label(trend),
                    tailor.label(verdictLead), tailor.label(verdict));
        }
    }

    /**
     * One part of the page.
     *
     * @param aside what stands in grey beside the title; may be empty
     * @param columns the headings of the columns, for concerns and milestones; "Waits for it:" for what we need from you
     * @param lines the worst first: what gives way goes from the end
     * @param beyond how many more there are that could stand here, but are far off
     * @param more "+2 more, on request"; empty if all lines stand
     */
    public record Section(PageSection kind, String title, String aside, List<String> columns, List<Line> lines, int beyond, String more) {

        public Section {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        public static Section of(PageSection kind, String title, String aside, List<String> columns, List<? extends Line> lines) {
            return new Section(kind, title, aside, columns, List.copyOf(lines), 0, "");
        }

        /** Whether the section needs half the width of the page only, so that two of them stand side by side. */
        boolean isHalf() {
            return switch (kind) {
                case SINCE, NEEDED_FROM_YOU, PROMISES, NEXT_STEPS, MILESTONES, RISKS -> true;
                case CONFIDENCE, NEEDS, CONCERNS, NOTES -> false;
            };
        }

        Section withLines(List<Line> newLines, String newMore) {
            return new Section(kind, title, aside, columns, newLines, beyond, newMore);
        }

        Section withBeyond(int newBeyond) {
            return new Section(kind, title, aside, columns, lines, newBeyond, more);
        }

        Section headed(Tailor tailor) {
            return new Section(kind, tailor.label(title), tailor.label(aside), columns.stream().map(tailor::label).toList(),
                    lines, beyond, more);
        }
    }

    /**
     * @param preparedBy the whole sentence at the foot of the page
     * @param author whom the PDF names as its author; may be empty
     * @param pageOfPages "Status page 5, 1 of 1"
     */
    public record Footer(String preparedBy, String author, String pageOfPages) {

        Footer tailored(Tailor tailor) {
            return new Footer(tailor.wording(preparedBy), tailor.label(author), tailor.label(pageOfPages));
        }
    }

    /** All lines of all sections, in the order of the page. */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    StatusPage tailored(Tailor head, List<Section> newSections) {
        return new StatusPage(language, date, masthead.tailored(head), confidence.map(it -> it.tailored(head)),
                newSections.stream().map(section -> section.headed(head)).toList(), kept, footer.tailored(head));
    }
}
