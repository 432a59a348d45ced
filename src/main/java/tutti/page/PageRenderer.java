package tutti.page;

import static tutti.model.PageSection.NOTES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;
import tutti.i18n.Words;
import tutti.model.PaperSize;

/**
 * Sets a page as one PDF page, always exactly one. What does not fit gives way in a fixed order and is reported.
 * Takes about a second the first time, some hundredths of a second afterwards. One thread at a time.
 *
 * @param <P> the client's page or the team's: a renderer of the one does not take the other
 */
public final class PageRenderer<P extends PaperPage> {

    /** The engine rounds to a twentieth of a pixel; a page that is full to the last of them would break. */
    private static final double SAFETY = 0.75;
    private static final double RULE = 17.4;
    /** The least ruled lines that stay free for a pen, where there is room for notes. */
    private static final int FEWEST_RULES = 2;
    private static final int[] WIDER = {56, 40, 28};

    private final Form<P> form;
    private final Map<Locale, Words> languages = new ConcurrentHashMap<>();
    private final Words words;
    private final Typesetter typesetter = new Typesetter();

    private PageRenderer(Form<P> form, Words words) {
        this.form = form;
        this.words = words;
    }

    /** @param words of any language: what the renderer adds is said in the language of the page */
    public static PageRenderer<StatusPage> forTheClient(Words words) {
        return new PageRenderer<>(StatusLayout.FORM, words);
    }

    /** @param words of any language: what the renderer adds is said in the language of the page */
    public static PageRenderer<TeamPage> forTheTeam(Words words) {
        return new PageRenderer<>(TeamLayout.FORM, words);
    }

    public PrintedPage<P> render(P page, PaperSize size) {
        Sheet sheet = Sheet.of(size);
        P clean = form.arranged().of(page, Arrangement.whole(CleanText.TAILOR), _ -> "");
        List<Rung> ladder = Ladder.of(clean, form.givesWay());
        Fit<P> fit = filled(clean, sheet, widened(clean, sheet, fit(clean, sheet, ladder)));
        double left = sheet.room() - SAFETY - fit.height;
        boolean hasNotes = clean.sections().stream().anyMatch(section -> section.kind() == NOTES);
        int moreRules = hasNotes ? (int) (left / RULE) : 0;
        Document document = document(fit.page, sheet, fit.rung, FEWEST_RULES + moreRules, left - moreRules * RULE);
        byte[] pdf = typesetter.pdf(document, page.date());
        return new PrintedPage<>(pdf, size, fit.height / sheet.room(), Condensation.between(clean, fit.rung, fit.page), fit.page);
    }

    private record Fit<P>(Rung rung, P page, double height) {}

    /** The first rung on which the page fits, found by halving: each rung is at most as high as the one before. */
    private Fit<P> fit(P page, Sheet sheet, List<Rung> ladder) {
        Fit<P> roomy = set(page, sheet, ladder.getFirst());
        if (fits(roomy, sheet)) {
            return roomy;
        }
        int tooHigh = 0;
        int low = ladder.size() - 1;
        Optional<Fit<P>> best = Optional.empty();
        while (low - tooHigh > 1) {
            int middle = (tooHigh + low) >>> 1;
            Fit<P> fit = set(page, sheet, ladder.get(middle));
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
    private Fit<P> widened(P page, Sheet sheet, Fit<P> fit) {
        for (int width : WIDER) {
            if (fit.rung.wording() < width) {
                Fit<P> wider = set(page, sheet, fit.rung.widened(width));
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
    private Fit<P> filled(P page, Sheet sheet, Fit<P> fit) {
        Fit<P> best = fit;
        Arrangement standing = fit.rung.arrangement();
        for (Section<?, ?> section : page.sections()) {
            List<PaperLine> gone = new ArrayList<>(section.lines());
            gone.removeIf(standing::stands);
            if (form.halves().contains(section.kind()) && !gone.isEmpty()) {
                best = filled(page, sheet, best, gone);
            }
        }
        return best;
    }

    private Fit<P> filled(P page, Sheet sheet, Fit<P> fit, List<PaperLine> gone) {
        Fit<P> best = fit;
        int fits = 0;
        int fitsNot = gone.size() + 1;
        int next = 1;
        while (fits < fitsNot - 1) {
            Fit<P> more = set(page, sheet, fit.rung.givingBack(gone.subList(0, next)));
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
    private Fit<P> least(P page, Sheet sheet, Rung last) {
        Fit<P> fit = set(page, sheet, last);
        if (!fits(fit, sheet)) {
            throw new IllegalStateException("the least page is " + fit.height + " points high");
        }
        return fit;
    }

    private static boolean fits(Fit<?> fit, Sheet sheet) {
        return fit.height <= sheet.room() - SAFETY;
    }

    private Fit<P> set(P page, Sheet sheet, Rung rung) {
        Words spoken = languages.computeIfAbsent(page.language(), words::speaking);
        P arranged = form.arranged().of(page, rung.arrangement(), missing -> spoken.say(form.more(), missing));
        return new Fit<>(rung, arranged, typesetter.height(document(arranged, sheet.endless(), rung, FEWEST_RULES, 0)));
    }

    private Document document(P page, Sheet sheet, Rung rung, int rules, double slack) {
        return new PaperDocument(sheet, typesetter::families).of(page, form, rung.spacing(), rules, slack);
    }
}
