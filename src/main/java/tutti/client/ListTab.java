package tutti.client;

import java.util.List;
import javafx.scene.Node;

/** One of the pillar's lists with what is open beside it. */
interface ListTab {

    Node root();

    /** What stands before the filter while this list is in view. */
    default List<Node> tools() {
        return List.of();
    }

    /** Goes where a new record of this list is typed. */
    void beginNew();
}
