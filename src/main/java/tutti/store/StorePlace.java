package tutti.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/** Where the store lies when nobody says otherwise. */
public final class StorePlace {

    private static final String FILE = "tutti.db";

    private StorePlace() {}

    /**
     * The default file of this user on this platform. Its folder is made if it is not there yet, for this user alone.
     *
     * @throws StoreException if the folder cannot be made
     */
    public static Path standard() {
        Path file = on(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
        makeFolder(file.toAbsolutePath().getParent());
        return file;
    }

    /** The default file by the convention of a platform. */
    static Path on(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return named(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Tutti").resolve(FILE);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tutti").resolve(FILE);
        }
        return named(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("tutti").resolve(FILE);
    }

    /** The XDG base directory specification says that a path which is not absolute is to be ignored. */
    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        Path given = Path.of(environment.getOrDefault(variable, ""));
        return given.isAbsolute() ? given : otherwise;
    }

    static void makeFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, onlyMine("rwx------"));
            }
        } catch (IOException e) {
            throw new StoreException(new StoreFault.Missing(folder), e);
        }
    }

    /** Permissions for a new file or folder, where the file system knows such. */
    static FileAttribute<?>[] onlyMine(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> mine = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mine)};
    }
}
