package tutti.page;

import java.util.List;
import tutti.model.IssuedPage;

/**
 * The exit pack as it goes to a file.
 *
 * @param pdf the whole of it; do not change it
 * @param ownSheets how many of its sheets are its own, before the issued pages
 * @param missing the issued pages that could not be bound in, for want of their PDF
 */
public record PrintedPack(byte[] pdf, int ownSheets, List<IssuedPage> missing) {

    public PrintedPack {
        missing = List.copyOf(missing);
    }
}
