package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorePlaceTest {

    @TempDir
    Path home;

    @Test
    void linuxKeepsItWithTheUsersData() {
        assertThat(StorePlace.on("Linux", Map.of(), home)).isEqualTo(home.resolve(".local/share/tutti/tutti.db"));
        Path data = home.resolve("data").toAbsolutePath();
        assertThat(StorePlace.on("Linux", Map.of("XDG_DATA_HOME", data.toString()), home)).isEqualTo(data.resolve("tutti/tutti.db"));
        assertThat(StorePlace.on("Linux", Map.of("XDG_DATA_HOME", "data"), home)).isEqualTo(home.resolve(".local/share/tutti/tutti.db"));
    }

    @Test
    void macKeepsItInTheLibrary() {
        assertThat(StorePlace.on("Mac OS X", Map.of(), home)).isEqualTo(home.resolve("Library/Application Support/Tutti/tutti.db"));
    }

    @Test
    void windowsKeepsItInAppData() {
        Path roaming = home.resolve("Roaming").toAbsolutePath();
        assertThat(StorePlace.on("Windows 11", Map.of("APPDATA", roaming.toString()), home)).isEqualTo(roaming.resolve("Tutti/tutti.db"));
        assertThat(StorePlace.on("Windows 11", Map.of(), home)).isEqualTo(home.resolve("AppData/Roaming/Tutti/tutti.db"));
    }

    @Test
    void theFolderIsForItsOwnerOnly() throws IOException {
        Path folder = home.resolve(".local/share/tutti");
        StorePlace.makeFolder(folder);
        StorePlace.makeFolder(folder);
        assertThat(folder).isDirectory();
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        }
    }
}
