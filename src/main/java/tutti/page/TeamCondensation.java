package tutti.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.i18n.Words;
import tutti.model.TeamSection;
import tutti.page.Condensation.Gave;
import tutti.page.TeamPage.Section;

/**
 * One thing that gave way so that the team page stayed one page.
 *
 * @param section absent for the spacing, and for the head of the page
 * @param lines the lines that were shortened or cut, as they would have read
 */
public record TeamCondensation(Gave gave, Optional<TeamSection> section, List<TeamLine> lines) {

    private static final int NAMED = 3;
    private static final int WIDEST_NAME = 40;

    public TeamCondensation {
        lines = List.copyOf(lines);
    }

    /** "Condensed" or "Cut". */
    public String verb(Words words) {
        return switch (gave) {
            case SPACING, HEAD_SHORTENED, SHORTENED, OWED_SHORTENED -> words.say("page.gave.condensed");
            case CUT, OWED_CUT -> words.say("page.gave.cut");
        };
    }

    /** What gave way, to stand after the verb: "2 actions: rename the test servers, match cost centres". */
    public String say(Words words) {
        return switch (gave) {
            case SPACING -> words.say("page.gave.spacing");
            case HEAD_SHORTENED -> words.say("page.gave.head");
            case SHORTENED -> words.say("page.gave.shortened", what(words), names());
            case OWED_SHORTENED -> words.say("team.page.gave.owedShortened", what(words), names());
            case CUT -> words.say("page.gave.lines", what(words), names());
            case OWED_CUT -> words.say("team.page.gave.owedCut", what(words), names());
        };
    }

    private String names() {
        String names = lines.stream().map(TeamLine::text).limit(NAMED).map(text -> ShortText.of(text, WIDEST_NAME)).collect(Collectors.joining(", "));
        return lines.size() > NAMED ? names + ", …" : names;
    }

    private String what(Words words) {
        return words.say("team.page.lines." + section.orElseThrow().name(), lines.size());
    }

    static List<TeamCondensation> between(TeamPage page, TeamRung rung) {
        List<TeamCondensation> all = new ArrayList<>();
        if (rung.spacing() > 0) {
            all.add(new TeamCondensation(Gave.SPACING, Optional.empty(), List.of()));
        }
        Tailor head = rung.head();
        if (!page.masthead().equals(page.masthead().tailored(head)) || !page.footer().equals(page.footer().tailored(head))
                || !page.lead().equals(head.wording(page.lead()))) {
            all.add(new TeamCondensation(Gave.HEAD_SHORTENED, Optional.empty(), List.of()));
        }
        Map<TeamLine, Boolean> gone = new IdentityHashMap<>();
        rung.cut().forEach(line -> gone.put(line, true));
        for (Section section : page.sections()) {
            List<TeamLine> cut = section.lines().stream().filter(gone::containsKey).toList();
            List<TeamLine> shortened = section.lines().stream().filter(line -> !gone.containsKey(line) && !line.equals(rung.tailored(line))).toList();
            add(all, section.kind(), shortened, Gave.SHORTENED, Gave.OWED_SHORTENED);
            add(all, section.kind(), cut, Gave.CUT, Gave.OWED_CUT);
        }
        return all;
    }

    private static void add(List<TeamCondensation> all, TeamSection section, List<TeamLine> lines, Gave plain, Gave owed) {
        List<TeamLine> ordinary = lines.stream().filter(line -> !line.isOwed()).toList();
        List<TeamLine> pressing = lines.stream().filter(TeamLine::isOwed).toList();
        if (!ordinary.isEmpty()) {
            all.add(new TeamCondensation(plain, Optional.of(section), ordinary));
        }
        if (!pressing.isEmpty()) {
            all.add(new TeamCondensation(owed, Optional.of(section), pressing));
        }
    }
}
