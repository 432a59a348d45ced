package tutti.status;

import tutti.model.CaseFile;
import tutti.page.Composition;
import tutti.page.LeakCheck;
import tutti.page.PrintedPage;
import tutti.page.StatusPage;

/**
 * The next page as it stands: what was chosen, the PDF that came of it, what the leak check found in that, and the PDF as a
 * picture.
 *
 * @param file the records that it was made from
 */
record Draft(CaseFile file, Composition composition, PrintedPage<StatusPage> printed, LeakCheck leaks, Picture.Drawn picture) {}
