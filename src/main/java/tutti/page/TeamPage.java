package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import tutti.i18n.Words;
import tutti.model.Id;
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
public record TeamPage(Locale language, LocalDate date, Masthead masthead, String lead, List<Section<TeamSection, TeamLine>> sections, Footer footer)
        implements PaperPage {

    public TeamPage {
        sections = List.copyOf(sections);
    }

    /** "Payroll rollout, team page, 2026-11-23.pdf", in the language of the page. */
    public String fileName(Words words) {
        return Issue.safe(words.speaking(language).say("page.team.fileName", masthead.engagement(), date.toString()));
    }

    /** None: on the team's page all lines that may go are alike. */
    @Override
    public Set<Id<?>> kept() {
        return Set.of();
    }

    @Override
    public List<?> frame() {
        return List.of(masthead, lead, footer);
    }

    /** @param more says how many lines of a section are not there */
    TeamPage arranged(Arrangement how, IntFunction<String> more) {
        return new TeamPage(language, date, masthead.tailored(how.head()), how.head().wording(lead),
                sections.stream().map(section -> section.arranged(how, TeamLine::tailored, more)).toList(), footer.tailored(how.head()));
    }
}
