package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tutti.model.TeamSection;

/**
 * What stands on the page that the team gets: finished sentences in reading order. It stays within the team, and yet it may
 * be left on a table: there is nowhere in it to put a reading, trust, room, power, severity, importance or a note.
 *
 * @param language the language the page is written in
 * @param date the page's date; also the date of the PDF, so that the same page is the same file
 * @param lead what to look at first, in the manager's words; may be empty
 * @param sections in the order in which they are printed
 */
public record TeamPage(Locale language, LocalDate date, Masthead masthead, String lead, List<Section> sections, Footer footer) {

    public TeamPage {
        sections = List.copyOf(sections);
    }

    /**
     * @param client the client's organisation
     * @param title "Team page"
     * @param meeting "We meet the client on …"; may be empty
     */
    public record Masthead(String client, String engagement, String title, String date, String meeting) {

        Masthead tailored(Tailor tailor) {
            return new Masthead(tailor.wording(client), tailor.wording(engagement), tailor.label(title), tailor.label(date), tailor.wording(meeting));
        }
    }

    /**
     * One part of the page.
     *
     * @param aside what stands in grey beside the title; may be empty
     * @param columns the headings of the columns, for goals
     * @param lines the worst first, but the actions by their owners
     * @param more "+2 more"; empty if all lines stand
     */
    public record Section(TeamSection kind, String title, String aside, List<String> columns, List<TeamLine> lines, String more) {

        public Section {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        Section withLines(List<TeamLine> newLines, String newMore) {
            return new Section(kind, title, aside, columns, newLines, newMore);
        }

        Section headed(Tailor tailor) {
            return new Section(kind, tailor.label(title), tailor.label(aside), columns.stream().map(tailor::label).toList(), lines, more);
        }
    }

    /**
     * @param preparedBy the whole sentence at the foot of the page
     * @param author whom the PDF names as its author; may be empty
     */
    public record Footer(String preparedBy, String author, String pageOfPages) {

        Footer tailored(Tailor tailor) {
            return new Footer(tailor.wording(preparedBy), tailor.label(author), tailor.label(pageOfPages));
        }
    }

    TeamPage tailored(Tailor head, List<Section> newSections) {
        return new TeamPage(language, date, masthead.tailored(head), head.wording(lead), newSections.stream().map(section -> section.headed(head)).toList(),
                footer.tailored(head));
    }
}
