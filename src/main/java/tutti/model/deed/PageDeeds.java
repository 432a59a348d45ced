package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.OnPage;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Thing;
import tutti.model.Told;
import tutti.model.measure.Standing;

/** Puts a record on the client's page, and writes down how the page says it; the record keeps its own words. */
public final class PageDeeds {

    private PageDeeds() {}

    /** The mark of a record that can have a line on the client's page; empty for any other kind. */
    public static Optional<OnPage> onPage(Thing thing) {
        return switch (thing) {
            case Need it -> Optional.of(it.onPage());
            case Concern it -> Optional.of(it.onPage());
            case Promise it -> Optional.of(it.onPage());
            case RaidItem it -> Optional.of(it.onPage());
            case Action it -> Optional.of(it.onPage());
            case Milestone it -> Optional.of(it.onPage());
            default -> Optional.empty();
        };
    }

    public static List<Change> show(CaseFile file, Id<?> id) {
        return change(file, id, onPage -> onPage.withShown(true));
    }

    /** @param text how the page is to say it; empty: in the record's own words */
    public static List<Change> reword(CaseFile file, Id<?> id, String text, LocalDate today) {
        return change(file, id, onPage -> onPage.withText(text, file.find(id).map(thing -> told(file, thing, today)).orElse(Told.words(""))));
    }

    /** What a record says of itself: its words, and, where its text for the page tells how it stands, that too. */
    public static Told told(CaseFile file, Thing thing, LocalDate today) {
        return switch (thing) {
            case Need need -> new Told(need.title(), Standing.of(need, file, today).name());
            case Concern concern -> new Told(concern.title(), leg(concern));
            default -> Told.words(thing.title());
        };
    }

    private static String leg(Concern concern) {
        return concern.settled().isPresent() ? "SETTLED" : concern.answered().isPresent() ? "ANSWERED"
                : concern.acknowledged().isPresent() ? "ACKNOWLEDGED" : "RAISED";
    }

    /** The text for the page was read again and still holds, although the record says something else now. */
    public static List<Change> textStillHolds(CaseFile file, Id<?> id, LocalDate today) {
        return file.find(id).flatMap(PageDeeds::onPage).map(onPage -> reword(file, id, onPage.text(), today)).orElse(List.of());
    }

    private static List<Change> change(CaseFile file, Id<?> id, UnaryOperator<OnPage> how) {
        return file.find(id).<List<Change>>flatMap(thing -> onPage(thing).map(before -> {
            OnPage after = how.apply(before);
            return after.equals(before) ? List.of() : Change.keep(with(thing, after));
        })).orElse(List.of());
    }

    private static Thing with(Thing thing, OnPage onPage) {
        return switch (thing) {
            case Need it -> it.withOnPage(onPage);
            case Concern it -> it.withOnPage(onPage);
            case Promise it -> it.withOnPage(onPage);
            case RaidItem it -> it.withOnPage(onPage);
            case Action it -> it.withOnPage(onPage);
            case Milestone it -> it.withOnPage(onPage);
            default -> thing;
        };
    }
}
