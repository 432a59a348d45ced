package tutti.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.IssuedPapers;
import tutti.model.Meeting;
import tutti.model.PageLine;
import tutti.model.PaperSize;
import tutti.model.Promise;
import tutti.model.Thing;

/**
 * Gives the pages of a practice engagement the paper that they never had, set from the lines that are kept of them. A page
 * that was really issued is never made again: it has its PDF, or nobody can say how it looked.
 */
public final class PastPages {

    private final CaseFile file;
    private final Words words;

    private PastPages(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    /**
     * Takes about as long as it takes to draw as many pages.
     *
     * @return the engagement, its issued pages sealed with the hash of their PDF; the same file gives the same bytes
     */
    public static IssuedPapers of(CaseFile file, Words words) {
        PageRenderer<StatusPage> renderer = PageRenderer.forTheClient(words);
        PastPages past = new PastPages(file, words);
        Map<Id<IssuedPage>, byte[]> pdfs = new HashMap<>();
        List<Change> sealed = new ArrayList<>();
        for (IssuedPage page : file.issuedPages()) {
            byte[] pdf = renderer.render(past.page(page), PaperSize.A4).pdf();
            pdfs.put(page.id(), pdf);
            sealed.add(new Change.Keep(page.withSha256(Seal.sha256(pdf))));
        }
        return new IssuedPapers(file.with(sealed), pdfs);
    }

    private StatusPage page(IssuedPage page) {
        DraftPage choices = DraftPage.empty(new Id<>(page.id().value()), page.engagement()).withAudience(page.audience());
        PageBasis basis = PageBasis.of(before(page), page.date(), choices, words);
        return PageComposer.page(basis, page.number(), page.lines().stream().map((PageLine line) -> ComposedLine.carried(line, basis)).toList());
    }

    /** The records without what came after the page, as far as its head tells of it. */
    private CaseFile before(IssuedPage page) {
        Stream<Thing> known = file.all().stream().filter(thing -> !(thing instanceof IssuedPage other) || other.number() < page.number()).map(thing -> switch (thing) {
            case Meeting meeting when !meeting.date().isBefore(page.date()) -> meeting.withHeld(false).withVerdict(Optional.empty());
            case Promise promise -> promise.withEnding(promise.ending().filter(ending -> isKnown(ending.on(), page)));
            default -> thing;
        });
        return CaseFile.of(file.engagement().withConfidence(page.confidence()).withWhy(page.why()), known.toList());
    }

    private static boolean isKnown(LocalDate day, IssuedPage page) {
        return !day.isAfter(page.date());
    }
}
