package tutti.page;

import java.util.List;
import tutti.model.PaperSize;

/**
 * The team page as it goes to a file, a screen or a printer.
 *
 * @param pdf the one source of all three; do not change it
 * @param fullness how full the page is, 0 to 1
 * @param condensations what gave way so that it is one page
 * @param page what stands on it, after that
 */
public record PrintedTeamPage(byte[] pdf, PaperSize size, double fullness, List<TeamCondensation> condensations, TeamPage page) {

    public PrintedTeamPage {
        condensations = List.copyOf(condensations);
    }
}
