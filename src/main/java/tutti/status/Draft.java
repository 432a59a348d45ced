package tutti.status;

import tutti.page.Composition;
import tutti.page.PageImage;
import tutti.page.PrintedPage;

/** The next page as it stands: what was chosen, the PDF that came of it, and the PDF as a picture. */
record Draft(Composition composition, PrintedPage printed, PageImage picture) {}
