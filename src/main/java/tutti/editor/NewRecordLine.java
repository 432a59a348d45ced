package tutti.editor;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.widget.Layout;
import tutti.widget.field.InlineMessage;
import tutti.workspace.Workspace;

/** A line at the end of a list: what is typed becomes a new record, which is chosen at once so that its other fields can follow. */
public final class NewRecordLine {

    private final Workspace workspace;
    private final String label;
    private final Function<String, Understood<Thing>> make;
    private final HalfTyped halfTyped;
    private final TextField field = new TextField();
    private final InlineMessage message = new InlineMessage();
    private final VBox root = Layout.column(4, field, message);
    private final Subscription engagement;
    private Optional<String> place = Optional.empty();

    NewRecordLine(Editors editors, String promptKey, String editLabelKey, Function<String, Understood<Thing>> make) {
        this.workspace = editors.workspace();
        this.label = editors.words().say(editLabelKey);
        this.make = make;
        this.halfTyped = new HalfTyped(workspace);
        field.setPromptText(editors.words().say(promptKey));
        field.setAccessibleText(field.getPromptText());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe(typed -> place.ifPresent(where -> halfTyped.heard(where, typed)));
        halfTyped.flushWhenGone(field);
        engagement = workspace.caseFile().map(file -> file.engagement().id()).subscribe(id -> offer(promptKey + "/" + id));
    }

    /** Each engagement has its own half-typed line. */
    private void offer(String newPlace) {
        halfTyped.flush();
        place = Optional.empty();
        message.clear();
        field.setText(workspace.typed(newPlace));
        field.end();
        place = Optional.of(newPlace);
    }

    private void onKey(KeyEvent event) {
        if (field.getText().isBlank()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            make();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            message.clear();
            field.clear();
        }
    }

    private void make() {
        switch (make.apply(field.getText().strip())) {
            case Understood.Value<Thing>(Thing made) -> {
                String typed = field.getText();
                message.clear();
                if (workspace.attempt(() -> workspace.keep(label, made), () -> field.setText(typed))) {
                    field.clear();
                }
                workspace.trail().chosen(Kind.of(made)).set(Optional.of(made.id()));
            }
            case Understood.Refused<Thing>(String why) -> message.error(why);
        }
    }

    public Node root() {
        return root;
    }

    /** Whether nothing is typed in it. */
    public boolean isBlank() {
        return field.getText().isBlank();
    }

    public void focusField() {
        field.requestFocus();
    }

    public void close() {
        halfTyped.flush();
        engagement.unsubscribe();
    }
}
