package tutti.harmony;

import java.util.List;
import java.util.function.Consumer;

/** Takes lists that were kept elsewhere into the open engagement, as one edit; made where files may be asked for and read. */
public interface Intake {

    /** Asks which files, and takes them in. {@code said} gets what came of it in sentences; nothing where no file was chosen. */
    void choose(Consumer<List<String>> said);
}
