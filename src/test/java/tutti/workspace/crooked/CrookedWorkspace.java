package tutti.workspace.crooked;

import javafx.scene.control.Label;

/** Breaks the house's rules on purpose, so that they are seen to fail. */
interface CrookedWorkspace {
    Label label();
}
