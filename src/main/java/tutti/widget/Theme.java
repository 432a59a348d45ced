package tutti.widget;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark. The same shapes and sizes, other colours. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    private final String userAgent;
    private final String colours;

    Theme(String userAgent, String colours) {
        this.userAgent = userAgent;
        this.colours = colours;
    }

    /**
     * Dresses the scene, and everything that pops up over it. Call it again to change the theme of a live scene.
     *
     * @throws IllegalStateException when the bundled fonts are missing from the class path
     */
    public void applyTo(Scene scene) {
        Faces.load();
        Application.setUserAgentStylesheet(userAgent);
        scene.getStylesheets().setAll(sheet(colours), sheet("app.css"), sheet("screens.css"));
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /** Loaded once: a second load of the same face would only cost memory. */
    private static final class Faces {
        private static final List<Font> LOADED =
            List.of(face("Inter-Regular.ttf"), face("Inter-SemiBold.ttf"));

        private Faces() {
        }

        static void load() {
            if (LOADED.isEmpty()) {
                throw new IllegalStateException("No fonts are bundled");
            }
        }

        private static Font face(String file) {
            try (InputStream in = Theme.class.getResourceAsStream("/tutti/assets/fonts/" + file)) {
                Font font = in == null ? null : Font.loadFont(in, 13);
                if (font == null) {
                    throw new IllegalStateException("The bundled font " + file + " is missing or unreadable");
                }
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
