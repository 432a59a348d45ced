package tutti.page;

import static tutti.model.PageSection.NOTES;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;
import tutti.i18n.Words;
import tutti.model.PaperSize;
import tutti.page.StatusPage.Section;

/**
 * Sets a status page as one PDF page, always exactly one. What does not fit gives way in a fixed order and is reported.
 * Takes about a second the first time, some hundredths of a second afterwards. One thread at a time.
 */
public final class PageRenderer {

    /** The engine rounds to a twentieth of a pixel; a page that is full to the last of them would break. */
    private static final double SAFETY = 0.75;
    private static final double RULE = 17.4;
    private static final int[] WIDER = {56, 40, 28};

    private final Map<Locale, Words> languages = new ConcurrentHashMap<>();
    private final Words words;
    private final Typesetter typesetter = new Typesetter();

    /** @param words of any language: what the renderer adds is said in the language of the page */
    public PageRenderer(Words words) {
        this.words = words;
    }

    public PrintedPage render(StatusPage page, PaperSize size) {
        Sheet sheet = Sheet.of(size);
        StatusPage clean = clean(page);
        List<Rung> ladder = Ladder.of(clean);
        Fit fit = filled(clean, sheet, widened(clean, sheet, fit(clean, sheet, ladder)));
        double left = sheet.room() - SAFETY - fit.height;
        boolean hasNotes = clean.sections().stream().anyMatch(section -> section.kind() == NOTES);
        int moreRules = hasNotes ? (int) (left / RULE) : 0;
        Document document = document(fit.page, sheet, fit.rung, PageDocument.FEWEST_RULES + moreRules, left - moreRules * RULE);
        byte[] pdf = typesetter.pdf(document, page.date());
        return new PrintedPage(pdf, size, fit.height / sheet.room(), Condensation.between(clean, fit.rung), fit.page);
    }

    private record Fit(Rung rung, StatusPage page, double height) {}

    /** The first rung on which the page fits, found by halving: each rung is at most as high as the one before. */
    private Fit fit(StatusPage page, Sheet sheet, List<Rung> ladder) {
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

    /** Gives words back that went for nothing: where what is owed had to be very short, the other lines may have room for more. */
    private Fit widened(StatusPage page, Sheet sheet, Fit fit) {
        for (int width : WIDER) {
            if (fit.rung.wording() < width) {
                Fit wider = set(page, sheet, fit.rung.widened(width));
                if (fits(wider, sheet)) {
                    return wider;
                }
            }
        }
        return fit;
    }

    /**
     * Gives lines back that went for nothing: where two sections stand side by side, the shorter one may grow as long as the
     * other is higher.
     */
    private Fit filled(StatusPage page, Sheet sheet, Fit fit) {
        Fit best = fit;
        for (Section section : page.sections()) {
            List<Line> gone = section.lines().stream().filter(line -> fit.rung.cut().stream().anyMatch(cut -> cut == line)).toList();
            if (section.isHalf() && !gone.isEmpty()) {
                best = filled(page, sheet, best, gone);
            }
        }
        return best;
    }

    private Fit filled(StatusPage page, Sheet sheet, Fit fit, List<Line> gone) {
        Fit best = fit;
        int fits = 0;
        int fitsNot = gone.size() + 1;
        int next = 1;
        while (fits < fitsNot - 1) {
            Fit more = set(page, sheet, fit.rung.givingBack(gone.subList(0, next)));
            if (fits(more, sheet)) {
                best = more;
                fits = next;
            } else {
                fitsNot = next;
            }
            next = (fits + fitsNot) >>> 1;
        }
        return best;
    }

    /** The last rung is tried only where no other fits, which hardly any page needs. */
    private Fit least(StatusPage page, Sheet sheet, Rung last) {
        Fit fit = set(page, sheet, last);
        if (!fits(fit, sheet)) {
            throw new IllegalStateException("the least page is " + fit.height + " points high");
        }
        return fit;
    }

    private static boolean fits(Fit fit, Sheet sheet) {
        return fit.height <= sheet.room() - SAFETY;
    }

    private Fit set(StatusPage page, Sheet sheet, Rung rung) {
        StatusPage arranged = rung.apply(page, missing -> spoken(page).say("page.more", missing));
        return new Fit(rung, arranged, typesetter.height(document(arranged, sheet.endless(), rung, PageDocument.FEWEST_RULES, 0)));
    }

    private Words spoken(StatusPage page) {
        return languages.computeIfAbsent(page.language(), words::speaking);
    }

    private Document document(StatusPage page, Sheet sheet, Rung rung, int rules, double slack) {
        return PageDocument.of(page, sheet, rung.spacing(), rules, slack, typesetter::families);
    }

    private static StatusPage clean(StatusPage page) {
        List<Section> sections = page.sections().stream()
                .map(section -> section.withLines(section.lines().stream().map(line -> line.tailored(CleanText.TAILOR)).toList(), ""))
                .toList();
        return page.tailored(CleanText.TAILOR, sections);
    }
}
