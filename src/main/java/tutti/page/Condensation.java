package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tutti.i18n.Words;
import tutti.model.PageSection;
import tutti.model.PaperSection;
import tutti.model.TeamSection;

/**
 * One thing that gave way so that the page stayed one page.
 *
 * @param section absent for the spacing, and for the head of the page
 * @param lines the lines that were shortened or cut, as they would have read
 */
public record Condensation(Gave gave, Optional<PaperSection> section, List<PaperLine> lines) {

    /** What gave way; the last two only when what is owed to the reader does not fit by itself. */
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
            case CUT -> words.say("page.gave.lines", what(words), names());
            case OWED_SHORTENED -> words.say(isOfTheTeam() ? "page.team.gave.owedShortened" : "page.gave.owedShortened", what(words), names());
            case OWED_CUT -> words.say(isOfTheTeam() ? "page.team.gave.owedCut" : "page.gave.owedCut", what(words), names());
        };
    }

    /** The title of the section that gave way; empty for what has none. */
    public String where(Words words) {
        return section.map(kind -> switch (kind) {
            case PageSection its -> words.of(its);
            case TeamSection its -> words.of(its);
        }).orElse("");
    }

    /** Whether lines are gone from the page. */
    public boolean isCut() {
        return gave == Gave.CUT || gave == Gave.OWED_CUT;
    }

    private boolean isOfTheTeam() {
        return section.filter(TeamSection.class::isInstance).isPresent();
    }

    private String names() {
        String names = lines.stream().map(PaperLine::text).limit(NAMED).map(text -> ShortText.of(text, WIDEST_NAME)).collect(Collectors.joining(", "));
        return lines.size() > NAMED ? names + ", …" : names;
    }

    private String what(Words words) {
        return words.say(switch (section.orElseThrow()) {
            case PageSection its -> its == PageSection.PROMISES && areKeptPromises() ? "page.lines.keptPromises" : "page.lines." + its.name();
            case TeamSection its -> "page.team.lines." + its.name();
        }, lines.size());
    }

    private boolean areKeptPromises() {
        return lines.stream().allMatch(line -> line instanceof Line.Promise promise && promise.isKept());
    }

    /** @param arranged the page as it stands on the rung */
    static List<Condensation> between(PaperPage page, Rung rung, PaperPage arranged) {
        Arrangement how = rung.arrangement();
        List<Condensation> all = new ArrayList<>();
        if (rung.spacing() > 0) {
            all.add(new Condensation(Gave.SPACING, Optional.empty(), List.of()));
        }
        if (!page.frame().equals(arranged.frame())) {
            all.add(new Condensation(Gave.HEAD_SHORTENED, Optional.empty(), List.of()));
        }
        for (Section<?, ?> section : page.sections()) {
            add(all, section, line -> how.stands(line) && !line.equals(line.tailored(how.of(line))), Gave.SHORTENED, Gave.OWED_SHORTENED);
            add(all, section, line -> !how.stands(line), Gave.CUT, Gave.OWED_CUT);
        }
        return all;
    }

    private static void add(List<Condensation> all, Section<?, ?> section, Predicate<PaperLine> which, Gave plain, Gave owed) {
        for (Gave gave : List.of(plain, owed)) {
            List<PaperLine> lines = section.lines().stream().filter(which).filter(line -> line.isOwed() == (gave == owed)).<PaperLine>map(line -> line).toList();
            if (!lines.isEmpty()) {
                all.add(new Condensation(gave, Optional.of(section.kind()), lines));
            }
        }
    }
}
