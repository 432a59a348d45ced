package tutti.client;

import javafx.scene.Node;

/** One of the pillar's lists with what is open beside it. */
interface ListTab {

    Node root();

    /** Goes where a new record of this list is typed. */
    void beginNew();
}
