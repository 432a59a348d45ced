package tutti.workspace;

import java.util.List;

/** Something the manager must hear about the open store. The shell says it in words. */
public sealed interface Notice {

    /**
     * The store could not do what was asked; what was on the screen before still stands.
     *
     * @param key where the sentence stands that says it, and {@code arguments} what fills it
     */
    record StoreFailed(String key, List<Object> arguments) implements Notice {
        public StoreFailed {
            arguments = List.copyOf(arguments);
        }
    }

    /** A fault of the program itself; its trace is in the log. */
    record Unexpected(String what) implements Notice {}

    /** An edit was undone; {@code label} is what it was called. */
    record Undone(String label) implements Notice {}

    /**
     * The last edit issued a page, which never changes.
     *
     * @param labels what it was called, and then the edits before it that the page was made of and that stay with it
     * @param before the edit that can be undone, empty if there is none
     */
    record Stays(List<String> labels, String before) implements Notice {
        public Stays {
            labels = List.copyOf(labels);
        }
    }

    /** An undone edit was done again. */
    record Redone(String label) implements Notice {}

    /** An edit that can be taken back at once, such as a deletion. */
    record Done(String label) implements Notice {}
}
