package tutti.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.PageLine;
import tutti.model.RaidItem;
import tutti.model.Step;
import tutti.model.Thing;
import tutti.model.measure.Standing;
import tutti.page.Line.Happening;

/** A line as an issued page remembers it, made printable again: as it stood, with what its record says that never changes. */
final class StoredLine {

    private final PageLine old;
    private final PageBasis basis;
    private final Words words;

    private StoredLine(PageLine old, PageBasis basis) {
        this.old = old;
        this.basis = basis;
        this.words = basis.words();
    }

    static Line of(PageLine old, PageBasis basis) {
        return new StoredLine(old, basis).line();
    }

    private Line line() {
        String date = basis.day(old.date());
        Optional<Id<?>> subject = old.subject();
        return switch (old.section()) {
            case SINCE -> new Line.Since(subject, happening(), old.state(), old.text(), Optional.empty());
            case NEEDED_FROM_YOU -> new Line.Ask(subject, date.isEmpty() ? "" : words.say("page.asks.by", date), old.text(),
                    record(RaidItem.class).map(item -> basis.client(item.askedOf())).orElse(""), "");
            case NEEDS -> new Line.Need(subject, standing(), old.state(), old.text(), "");
            case CONCERNS -> concern(date);
            case PROMISES -> new Line.Promise(subject, outcome(), old.state(), old.text(), "", date);
            case NEXT_STEPS -> new Line.NextStep(subject, date, old.text(), record(Action.class).map(action -> basis.member(action.owner())).orElse(""));
            case MILESTONES -> new Line.Milestone(subject, old.text(), record(Milestone.class).map(milestone -> basis.day(milestone.firstDate())).orElse(""),
                    date, !old.state().equals(words.say("page.milestones.onTheDate")), old.state());
            case RISKS -> new Line.Risk(subject, PageBasis.sentence(old.text()), "");
            case CONFIDENCE, NOTES -> throw new IllegalArgumentException("has no lines: " + old.section());
        };
    }

    private Line concern(String raised) {
        Optional<Concern> concern = record(Concern.class);
        boolean isHeard = !old.state().equals(words.say("page.concerns.raised"));
        String heard = concern.flatMap(Concern::acknowledged).map(Step::on).map((LocalDate on) -> words.day(on)).orElse("");
        return new Line.Concern(old.subject(), words.say("page.concerns.quote", old.text()), concern.map(it -> basis.client(it.raisedBy())).orElse(""), raised,
                isHeard, isHeard ? heard : words.say("page.concerns.notYet"), PageBasis.sentence(old.state()), "");
    }

    private <T extends Thing> Optional<T> record(Class<T> type) {
        return old.subject().flatMap(basis.file()::find).filter(type::isInstance).map(type::cast);
    }

    private Mark standing() {
        return Stream.of(Standing.values()).filter(standing -> NeedLines.word(standing, words).equals(old.state())).findFirst()
                .map(standing -> Mark.valueOf(standing.name())).orElse(Mark.IN_HAND);
    }

    private Mark outcome() {
        return Stream.of(Mark.LATE, Mark.KEPT, Mark.ENDED).filter(mark -> PromiseLines.words(mark, words).contains(old.state())).findFirst().orElse(Mark.DUE);
    }

    private Happening happening() {
        return Stream.of(Happening.values()).filter(each -> SinceLines.label(each, words).equals(old.state())).findFirst().orElse(Happening.NEW);
    }
}
