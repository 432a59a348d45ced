package tutti.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.page.PageImage;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** The picture of the page that is shown. Where it has to be sharper it is drawn again from the same PDF, and nothing else with it. */
final class Picture {

    private static final Logger LOG = System.getLogger(Picture.class.getName());
    private static final float LEAST_DPI = 96;
    private static final float MOST_DPI = 480;
    /** A window that is drawn wider does not draw the page at every pixel. */
    private static final float STEP_DPI = 48;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Drawn>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private float wanted = 3 * STEP_DPI;
    private boolean drawing;

    /** @param dots an inch */
    record Drawn(byte[] pdf, PageImage image, float dots) {

        /** Takes some hundredths of a second. */
        static Drawn of(byte[] pdf, float dots) {
            return new Drawn(pdf, PageImage.of(pdf, dots), dots);
        }
    }

    Picture(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Empty while there is nothing to show. */
    ReadOnlyObjectProperty<Optional<Drawn>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How sharp the next picture should be, in dots an inch. */
    float dots() {
        return wanted;
    }

    /** @param picture drawn at any sharpness */
    void show(Optional<Drawn> picture) {
        shown.set(picture);
        sharpen();
    }

    /** @param dots an inch that can be seen */
    void sharpness(float dots) {
        wanted = Math.clamp(STEP_DPI * Math.round(dots / STEP_DPI), LEAST_DPI, MOST_DPI);
        sharpen();
    }

    private void sharpen() {
        shown.get().filter(page -> page.dots() != wanted && !drawing).ifPresent(page -> {
            drawing = true;
            float dots = wanted;
            workspace.work().run(Lane.PAPER, () -> Drawn.of(page.pdf(), dots), sharper -> {
                drawing = false;
                boolean isStillShown = shown.get().filter(now -> now.pdf() == page.pdf()).isPresent();
                show(isStillShown ? Optional.of(sharper) : shown.get());
            }, failure -> {
                drawing = false;
                LOG.log(Level.ERROR, "the page could not be drawn sharper", failure);
            });
        });
    }
}
