package tutti.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.editor.NewRecordLine;
import tutti.i18n.Words;
import tutti.model.Direction;
import tutti.model.Level;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Menus;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.PowerGrid;
import tutti.widget.field.Choice;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Side;

/** One stakeholder: what can be done, what they answered, what is late, and everything that passed between us. */
final class StakeholderDetail {

    private static final int A_WEEK = 7;

    /** What stands below the head: the timeline, narrowed or not, or the fields. */
    private enum Part { ALL, CONVERSATIONS, CONCERNS, PROMISES, DETAILS }

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final PersonWords person;
    private final HBox name = Layout.row(10);
    private final HBox deeds = Layout.row(6);
    private final VBox answers = Layout.column(6);
    private final PowerGrid grid;
    private final LatePromises late;
    private final TimelineView timeline;
    private final Form<Stakeholder> form;
    private final ReadingsView readings;
    private final Label partTitle;
    private final HBox newLines;
    private final Choice<Part> parts;
    private final VBox root = Layout.column(12);
    private Part part = Part.ALL;

    StakeholderDetail(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        person = new PersonWords(words);
        grid = new PowerGrid(words.say("client.grid.power"), words.say("client.grid.interest"));
        late = new LatePromises(model, editors);
        timeline = new TimelineView(model, editors);
        readings = new ReadingsView(model, editors);
        form = StakeholderForm.in(editors, model.deeds());
        partTitle = Texts.panelTitle("");
        newLines = new HBox(8, Layout.grow(newLine("client.person.newConcern", "client.concern.new.edit")), Layout.grow(newLineOfNeed()));
        parts = new Choice<>(List.of(Part.values()), this::name, this::choose).small();
        grid.setMinWidth(Region.USE_PREF_SIZE);
        grid.onMove(this::move);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
        VBox facts = Layout.grow(Layout.column(10, name, deeds, answers));
        facts.setMinWidth(0);
        HBox head = new HBox(12, facts, grid);
        root.getChildren().addAll(head, late.root(), Layout.row(8, partTitle, Layout.spacer(), parts), newLines, timeline.root(), form.root(), readings.root());
        model.stakeholders().listing().subscribe(listing -> show());
        model.picture().subscribe(picture -> show());
        model.privacy().subscribe(hidden -> show());
    }

    Region root() {
        return root;
    }

    private Optional<Stakeholder> chosen() {
        return model.stakeholders().listing().get().chosen().map(StakeholderRow::record);
    }

    private Region newLine(String prompt, String label) {
        NewRecordLine line = editors.newLine(prompt, label, said -> model.deeds().newConcern(said).withRaisedBy(chosen().map(Stakeholder::id)));
        return (Region) line.root();
    }

    private Region newLineOfNeed() {
        NewRecordLine line = editors.newLine("client.person.newNeed", "client.need.new.edit",
                said -> (Thing) model.deeds().newNeed(said).withSaidBy(chosen().map(Stakeholder::id)));
        return (Region) line.root();
    }

    private String name(Part which) {
        return switch (which) {
            case ALL -> words.say("client.part.all");
            case CONVERSATIONS -> words.say("client.part.conversations");
            case CONCERNS -> words.say("client.part.concerns");
            case PROMISES -> words.say("client.part.promises");
            case DETAILS -> words.say("client.part.details");
        };
    }

    private void choose(Part which) {
        part = which;
        show();
    }

    private void show() {
        Panes.when(chosen().isPresent(), root);
        form.show(chosen());
        chosen().ifPresent(this::show);
    }

    private void show(Stakeholder one) {
        ClientPicture picture = model.picture().get();
        boolean hidden = model.privacy().get();
        name.getChildren().setAll(new Avatar(one.initials(), Side.CLIENT, 36),
                Layout.twoLines(Texts.told(Texts.title(one.name())), Texts.told(Texts.reason(person.roleAndOrganisation(one)))));
        deeds.getChildren().setAll(deeds(one));
        showAnswers(one, picture);
        Panes.when(!hidden, answers);
        Panes.when(!hidden, grid);
        grid.show(placed(picture).stream().map(other -> onGrid(other, other.id().equals(one.id()))).toList());
        late.show(one, picture);
        boolean details = part == Part.DETAILS;
        parts.setChosen(part);
        partTitle.setText(words.say(details ? "client.part.details.title" : "client.part.timeline.title"));
        Panes.when(!details, newLines);
        Panes.when(!details, timeline.root());
        Panes.when(details, form.root());
        Panes.when(details && !hidden, readings.root());
        readings.show(one, picture);
        if (!details) {
            timeline.show(Timeline.of(one, picture).only(Timeline.Shown.valueOf(part.name()), hidden));
        }
    }

    private List<Button> deeds(Stakeholder one) {
        Button[] own = new Button[2];
        Button log = Buttons.with(Icon.CONVERSATION, Buttons.primary(words.say("client.person.log"),
                () -> ConversationSheet.open(own[0], one, editors, model.deeds())));
        own[0] = log;
        Button[] reading = new Button[1];
        reading[0] = Panes.when(!model.privacy().get(), Buttons.with(Icon.ADD,
                Buttons.plain(words.say("client.person.reading"), () -> editors.openReading(reading[0], one))));
        Button promise = Buttons.with(Icon.PROMISE, Buttons.plain(words.say("client.person.promise"), () -> editors.ask().wordsAndDate(own[1],
                words.say("client.promise.to", one.name()), words.say("client.promise.what"), model.picture().get().today().plusDays(A_WEEK),
                (what, due) -> model.deeds().promise(one, what, due))));
        own[1] = promise;
        Button more = Menus.more(words.say("client.more"), List.of(
                Menus.item(words.say("client.person.edit"), () -> choose(Part.DETAILS)),
                trustMoved(words.say("client.trust.up"), own[0], one, Direction.UP),
                trustMoved(words.say("client.trust.down"), own[0], one, Direction.DOWN),
                Menus.item(words.say("client.person.drop"), () -> model.deeds().drop(one)),
                Menus.item(words.say("client.person.purge"), () -> editors.openPurge(own[0], one))));
        List<Button> all = List.of(log, reading[0], promise, more);
        all.forEach(Buttons::small);
        return all;
    }

    private MenuItem trustMoved(String verb, Button anchor, Stakeholder one, Direction direction) {
        MenuItem item = Menus.item(verb, () -> editors.ask().dateAndReason(anchor, verb, words.say("client.trust.what"),
                model.picture().get().today(), (on, what) -> model.deeds().trustMoved(one, on, what, direction)));
        item.visibleProperty().bind(model.privacy().not());
        return item;
    }

    private void showAnswers(Stakeholder one, ClientPicture picture) {
        HBox figures = Layout.row(16);
        for (PersonWords.Figure figure : person.figures(one, picture.readings())) {
            Label value = Texts.title(figure.value());
            if (!figure.fresh()) {
                value.getStyleClass().add("muted");
            }
            Button cell = Layout.styled(Buttons.plain("", () -> choose(Part.DETAILS)), "quiet", "figure");
            cell.setGraphic(Layout.column(0, value, Texts.caption(figure.name())));
            cell.setTooltip(new Tooltip(figure.told()));
            cell.setAccessibleText(figure.told());
            figures.getChildren().add(cell);
        }
        picture.room().of(one.id()).ifPresent(room -> {
            String sentence = Stream.of(person.room(room), person.signs(one, picture.readings()))
                    .filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
            Label when = Texts.reason(person.source(room));
            HBox source = Layout.row(8, Panes.when(!when.getText().isEmpty(), when), editors.internal());
            answers.getChildren().setAll(figures, Layout.column(3, Runs.smallLine(sentence), source));
        });
        answers.setPadding(new Insets(0, 0, 2, 0));
    }

    // ---- the grid ----

    private static List<Stakeholder> placed(ClientPicture picture) {
        return picture.file().stakeholders().stream().filter(one -> one.power().isPresent() && one.interest().isPresent()).toList();
    }

    private PowerGrid.Person onGrid(Stakeholder one, boolean selected) {
        int power = one.power().map(Level::value).orElseThrow();
        int interest = one.interest().map(Level::value).orElseThrow();
        return new PowerGrid.Person(one.initials(), power, interest, selected, words.say("client.grid.told", one.name(), power, interest),
                () -> model.stakeholders().choose(one));
    }

    private void move(int place, int power, int interest) {
        model.deeds().place(placed(model.picture().get()).get(place), power, interest);
    }

    /** Shift and an arrow move the chosen person by one, for those who do not drag. */
    private void moveByKey(KeyEvent key) {
        int up = switch (key.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        int right = switch (key.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            default -> 0;
        };
        if (key.isShiftDown() && (up != 0 || right != 0)) {
            chosen().filter(one -> one.power().isPresent() && one.interest().isPresent()).ifPresent(one -> model.deeds().place(one,
                    Math.clamp(one.power().get().value() + up, Level.LEAST, Level.MOST),
                    Math.clamp(one.interest().get().value() + right, Level.LEAST, Level.MOST)));
            key.consume();
        }
    }
}
