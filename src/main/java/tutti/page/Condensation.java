package tutti.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.PageSection;
import tutti.page.StatusPage.Section;

/**
 * One thing that gave way so that the page stayed one page.
 *
 * @param section absent for the spacing, and for the head of the page
 * @param lines the lines that were shortened or cut, as they would have read
 */
public record Condensation(Gave gave, Optional<PageSection> section, List<Line> lines) {

    /** What gave way; the last two only when what we owe the client does not fit by itself. */
    public enum Gave { SPACING, HEAD_SHORTENED, SHORTENED, CUT, OWED_SHORTENED, OWED_CUT }

    public Condensation {
        lines = List.copyOf(lines);
    }

    static List<Condensation> between(StatusPage page, Rung rung) {
        List<Condensation> all = new ArrayList<>();
        if (rung.spacing() > 0) {
            all.add(new Condensation(Gave.SPACING, Optional.empty(), List.of()));
        }
        Tailor head = rung.head();
        if (!page.masthead().equals(page.masthead().tailored(head)) || !page.footer().equals(page.footer().tailored(head))
                || !page.confidence().equals(page.confidence().map(it -> it.tailored(head)))) {
            all.add(new Condensation(Gave.HEAD_SHORTENED, Optional.empty(), List.of()));
        }
        Map<Line, Boolean> gone = new IdentityHashMap<>();
        rung.cut().forEach(line -> gone.put(line, true));
        for (Section section : page.sections()) {
            List<Line> cut = section.lines().stream().filter(gone::containsKey).toList();
            List<Line> shortened = section.lines().stream()
                    .filter(line -> !gone.containsKey(line) && !line.equals(rung.tailored(line))).toList();
            add(all, section.kind(), shortened, Gave.SHORTENED, Gave.OWED_SHORTENED);
            add(all, section.kind(), cut, Gave.CUT, Gave.OWED_CUT);
        }
        return all;
    }

    private static void add(List<Condensation> all, PageSection section, List<Line> lines, Gave plain, Gave owed) {
        List<Line> ordinary = lines.stream().filter(line -> !line.isOwed()).toList();
        List<Line> promised = lines.stream().filter(Line::isOwed).toList();
        if (!ordinary.isEmpty()) {
            all.add(new Condensation(plain, Optional.of(section), ordinary));
        }
        if (!promised.isEmpty()) {
            all.add(new Condensation(owed, Optional.of(section), promised));
        }
    }
}
