package tutti.page;

import static tutti.model.PageSection.CONCERNS;
import static tutti.model.PageSection.MILESTONES;
import static tutti.model.PageSection.NEEDS;
import static tutti.model.PageSection.NEXT_STEPS;
import static tutti.model.PageSection.PROMISES;
import static tutti.model.PageSection.RISKS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tutti.model.PageSection;
import tutti.page.StatusPage.Section;

/**
 * In which order a page gives way when it does not fit: spacing, then the reasons, then rows of the lists, then the
 * wording. What is owed to the client comes last: it is shortened first, and cut only if even that does not fit.
 */
final class Ladder {

    /** No list is cut below this many rows, ... */
    private static final int FEWEST_ROWS = 3;
    /** ... unless every text is at its shortest and the page would still break. */
    private static final int LAST_ROW = 1;

    private static final int TIGHTEST = 2;
    private static final int[][] REASONS_AND_WORDING = {{240, 600}, {160, 400}, {110, 300}, {80, 240}, {56, 240}};
    private static final int[] WORDING = {160, 110, 80, 56};
    private static final int[] OWED = {400, 240, 160, 110, 80, 56, 40, 28, 20};

    private final StatusPage page;
    private final Map<PageSection, List<Line>> left = new EnumMap<>(PageSection.class);
    private final List<Line> gone = new ArrayList<>();
    private final List<Rung> rungs = new ArrayList<>();
    private int fewest = FEWEST_ROWS;

    private Ladder(StatusPage page) {
        this.page = page;
        page.sections().forEach(section -> left.put(section.kind(), new ArrayList<>(section.lines())));
    }

    /** All rungs of a page, the roomiest first. */
    static List<Rung> of(StatusPage page) {
        return new Ladder(page).climb();
    }

    private List<Rung> climb() {
        rungs.add(Rung.roomy());
        for (int spacing = 1; spacing <= TIGHTEST; spacing++) {
            rungs.add(last().spaced(spacing));
        }
        for (int[] widths : REASONS_AND_WORDING) {
            rungs.add(last().shortened(widths[0], widths[1]));
        }
        cutRowsInTheirOrder();
        for (int width : WORDING) {
            rungs.add(last().shortened(width, width));
        }
        cutEverywhere(this::mayGo);
        for (int width : OWED) {
            rungs.add(last().owedShortened(width));
        }
        cutEverywhere(line -> !line.isOwed());
        cutEverywhere(line -> true);
        fewest = LAST_ROW;
        cutEverywhere(line -> !line.isOwed());
        cutEverywhere(line -> true);
        rungs.add(last().owedShortened(Rung.LAST));
        return rungs;
    }

    private Rung last() {
        return rungs.getLast();
    }

    private void cutRowsInTheirOrder() {
        Predicate<Line> keptPromise = line -> line instanceof Line.Promise promise && promise.isKept();
        boolean more = true;
        while (more) {
            more = rows(PROMISES) > rows(NEXT_STEPS)
                    ? cutLast(PROMISES, keptPromise) || cutLast(NEXT_STEPS, line -> true)
                    : cutLast(NEXT_STEPS, line -> true) || cutLast(PROMISES, keptPromise);
        }
        // A date that moved is never hidden behind one that held.
        while (cutLast(MILESTONES, line -> line instanceof Line.Milestone milestone && !milestone.isMoved())) { }
        for (PageSection section : List.of(MILESTONES, RISKS, CONCERNS, NEEDS)) {
            while (cutLast(section, line -> true)) { }
        }
    }

    private boolean cutLast(PageSection section, Predicate<Line> which) {
        return cut(section, which.and(this::mayGo));
    }

    private void cutEverywhere(Predicate<Line> which) {
        for (Section section : page.sections()) {
            while (cut(section.kind(), which)) { }
        }
    }

    /** Takes the last such line off a section; false if there is none, or the section is down to its fewest rows. */
    private boolean cut(PageSection section, Predicate<Line> which) {
        List<Line> lines = left.getOrDefault(section, List.of());
        if (lines.size() <= fewest) {
            return false;
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (which.test(lines.get(i))) {
                gone.add(lines.remove(i));
                rungs.add(last().cutting(List.copyOf(gone)));
                return true;
            }
        }
        return false;
    }

    private int rows(PageSection section) {
        return left.getOrDefault(section, List.of()).size();
    }

    private boolean mayGo(Line line) {
        return !line.isOwed() && line.subject().filter(page.kept()::contains).isEmpty();
    }
}
