package tutti.page;

import java.util.List;
import tutti.model.PaperSize;

/**
 * The page as it goes to a file, a screen or a printer.
 *
 * @param <P> the client's page or the team's
 * @param pdf the one source of all three; do not change it
 * @param fullness how full the page is, 0 to 1, with two ruled lines for notes
 * @param condensations what gave way so that it is one page
 * @param page what stands on it, after that
 */
public record PrintedPage<P>(byte[] pdf, PaperSize size, double fullness, List<Condensation> condensations, P page) {

    public PrintedPage {
        condensations = List.copyOf(condensations);
    }
}
