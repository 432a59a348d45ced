package tutti.page;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import tutti.i18n.Words;
import tutti.model.PaperSize;
import tutti.page.TeamPage.Section;

/**
 * Sets a team page as one PDF page, always exactly one. What does not fit gives way in a fixed order and is reported.
 * Takes about a second the first time, some hundredths of a second afterwards. One thread at a time.
 */
public final class TeamPageRenderer {

    /** The engine rounds to a twentieth of a pixel; a page that is full to the last of them would break. */
    private static final double SAFETY = 0.75;

    private final Words words;
    private final Typesetter typesetter = new Typesetter();

    public TeamPageRenderer(Words words) {
        this.words = words;
    }

    public PrintedTeamPage render(TeamPage page, PaperSize size) {
        Sheet sheet = Sheet.of(size);
        TeamPage clean = clean(page);
        Fit fit = fit(clean, sheet, TeamLadder.of(clean));
        double slack = sheet.room() - SAFETY - fit.height;
        byte[] pdf = typesetter.pdf(TeamPageDocument.of(fit.page, sheet, fit.rung.spacing(), slack, typesetter::families), page.date());
        return new PrintedTeamPage(pdf, size, fit.height / sheet.room(), TeamCondensation.between(clean, fit.rung), fit.page);
    }

    private record Fit(TeamRung rung, TeamPage page, double height) {}

    /** The first rung on which the page fits, found by halving: each rung is at most as high as the one before. */
    private Fit fit(TeamPage page, Sheet sheet, List<TeamRung> ladder) {
        Fit roomy = set(page, sheet, ladder.getFirst());
        if (fits(roomy, sheet)) {
            return roomy;
        }
        int tooHigh = 0;
        int low = ladder.size() - 1;
        Optional<Fit> best = Optional.empty();
        while (low - tooHigh > 1) {
            int middle = (tooHigh + low) >>> 1;
            Fit fit = set(page, sheet, ladder.get(middle));
            if (fits(fit, sheet)) {
                low = middle;
                best = Optional.of(fit);
            } else {
                tooHigh = middle;
            }
        }
        return best.orElseGet(() -> least(page, sheet, ladder.getLast()));
    }

    private Fit least(TeamPage page, Sheet sheet, TeamRung last) {
        Fit fit = set(page, sheet, last);
        if (!fits(fit, sheet)) {
            throw new IllegalStateException("the least team page is " + fit.height + " points high");
        }
        return fit;
    }

    private static boolean fits(Fit fit, Sheet sheet) {
        return fit.height <= sheet.room() - SAFETY;
    }

    private Fit set(TeamPage page, Sheet sheet, TeamRung rung) {
        TeamPage arranged = rung.apply(page, missing -> words.say("team.page.more", missing));
        Document document = TeamPageDocument.of(arranged, sheet.endless(), rung.spacing(), 0, typesetter::families);
        return new Fit(rung, arranged, typesetter.height(document));
    }

    private static TeamPage clean(TeamPage page) {
        List<Section> sections = page.sections().stream()
                .map(section -> section.withLines(section.lines().stream().map(line -> line.tailored(CleanText.TAILOR)).toList(), "")).toList();
        return page.tailored(CleanText.TAILOR, sections);
    }
}
