package tutti.status;

import java.util.Optional;
import tutti.model.IssuedPage;

/**
 * An issued page that was taken from the archive, to be read.
 *
 * @param finished its PDF as it was issued; none for a page that came in without one
 * @param picture the PDF as a picture, where there is one
 */
record OpenedPage(IssuedPage page, Optional<FinishedPage> finished, Optional<Picture.Drawn> picture) {}
