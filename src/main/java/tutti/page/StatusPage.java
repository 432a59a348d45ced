package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
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
                         List<Section<PageSection, Line>> sections, Set<Id<?>> kept, Footer footer) implements PaperPage {

    public StatusPage {
        sections = List.copyOf(sections);
        kept = Set.copyOf(kept);
        if (sections.stream().map(Section::kind).distinct().count() < sections.size()) {
            throw new IllegalArgumentException("a section stands on the page once");
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

    /** All lines of all sections, in the order of the page. */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    @Override
    public List<?> frame() {
        return List.of(masthead, confidence, footer);
    }

    /** @param more says how many lines of a section are not there */
    StatusPage arranged(Arrangement how, IntFunction<String> more) {
        return new StatusPage(language, date, masthead.tailored(how.head()), confidence.map(it -> it.tailored(how.head())),
                sections.stream().map(section -> section.arranged(how, Line::tailored, more)).toList(), kept, footer.tailored(how.head()));
    }
}
