package tutti.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tutti.model.PaperSection;
import tutti.page.Form.Rows;

/**
 * In which order a page gives way when it does not fit: spacing, then the reasons, then rows of the lists in the order of its
 * form, then the wording. What is owed to the reader comes last: it is shortened first, and cut only if even that does not fit.
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

    private final PaperPage page;
    private final List<List<Rows>> order;
    private final Map<PaperSection, List<PaperLine>> left = new LinkedHashMap<>();
    private final List<PaperLine> gone = new ArrayList<>();
    private final List<Rung> rungs = new ArrayList<>();
    private int fewest = FEWEST_ROWS;

    private Ladder(PaperPage page, List<List<Rows>> order) {
        this.page = page;
        this.order = order;
        page.sections().forEach(section -> left.put(section.kind(), new ArrayList<>(section.lines())));
    }

    /** All rungs of a page, the roomiest first. */
    static List<Rung> of(PaperPage page, List<List<Rows>> order) {
        return new Ladder(page, order).climb();
    }

    private List<Rung> climb() {
        rungs.add(Rung.roomy());
        for (int spacing = 1; spacing <= TIGHTEST; spacing++) {
            rungs.add(last().spaced(spacing));
        }
        for (int[] widths : REASONS_AND_WORDING) {
            rungs.add(last().shortened(widths[0], widths[1]));
        }
        for (List<Rows> group : order) {
            while (cutLongest(group)) { }
        }
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

    /** Takes a row off the longest list of a group that has one to give. */
    private boolean cutLongest(List<Rows> group) {
        return group.stream().sorted(Comparator.comparing((Rows rows) -> left.getOrDefault(rows.section(), List.of()).size()).reversed())
                .anyMatch(rows -> cut(rows.section(), rows.which().and(this::mayGo)));
    }

    private void cutEverywhere(Predicate<PaperLine> which) {
        left.keySet().forEach(section -> {
            while (cut(section, which)) { }
        });
    }

    /** Takes such a line off a section; false if there is none, or the section is down to its fewest rows. */
    private boolean cut(PaperSection section, Predicate<PaperLine> which) {
        List<PaperLine> lines = left.getOrDefault(section, List.of());
        if (lines.size() <= fewest) {
            return false;
        }
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (which.test(lines.get(i)) && (found < 0 || !lines.get(i).givesWay().isBefore(lines.get(found).givesWay()))) {
                found = i;
            }
        }
        if (found < 0) {
            return false;
        }
        gone.add(lines.remove(found));
        rungs.add(last().cutting(List.copyOf(gone)));
        return true;
    }

    private boolean mayGo(PaperLine line) {
        return !line.isOwed() && line.subject().filter(page.kept()::contains).isEmpty();
    }
}
