package tutti;

import java.util.Map;
import java.util.Properties;

/** Whether a window could be shown, found out without loading the toolkit that would show it. */
final class Displays {

    private Displays() {}

    /** On Linux a display is named by the environment; elsewhere there is one. The headless platform draws without any. */
    static boolean isThere(Properties properties, Map<String, String> environment) {
        return !properties.getProperty("os.name", "").startsWith("Linux")
                || "Headless".equalsIgnoreCase(properties.getProperty("glass.platform", ""))
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
