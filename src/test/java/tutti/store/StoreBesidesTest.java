package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the engagements: half-typed text and settings. */
class StoreBesidesTest {

    @TempDir
    Path folder;

    @Test
    void halfTypedTextIsThereAfterARestartUntilItIsForgotten() {
        Path file = folder.resolve("tutti.db");
        try (Store store = Store.open(file)) {
            store.keepTyping("need/1", "We must p");
            store.keepTyping("need/1", "We must pay");
            store.keepTyping("concern/2", "");
        }
        try (Store store = Store.open(file)) {
            assertThat(store.typed("need/1")).contains("We must pay");
            assertThat(store.typed("need/3")).isEmpty();
            assertThat(store.allTyped()).isEqualTo(Map.of("need/1", "We must pay", "concern/2", ""));
            store.forgetTyping("need/1");
            assertThat(store.allTyped()).containsOnlyKeys("concern/2");
        }
    }

    @Test
    void settingsAreThereAfterARestart() {
        Path file = folder.resolve("tutti.db");
        try (Store store = Store.open(file)) {
            store.keepSetting("theme", "light");
            store.keepSetting("theme", "dark");
        }
        try (Store store = Store.open(file)) {
            assertThat(store.setting("theme")).contains("dark");
            assertThat(store.setting("size")).isEmpty();
        }
    }

    @Test
    void neitherIsAnEdit() throws SQLException {
        Path file = folder.resolve("tutti.db");
        try (Store store = Store.open(file)) {
            store.keepTyping("need/1", "We must");
            store.keepSetting("theme", "dark");
            assertThat(store.undo()).isEmpty();
        }
        assertThat(RawFile.column(file, "SELECT count(*) FROM change_log")).containsExactly("0");
    }
}
