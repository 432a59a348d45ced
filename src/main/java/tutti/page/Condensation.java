package tutti.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.i18n.Words;
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

    private static final int NAMED = 3;
    private static final int WIDEST_NAME = 40;

    public Condensation {
        lines = List.copyOf(lines);
    }

    /** "Condensed" or "Cut". */
    public String verb(Words words) {
        return switch (gave) {
            case SPACING, HEAD_SHORTENED, SHORTENED, OWED_SHORTENED -> words.say("page.gave.condensed");
            case CUT, OWED_CUT -> words.say("page.gave.cut");
        };
    }

    /** What gave way, to stand after the verb: "2 kept promises: testers on site, HR briefing". */
    public String say(Words words) {
        return switch (gave) {
            case SPACING -> words.say("page.gave.spacing");
            case HEAD_SHORTENED -> words.say("page.gave.head");
            case SHORTENED -> words.say("page.gave.shortened", what(words), names());
            case OWED_SHORTENED -> words.say("page.gave.owedShortened", what(words), names());
            case CUT -> words.say("page.gave.lines", what(words), names());
            case OWED_CUT -> words.say("page.gave.owedCut", what(words), names());
        };
    }

    private String names() {
        String names = lines.stream().map(Line::text).limit(NAMED).map(text -> ShortText.of(text, WIDEST_NAME)).collect(Collectors.joining(", "));
        return lines.size() > NAMED ? names + ", …" : names;
    }

    private String what(Words words) {
        return words.say(switch (section.orElseThrow()) {
            case SINCE -> "page.lines.since";
            case NEEDED_FROM_YOU -> "page.lines.asks";
            case NEEDS -> "page.lines.needs";
            case CONCERNS -> "page.lines.concerns";
            case PROMISES -> lines.stream().allMatch(line -> line instanceof Line.Promise promise && promise.isKept())
                    ? "page.lines.keptPromises" : "page.lines.promises";
            case NEXT_STEPS -> "page.lines.steps";
            case MILESTONES -> "page.lines.milestones";
            case RISKS -> "page.lines.risks";
            case CONFIDENCE, NOTES -> throw new IllegalStateException("has no lines");
        }, lines.size());
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
