package tutti.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.model.capture.Ask;
import tutti.model.capture.Caution;
import tutti.model.capture.Part;
import tutti.model.capture.Proposal;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Chip;
import tutti.widget.mark.IconDisc;

/** One record that the line will make: whether it is taken, its fields as chips, and what is still asked about it. */
final class CaptureRow {

    /** What the row asks of the sheet it stands in. */
    interface Sheet {
        void edit(int record, Part part);

        void doneEditing(int record, Part part);

        /** The field was left as it was; the keyboard is already somewhere else. */
        void leftEditing(int record, Part part);
    }

    private static final double LONGEST_VALUE = 250;
    private static final double WRAP = 700;

    private final Editors editors;
    private final Words words;
    private final CaptureViewModel model;
    private final Sheet sheet;
    private final int place;
    private final Proposal proposal;
    private final Map<Part, Node> fields = new EnumMap<>(Part.class);
    private final FlowPane chips = new FlowPane(6, 6);
    private final CheckBox taken = new CheckBox();
    private final HBox node;

    /** @param editing the field that is open for editing, if it is one of this row */
    CaptureRow(Editors editors, CaptureViewModel model, Sheet sheet, int place, Optional<Part> editing) {
        this.editors = editors;
        this.words = editors.words();
        this.model = model;
        this.sheet = sheet;
        this.place = place;
        this.proposal = model.proposals().get(place);
        taken.setSelected(proposal.taken());
        taken.setAccessibleText(words.say("editor.capture.take", model.says().kindOf(proposal.thing())));
        taken.setOnAction(ticked -> model.take(place, taken.isSelected()));
        VBox body = Layout.column(7, headline(), chips(editing));
        model.asks(proposal).forEach(ask -> body.getChildren().add(question(ask)));
        proposal.cautions().forEach(caution -> body.getChildren().add(warning(caution)));
        node = Layout.row(14, taken, disc(), Layout.grow(body), Buttons.keyHint(words.say("editor.capture.key.alt", place + 1)));
        node.setAlignment(Pos.TOP_LEFT);
        node.setPadding(new Insets(12, 20, 12, 20));
        node.setOpacity(proposal.taken() ? 1 : 0.6);
        node.focusWithinProperty().subscribe(this::mark);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void mark(boolean within) {
        node.getStyleClass().removeAll("selected-row");
        if (within) {
            node.getStyleClass().add("selected-row");
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && event.getTarget() instanceof Node target && (target == taken || isChip(target))) {
            event.consume();
            model.take(place, !proposal.taken());
        } else if (event.getCode() == KeyCode.Y && asksForAcknowledgement()) {
            event.consume();
            model.acknowledged(place);
        }
    }

    private boolean isChip(Node target) {
        return target instanceof Chip && fields.containsValue(target);
    }

    private boolean asksForAcknowledgement() {
        return model.asks(proposal).stream().anyMatch(Ask.Acknowledged.class::isInstance);
    }

    private Node headline() {
        Label title = Texts.told(Texts.body(model.says().title(proposal.thing(), model.file())));
        return Layout.row(4, Texts.strong(model.says().kindOf(proposal.thing())), title);
    }

    private Node disc() {
        return switch (Kind.of(proposal.thing())) {
            case CONVERSATION -> new IconDisc(Icon.CONVERSATION, IconDisc.Tone.CLIENT, false);
            case CONCERN -> new IconDisc(Icon.CONCERN, IconDisc.Tone.CLIENT, false);
            case NEED -> new IconDisc(Icon.NEED, IconDisc.Tone.CLIENT, false);
            case PROMISE -> new IconDisc(Icon.PROMISE, IconDisc.Tone.CLIENT, false);
            case READING -> new IconDisc(Icon.READING, IconDisc.Tone.CLIENT, false);
            case ACTION -> new IconDisc(Icon.ACTION, IconDisc.Tone.TEAM, false);
            default -> new IconDisc(Icon.RAID, IconDisc.Tone.NEUTRAL, false);
        };
    }

    private Node chips(Optional<Part> editing) {
        chips.setPrefWrapLength(WRAP);
        for (Part part : proposal.parts()) {
            Node field = editing.filter(part::equals).flatMap(open -> input(part)).orElseGet(() -> chip(part));
            fields.put(part, field);
            chips.getChildren().add(field);
        }
        return chips;
    }

    private Node chip(Part part) {
        Thing thing = proposal.thing();
        boolean open = !part.isIn(thing);
        Chip chip = open ? new Chip(words.say("editor.capture.open", model.says().part(part)), "").dashed()
                : new Chip(model.says().part(part), model.value(part, thing));
        if (!open) {
            ((Label) chip.getChildren().getLast()).setMaxWidth(LONGEST_VALUE);
        }
        chip.setAccessibleText(words.say("editor.capture.chip", model.says().part(part), model.value(part, thing)));
        return part == Part.ANSWERS_CONCERN ? chip.opening(() -> model.answersConcern(place, open)) : chip.opening(() -> sheet.edit(place, part));
    }

    /** The chip while it is being edited; empty for what is corrected in the line. */
    private Optional<Node> input(Part part) {
        ChipEditor editor = new ChipEditor(editors, how -> {
            sheet.doneEditing(place, part);
            model.change(place, part, how);
        });
        return editor.of(part, proposal.thing()).map(input -> {
            input.focus().setAccessibleText(model.says().part(part));
            VBox box = Layout.column(2, Texts.caption(model.says().part(part)), input.node());
            box.setPrefWidth(LONGEST_VALUE);
            box.setUserData(input.focus());
            box.focusWithinProperty().subscribe((was, within) -> {
                if (was && !within) {
                    leave(part, box);
                }
            });
            return box;
        });
    }

    /** Turns an input that was left back into its chip. */
    private void leave(Part part, Node input) {
        sheet.leftEditing(place, part);
        int at = chips.getChildren().indexOf(input);
        if (at >= 0) {
            Node chip = chip(part);
            fields.put(part, chip);
            chips.getChildren().set(at, chip);
        }
    }

    private Node question(Ask ask) {
        HBox line = Layout.row(6, Texts.reason(model.says().ask(ask, model.file())));
        if (ask instanceof Ask.Acknowledged) {
            line.getChildren().addAll(Buttons.link(words.say("editor.capture.acknowledged"), () -> model.acknowledged(place)),
                    Buttons.keyHint(words.say("editor.capture.key.yes")));
        }
        return line;
    }

    private Node warning(Caution caution) {
        Label said = Texts.label(model.says().caution(caution, model.file()), "reason", "warning");
        HBox line = Layout.row(6, Icon.INFO.at(13, "warning"), said);
        if (caution instanceof Caution.Twice && proposal.taken()) {
            line.getChildren().add(Buttons.link(words.say("editor.capture.leaveOut"), () -> model.take(place, false)));
        }
        return line;
    }

    Node node() {
        return node;
    }

    /** Goes to a field, or where it is gone to the first. */
    void focus(Optional<Part> part) {
        List<Node> all = List.copyOf(fields.values());
        Node field = part.map(fields::get).orElseGet(() -> all.isEmpty() ? taken : all.getFirst());
        Node target = field.getUserData() instanceof Node inner ? inner : field;
        target.requestFocus();
    }

    /** The field of this row that has the keyboard. */
    Optional<Part> focused() {
        return fields.entrySet().stream().filter(field -> field.getValue().isFocusWithin()).map(Map.Entry::getKey).findFirst();
    }

    boolean hasKeyboard() {
        return node.isFocusWithin();
    }
}
