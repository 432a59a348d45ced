package tutti.team;

import javafx.scene.layout.Region;

/** What stands under one tab. */
interface TeamPane {

    Region root();

    /** Leads to where a new record of this tab's kind begins. */
    void beginNew();
}
