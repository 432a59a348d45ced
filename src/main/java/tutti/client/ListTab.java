package tutti.client;

import java.util.List;
import javafx.scene.Node;

/**
 * One of the pillar's lists with what is open beside it.
 *
 * @param tools what stands before the filter while this list is in view
 * @param beginNew goes where a new record of this list is typed
 */
record ListTab(Node root, List<Node> tools, Runnable beginNew) {

    ListTab {
        tools = List.copyOf(tools);
    }
}
