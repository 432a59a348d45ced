package tutti.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import tutti.page.TeamPage.Section;

/**
 * One rung of the team page's ladder. Every rung gives way more than the one above it in one thing, and less in none.
 *
 * @param spacing 0 roomy to 2 tight
 * @param reasons with {@code wording} and {@code owed}: the widest text in Latin letters, of what stands beside a line, of
 *     a line, and of a line that is never cut
 * @param cut the lines that went, in the order in which they went
 */
record TeamRung(int spacing, int reasons, int wording, int owed, List<TeamLine> cut) {

    private static final int WIDEST_HEAD = 200;
    private static final int WIDEST_LABEL = 44;
    private static final int NARROW = 28;
    private static final int NARROW_LABEL = 12;

    static TeamRung roomy() {
        return new TeamRung(0, ShortText.UNLIMITED, ShortText.UNLIMITED, ShortText.UNLIMITED, List.of());
    }

    TeamRung spaced(int newSpacing) {
        return new TeamRung(newSpacing, reasons, wording, owed, cut);
    }

    TeamRung shortened(int newReasons, int newWording) {
        return new TeamRung(spacing, Math.min(reasons, newReasons), Math.min(wording, newWording), owed, cut);
    }

    TeamRung owedShortened(int newOwed) {
        return new TeamRung(spacing, Math.min(reasons, newOwed), Math.min(wording, newOwed), newOwed, cut);
    }

    TeamRung cutting(List<TeamLine> newCut) {
        return new TeamRung(spacing, reasons, wording, owed, newCut);
    }

    /** The page as it stands on this rung. {@code more} says how many lines of a section are not on it. */
    TeamPage apply(TeamPage page, IntFunction<String> more) {
        Set<TeamLine> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(cut);
        List<Section> sections = new ArrayList<>();
        for (Section section : page.sections()) {
            List<TeamLine> left = section.lines().stream().filter(line -> !gone.contains(line)).map(this::tailored).toList();
            int missing = section.lines().size() - left.size();
            sections.add(section.withLines(left, missing == 0 ? "" : more.apply(missing)));
        }
        return page.tailored(head(), sections);
    }

    TeamLine tailored(TeamLine line) {
        return line.isOwed() ? line.tailored(widths(owed, owed)) : line.tailored(widths(reasons, wording));
    }

    Tailor head() {
        int width = reasons == ShortText.UNLIMITED ? owed : Math.min(owed, WIDEST_HEAD);
        return widths(width, width);
    }

    private Tailor widths(int reasonWidth, int wordingWidth) {
        int labels = owed == ShortText.UNLIMITED ? ShortText.UNLIMITED : owed >= NARROW ? WIDEST_LABEL : NARROW_LABEL;
        return new Tailor() {
            @Override
            public String wording(String text) {
                return ShortText.of(text, wordingWidth);
            }

            @Override
            public String reason(String text) {
                return ShortText.of(text, reasonWidth);
            }

            @Override
            public String label(String text) {
                return ShortText.of(text, labels);
            }
        };
    }
}
