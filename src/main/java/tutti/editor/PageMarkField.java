package tutti.editor;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.OnPage;
import tutti.model.Told;
import tutti.widget.Layout;
import tutti.widget.mark.LockTag;
import tutti.widget.mark.PageTag;

/**
 * The one mark for what the client may get to see: ticked, the record can have a line on the client's page, in the text
 * below; where the lock stands, nothing ever can.
 */
public final class PageMarkField implements Input<OnPage> {

    private final CheckBox shown;
    private final TextInput<String> text;
    private final VBox node;
    private OnPage value = OnPage.no();
    private Told told = Told.words("");
    private Consumer<OnPage> commit = onPage -> {};

    public PageMarkField(Words words) {
        shown = new CheckBox(words.say("editor.page.shown"));
        text = TextInput.lines(words, Notations.text());
        text.control().setAccessibleText(words.say("editor.page.text"));
        node = Layout.column(6, shown, text.node());
        shown.setOnAction(ticked -> change(value.withShown(shown.isSelected())));
        text.onCommit(typed -> change(value.withText(typed, told)));
        text.node().managedProperty().bind(shown.selectedProperty());
        text.node().visibleProperty().bind(shown.selectedProperty());
    }

    /** What stands where nothing can ever reach the client's page. */
    public static Node locked(Words words) {
        LockTag lock = new LockTag(words.say("editor.internal"));
        lock.setAccessibleText(words.say("editor.internal.told"));
        lock.setTooltip(new Tooltip(words.say("editor.internal.told")));
        return lock;
    }

    /** What stands where something may reach the client's page. */
    public static Node shareable(Words words) {
        PageTag page = new PageTag(words.say("editor.shareable"));
        page.setAccessibleText(words.say("editor.shareable.told"));
        page.setTooltip(new Tooltip(words.say("editor.shareable.told")));
        return page;
    }

    private void change(OnPage changed) {
        value = changed;
        commit.accept(changed);
    }

    @Override
    public void prompt(String words) {
        text.prompt(words);
    }

    /** @param now what the record says of itself, kept beside a text that is written in place of its own words */
    void about(String ownWords, Told now) {
        prompt(ownWords);
        told = now;
    }

    @Override
    public void show(OnPage onPage) {
        value = onPage;
        shown.setSelected(onPage.shown());
        text.show(onPage.text());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node focus() {
        return shown;
    }

    @Override
    public void offer(String typed) {
        text.offer(typed);
    }

    @Override
    public void onTyping(Consumer<String> typing) {
        text.onTyping(typing);
    }

    @Override
    public void onCommit(Consumer<OnPage> newCommit) {
        commit = newCommit;
    }
}
