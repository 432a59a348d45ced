package tutti.page;

import static tutti.model.TeamSection.ACTIONS;
import static tutti.model.TeamSection.DATES;
import static tutti.model.TeamSection.GOALS;
import static tutti.model.TeamSection.NEEDS;
import static tutti.model.TeamSection.THANKS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tutti.model.TeamSection;
import tutti.page.TeamPage.Section;

/**
 * In which order the team page gives way when it does not fit: spacing, then the reasons, then rows of the lists, then the
 * wording. What is late or blocked comes last: it is shortened first, and cut only if even that does not fit.
 */
final class TeamLadder {

    /** No list is cut below this many rows, ... */
    private static final int FEWEST_ROWS = 3;
    /** ... unless every text is at its shortest and the page would still break. */
    private static final int LAST_ROW = 1;

    private static final int TIGHTEST = 2;
    private static final int[][] REASONS_AND_WORDING = {{240, 600}, {160, 400}, {110, 300}, {80, 240}, {56, 240}};
    private static final int[] WORDING = {160, 110, 80, 56};
    private static final int[] OWED = {400, 240, 160, 110, 80, 56, 40, 28, 20};

    private final TeamPage page;
    private final Map<TeamSection, List<TeamLine>> left = new EnumMap<>(TeamSection.class);
    private final List<TeamLine> gone = new ArrayList<>();
    private final List<TeamRung> rungs = new ArrayList<>();
    private int fewest = FEWEST_ROWS;

    private TeamLadder(TeamPage page) {
        this.page = page;
        page.sections().forEach(section -> left.put(section.kind(), new ArrayList<>(section.lines())));
    }

    /** All rungs of a page, the roomiest first. */
    static List<TeamRung> of(TeamPage page) {
        return new TeamLadder(page).climb();
    }

    private List<TeamRung> climb() {
        rungs.add(TeamRung.roomy());
        for (int spacing = 1; spacing <= TIGHTEST; spacing++) {
            rungs.add(last().spaced(spacing));
        }
        for (int[] widths : REASONS_AND_WORDING) {
            rungs.add(last().shortened(widths[0], widths[1]));
        }
        Predicate<TeamLine> mayGo = line -> !line.isOwed();
        boolean more = true;
        while (more) {
            more = rows(ACTIONS) > rows(DATES) ? cut(ACTIONS, mayGo) || cut(DATES, mayGo) : cut(DATES, mayGo) || cut(ACTIONS, mayGo);
        }
        for (TeamSection section : List.of(THANKS, GOALS, NEEDS)) {
            while (cut(section, mayGo)) { }
        }
        for (int width : WORDING) {
            rungs.add(last().shortened(width, width));
        }
        for (int width : OWED) {
            rungs.add(last().owedShortened(width));
        }
        cutEverywhere();
        fewest = LAST_ROW;
        cutEverywhere();
        return rungs;
    }

    private void cutEverywhere() {
        for (Section section : page.sections()) {
            while (cut(section.kind(), line -> !line.isOwed()) || cut(section.kind(), line -> true)) { }
        }
    }

    private TeamRung last() {
        return rungs.getLast();
    }

    /** Takes such a line off a section; false if there is none, or the section is down to its fewest rows. */
    private boolean cut(TeamSection section, Predicate<TeamLine> which) {
        List<TeamLine> lines = left.getOrDefault(section, List.of());
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

    private int rows(TeamSection section) {
        return left.getOrDefault(section, List.of()).size();
    }
}
