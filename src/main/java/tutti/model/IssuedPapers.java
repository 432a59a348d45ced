package tutti.model;

import java.util.Map;

/**
 * An engagement together with the PDFs of its issued pages.
 *
 * @param pdfs of the pages that have one; do not change them
 */
public record IssuedPapers(CaseFile file, Map<Id<IssuedPage>, byte[]> pdfs) {

    public IssuedPapers {
        pdfs = Map.copyOf(pdfs);
    }

    /** Without any. */
    public static IssuedPapers none(CaseFile file) {
        return new IssuedPapers(file, Map.of());
    }
}
