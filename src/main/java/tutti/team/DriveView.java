package tutti.team;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.PlateStrip;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;

/** Who is motivated, focused and sees where it is heading: the only place where such readings carry initials. */
final class DriveView {

    private static final double HEIGHT = 98;
    private static final double EDGES = 5;
    private static final double TITLE = 203;
    private static final double SIDE = 194;
    private static final double LEGEND = 18;
    private static final double TWO_LINES = 38;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final HBox root = new HBox();

    DriveView(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        root.getStyleClass().addAll("card", "team-top");
        root.setMinHeight(Region.USE_PREF_SIZE);
        model.overview().map(TeamViewModel.Overview::drive).subscribe(card -> card.ifPresentOrElse(this::show, this::hide));
    }

    Region root() {
        return root;
    }

    private void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }

    private void show(DriveCard card) {
        root.setVisible(true);
        root.setManaged(true);
        root.getChildren().setAll(Layout.fixedWidth(title(card), TITLE));
        card.strips().forEach(strip -> {
            Node drawn = strip(strip);
            HBox.setHgrow(drawn, Priority.ALWAYS);
            root.getChildren().addAll(Layout.uprightDivider(), drawn);
        });
        root.getChildren().addAll(Layout.uprightDivider(), Layout.fixedWidth(side(card), SIDE));
    }

    private VBox title(DriveCard card) {
        HBox head = Layout.row(6, Icon.DRIVE.at(16, "team"), Texts.panelTitle(words.say("team.drive")), Layout.spacer(),
                Layout.styled(Buttons.link(words.say("team.story"), this::openStory), "caption"));
        head.setPadding(new Insets(0, 10, 0, 0));
        VBox box = Layout.column(3, head, Texts.wrapped(Texts.label(card.answered(), "reason", "strong")),
                Texts.label(card.oldest(), "caption", "muted"), stretch(),
                Layout.row(12, legend(PersonMark.PLATE_SAID, "team.said"), legend(PersonMark.PLATE_JUDGED, "team.judged")));
        box.setPadding(new Insets(10, 2, 6, 16));
        box.setMinHeight(HEIGHT - EDGES);
        return box;
    }

    private void openStory() {
        model.driveOverTime().set(true);
        model.tab().set(TeamTab.MEMBERS);
    }

    private static Region stretch() {
        Region stretch = new Region();
        VBox.setVgrow(stretch, Priority.ALWAYS);
        return stretch;
    }

    private Node legend(PersonMark shape, String key) {
        return Layout.row(5, new Mark(shape, LEGEND, ""), Texts.label(words.say(key), "caption", "muted"));
    }

    private static Node strip(DriveCard.Strip strip) {
        PlateStrip plates = new PlateStrip();
        plates.show(strip.dots());
        HBox head = Layout.row(0, Texts.label(strip.question(), "strong", "reason"), Layout.spacer(),
                Texts.label(strip.low(), strip.anyLow() ? new String[] {"caption", "danger", "strong"} : new String[] {"caption", "muted"}),
                Texts.label(strip.rest(), "caption", "muted"));
        VBox box = Layout.column(0, head, stretch(), plates);
        box.setPadding(new Insets(7, 15, 0, 18));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(box.widthProperty());
        clip.heightProperty().bind(box.heightProperty());
        box.setClip(clip);
        return box;
    }

    private VBox side(DriveCard card) {
        Button add = Buttons.with(Icon.ADD, Buttons.small(Buttons.plain(words.say("team.reading"), () -> { })));
        add.setOnAction(_ -> editors.ask().member(add, words.say("team.reading.whose"), card.next(),
                who -> model.picture().get().file().find(who).ifPresent(member -> editors.openReading(add, member))));
        VBox box = Layout.column(4);
        Optional.of(card.silent()).filter(said -> !said.isEmpty())
                .ifPresent(said -> {
                    Label silent = Texts.told(Texts.label(said, "reason"));
                    silent.setWrapText(true);
                    silent.setMaxHeight(TWO_LINES);
                    box.getChildren().add(silent);
                });
        Optional.of(card.until()).filter(said -> !said.isEmpty())
                .ifPresent(said -> box.getChildren().add(Texts.told(Texts.label(said, "caption", "muted"))));
        box.getChildren().add(add);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.setPadding(new Insets(8, 16, 8, 18));
        return box;
    }
}
