package tutti.editor;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;

/** The records that another is linked to: each a chip that opens it, and a line in which to type one more. */
public final class LinkField<T extends Thing> extends ChosenInput<T, List<Id<T>>> {

    private static final double LONGEST_CHIP = 320;

    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox node;
    private List<Id<T>> value = List.of();

    public LinkField(Editors editors, Class<T> type, String prompt) {
        super(editors, editors::seen, type, prompt);
        node = Layout.column(6, chips, chooser());
        chips.setMinWidth(0); // else one long chip makes the field below it wider than the form
    }

    @Override
    List<T> offered() {
        return super.offered().stream().filter(record -> !value.contains(record.id())).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // the id of a T names a T
    void choose(T record) {
        change(Stream.concat(value.stream(), Stream.of((Id<T>) record.id())).toList());
    }

    private void unlink(Thing record) {
        change(value.stream().filter(id -> !id.equals(record.id())).toList());
        chooser().field().requestFocus();
    }

    @Override
    public void show(List<Id<T>> links) {
        value = List.copyOf(links);
        List<HBox> shown = file().find(value).stream().map(this::chip).toList();
        chips.getChildren().setAll(shown);
        chips.setManaged(!shown.isEmpty());
    }

    public List<Id<T>> value() {
        return value;
    }

    private HBox chip(T record) {
        Hyperlink name = Buttons.link(record.title(), () -> editors().workspace().trail().goTo(Kind.of(record), record.id()));
        Button remove = Buttons.small(Buttons.iconOnly(Icon.CLOSE, editors().words().say("editor.links.remove", record.title()),
                () -> unlink(record)));
        HBox chip = Layout.styled(Layout.row(2, name, remove), "chip");
        chip.setMaxWidth(LONGEST_CHIP);
        return chip;
    }

    @Override
    public Node node() {
        return node;
    }
}
