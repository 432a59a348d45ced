package tutti.status.crooked;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks the house's rules on purpose, so that they are seen to fail. */
public final class CrookedStatus {
    interface DrawsPaper {
        PDDocument document();
    }
}
