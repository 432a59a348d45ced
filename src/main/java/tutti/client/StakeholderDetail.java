package tutti.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.editor.NewRecordLine;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Direction;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.measure.Theirs;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Menus;
import tutti.widget.Texts;
import tutti.widget.field.Choice;
import tutti.widget.field.DropDown;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Side;
import tutti.widget.panel.MadeOf;

/** One stakeholder: what can be done, what they answered, what is late, and everything that passed between us. */
final class StakeholderDetail {

    private static final int MOST_IN_ONE_PLACE = 3;
    /** Narrower, the parts do not stand side by side. */
    private static final double WIDE_ENOUGH = 600;

    /** What stands below the head: the timeline, narrowed or not, the readings, or the fields. */
    private enum Part {
        ALL, CONVERSATIONS, CONCERNS, PROMISES, NEEDS, READINGS, TRUST, DETAILS;

        boolean isInternal() {
            return this == READINGS || this == TRUST;
        }
    }

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final PersonWords person;
    private final HBox name = Layout.row(10);
    private final FlowPane deeds = new FlowPane(6, 6);
    private final VBox answers = Layout.column(6);
    private final HBox theirs = Layout.row(4);
    private final GridPeople people;
    private final LatePromises late;
    private final TimelineView timeline;
    private final Form<Stakeholder> form;
    private final ReadingsView readings;
    private final Region newConcern;
    private final Region newNeed;
    private final HBox newLines;
    private final HBox trustDeeds = Layout.row(8);
    private final Choice<Part> parts;
    private final Choice<Part> shareable;
    private final DropDown<Part> inAList;
    private final VBox root = Layout.column(12);
    private Part part = Part.ALL;

    StakeholderDetail(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        person = new PersonWords(words);
        people = new GridPeople(model, MOST_IN_ONE_PLACE);
        late = new LatePromises(model, editors);
        timeline = new TimelineView(model, editors);
        readings = new ReadingsView(model, editors);
        form = StakeholderForm.in(editors, model.deeds());
        newConcern = Layout.grow(newLine("client.person.newConcern", "client.concern.new.edit"));
        newNeed = Layout.grow(newLineOfNeed());
        newLines = new HBox(8, newConcern, newNeed);
        parts = new Choice<>(List.of(Part.values()), this::name, this::choose).small();
        shareable = new Choice<>(Stream.of(Part.values()).filter(one -> !one.isInternal()).toList(), this::name, this::choose).small();
        inAList = new DropDown<>(List.of(Part.values()), this::name, this::choose);
        inAList.setAccessibleText(words.say("client.part"));
        people.grid().setMinWidth(Region.USE_PREF_SIZE);
        people.grid().setMaxHeight(Region.USE_PREF_SIZE);
        VBox facts = Layout.grow(Layout.column(10, name, deeds, answers, theirs));
        facts.setMinWidth(0);
        HBox head = new HBox(12, facts, people.grid());
        StackPane choosing = new StackPane(parts, shareable, inAList);
        choosing.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(head, late.root(), choosing, newLines, trustDeeds, timeline.root(), form.root(), readings.root());
        root.widthProperty().map(width -> width.doubleValue() < WIDE_ENOUGH).subscribe((_, _) -> show());
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
            case NEEDS -> words.say("client.part.needs");
            case READINGS -> words.say("client.part.readings");
            case TRUST -> words.say("client.part.trust");
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
        Panes.when(!hidden, people.grid());
        showTheirs(one, picture);
        people.show(picture);
        late.show(one, picture);
        showPart(one, picture, hidden);
    }

    /** While the client looks on, the internal parts are not even named. */
    private void showPart(Stakeholder one, ClientPicture picture, boolean hidden) {
        Part shown = hidden && part.isInternal() ? Part.ALL : part;
        boolean narrow = root.getWidth() < WIDE_ENOUGH;
        Panes.when(!hidden && !narrow, parts).setChosen(shown);
        Panes.when(hidden && !narrow, shareable).setChosen(shown);
        Panes.when(narrow, inAList).getItems().setAll(Stream.of(Part.values()).filter(each -> !(hidden && each.isInternal())).toList());
        inAList.setChosen(shown);
        Panes.when(shown == Part.ALL || shown == Part.CONCERNS, newConcern);
        Panes.when(shown == Part.ALL || shown == Part.NEEDS, newNeed);
        Panes.when(newConcern.isManaged() || newNeed.isManaged(), newLines);
        Panes.when(shown == Part.TRUST, trustDeeds).getChildren().setAll(
                trustMoved(words.say("client.trust.up"), one, Direction.UP), trustMoved(words.say("client.trust.down"), one, Direction.DOWN));
        boolean details = shown == Part.DETAILS;
        boolean ofReadings = shown == Part.READINGS;
        Panes.when(!details && !ofReadings, timeline.root());
        Panes.when(details, form.root());
        Panes.when(ofReadings, readings.root());
        if (ofReadings) {
            readings.show(one, picture);
        } else if (!details) {
            timeline.show(Timeline.of(one, picture).only(Timeline.Shown.valueOf(shown.name()), hidden));
        }
    }

    private Button trustMoved(String verb, Stakeholder one, Direction direction) {
        Button[] button = new Button[1];
        button[0] = Buttons.small(Buttons.with(direction == Direction.UP ? Icon.RISING : Icon.FALLING,
                Buttons.plain(verb, () -> new TrustSheet(editors, model.deeds()).record(button[0], one, direction))));
        return button[0];
    }

    private List<Button> deeds(Stakeholder one) {
        Button[] own = new Button[2];
        Button log = Buttons.with(Icon.CONVERSATION, Buttons.primary(words.say("client.person.log"),
                () -> ConversationSheet.open(own[0], one, editors, model.deeds())));
        own[0] = log;
        Button[] reading = new Button[1];
        reading[0] = Panes.when(!model.privacy().get(), Buttons.with(Icon.ADD,
                Buttons.plain(words.say("client.person.reading"), () -> editors.openReading(reading[0], one))));
        Button promise = Buttons.with(Icon.PROMISE, Buttons.plain(words.say("client.person.promise"), () -> new PromiseSheet(model, editors)
                .open(own[1], words.say("client.promise.to", one.name()), model.deeds().newPromise("").withTo(Optional.of(one.id())))));
        own[1] = promise;
        Button more = Menus.more(words.say("client.more"), List.of(
                Menus.item(words.say("client.person.edit"), () -> choose(Part.DETAILS)),
                trustItem(words.say("client.trust.up"), own[0], one, Direction.UP),
                trustItem(words.say("client.trust.down"), own[0], one, Direction.DOWN),
                Menus.item(words.say("client.person.drop"), () -> model.deeds().drop(one)),
                Menus.item(words.say("client.person.purge"), () -> editors.openPurge(own[0], one))));
        List<Button> all = List.of(log, reading[0], promise, more);
        all.forEach(Buttons::small);
        return all;
    }

    private MenuItem trustItem(String verb, Button anchor, Stakeholder one, Direction direction) {
        MenuItem item = Menus.item(verb, () -> new TrustSheet(editors, model.deeds()).record(anchor, one, direction));
        item.visibleProperty().bind(model.privacy().not());
        return item;
    }

    /** The client owes things too: their letters, the decisions they are asked for, the wordings that wait for their yes. */
    private void showTheirs(Stakeholder one, ClientPicture picture) {
        TeamWords team = new TeamWords(words);
        List<Theirs> all = Theirs.of(picture.file(), one);
        String figure = team.asked(all);
        Panes.when(!figure.isEmpty(), theirs).getChildren().setAll(Texts.reason(words.say("client.person.theirs")),
                MadeOf.figure(figure, words.say("client.person.theirs.title", one.name()), all.stream()
                        .map(part -> new MadeOf.Line(part.record().title(), team.about(part), () -> model.open(part.record()))).toList(), words));
    }

    private void showAnswers(Stakeholder one, ClientPicture picture) {
        FlowPane figures = new FlowPane(16, 6);
        for (PersonWords.Figure figure : person.figures(one, picture.readings())) {
            Label value = Texts.title(figure.value());
            if (!figure.fresh()) {
                value.getStyleClass().add("muted");
            }
            Button cell = Layout.styled(Buttons.plain("", () -> choose(Part.READINGS)), "quiet", "figure");
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
            Button made = Layout.styled(Buttons.plain("", () -> choose(Part.READINGS)), "quiet", "figure");
            made.setGraphic(Runs.smallLine(sentence));
            made.setMinWidth(0);
            made.setAccessibleText(sentence.replace("*", ""));
            answers.getChildren().setAll(figures, Layout.column(3, made, source));
        });
        answers.setPadding(new Insets(0, 0, 2, 0));
    }
}
