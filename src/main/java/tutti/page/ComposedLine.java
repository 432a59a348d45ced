package tutti.page;

import java.time.LocalDate;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.PageLine;
import tutti.model.PageSection;

/** A line as it is printed, and as the issued page will remember it. */
record ComposedLine(Line line, PageLine stored) {

    static ComposedLine of(PageSection section, Line line, String state, String text, Optional<LocalDate> date) {
        return new ComposedLine(line, new PageLine(section, line.subject(), state, text, date));
    }

    /** A line of the last page as it stood there: its record is no longer on the page, but the manager wants the line to be. */
    static ComposedLine carried(PageLine old, PageBasis basis) {
        String date = basis.day(old.date());
        Optional<Id<?>> subject = old.subject();
        Line line = switch (old.section()) {
            case NEEDED_FROM_YOU -> new Line.Ask(subject, date.isEmpty() ? "" : basis.words().say("page.asks.by", date), old.text(), "", "");
            case NEEDS -> new Line.Need(subject, Mark.IN_HAND, old.state(), old.text(), "");
            case CONCERNS -> new Line.Concern(subject, basis.words().say("page.concerns.quote", old.text()), "", date, true, "",
                    PageBasis.sentence(old.state()), "");
            case PROMISES -> new Line.Promise(subject, Mark.DUE, old.state(), old.text(), "", date);
            case NEXT_STEPS -> new Line.NextStep(subject, date, old.text(), "");
            case MILESTONES -> new Line.Milestone(subject, old.text(), "", date, false, old.state());
            case RISKS -> new Line.Risk(subject, PageBasis.sentence(old.text()), "");
            case CONFIDENCE, SINCE, NOTES -> throw new IllegalArgumentException("no record has a line there: " + old.section());
        };
        return new ComposedLine(line, old);
    }
}
