package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplaysTest {

    @Test
    void aDisplayIsNamedByTheEnvironmentOfLinux() {
        assertThat(Displays.isThere(system("Linux", ""), Map.of())).isFalse();
        assertThat(Displays.isThere(system("Linux", ""), Map.of("DISPLAY", " "))).isFalse();
        assertThat(Displays.isThere(system("Linux", ""), Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Displays.isThere(system("Linux", ""), Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
        assertThat(Displays.isThere(system("Linux", "Headless"), Map.of())).isTrue();
        assertThat(Displays.isThere(system("Windows 11", ""), Map.of())).isTrue();
        assertThat(Displays.isThere(system("Mac OS X", ""), Map.of())).isTrue();
    }

    private static Properties system(String name, String platform) {
        Properties properties = new Properties();
        properties.setProperty("os.name", name);
        properties.setProperty("glass.platform", platform);
        return properties;
    }
}
