package tutti.editor;

import java.util.function.Consumer;
import javafx.scene.Node;

/** A control that shows a value and lets it be changed. */
interface Input<V> {

    Node node();

    /** Where the keyboard goes when this input is entered. */
    default Node focus() {
        return node();
    }

    void show(V value);

    /** Shows text that was typed here once and never became a value. Inputs that are not typed have none. */
    default void offer(String typed) {}

    /** What stands in it, as it was typed. Inputs that are not typed have nothing. */
    default String typed() {
        return "";
    }

    /** Another record is about to be shown: what was offered belongs to the one before. */
    default void withdrawOffer() {}

    /** What it says while it is empty. */
    default void prompt(String words) {}

    /** From now on the empty text is refused with this sentence. */
    default void refuseEmpty(String why) {}

    /** Told of every text that is not a value yet, and of the empty one when it has become a value or was taken back. */
    default void onTyping(Consumer<String> typing) {}

    /** Told of the value that was chosen or typed. */
    void onCommit(Consumer<V> commit);
}
