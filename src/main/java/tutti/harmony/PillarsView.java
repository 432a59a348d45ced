package tutti.harmony;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import tutti.i18n.Words;
import tutti.model.measure.Band;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.BandCounts;
import tutti.widget.chart.BothSides;
import tutti.widget.chart.RoomStrip;
import tutti.widget.panel.MadeOf;

/** The two pillars and, between them, the same questions to both sides. */
final class PillarsView {

    static final double CLIENT_WIDTH = 261;
    static final double TEAM_WIDTH = 257;
    /** Narrower than this, the dots of both sides lie on each other. */
    private static final double QUESTIONS_LEAST = 290;
    private static final double QUESTIONS_WIDTH = 328;

    private final HarmonyViewModel model;
    private final Words words;
    private final VBox client = new VBox();
    private final VBox team = new VBox();
    private final VBox questions = new VBox();
    private final RoomStrip strip;
    private final BothSides sides;
    private final BandCounts bands;
    private final HBox root;

    PillarsView(HarmonyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        strip = new RoomStrip(new RoomStrip.Words(words.say("harmony.room.out"), words.say("harmony.room.tight"),
                words.say("harmony.room.room"), words.say("harmony.room.unknown")), false);
        sides = bothSides(words);
        bands = new BandCounts(Stream.of(Band.values()).map(band -> words.say("harmony.band." + band.name())).toList());
        root = new HBox(panel(client, "client-top", CLIENT_WIDTH), Layout.uprightDivider(), panel(questions, "", 0), Layout.uprightDivider(),
                panel(team, "team-top", TEAM_WIDTH));
        root.getStyleClass().addAll("card", "pillars");
        HBox.setHgrow(questions, Priority.ALWAYS);
        questions.setMinWidth(QUESTIONS_LEAST);
        questions.setPrefWidth(QUESTIONS_WIDTH);
        model.room().subscribe((_, _) -> show());
        model.drive().subscribe((_, _) -> show());
        model.questions().subscribe((_, _) -> show());
        model.privacy().subscribe(_ -> show());
    }

    static BothSides bothSides(Words words) {
        return new BothSides(new BothSides.Words(words.say("harmony.questions.title"), words.say("harmony.questions.medians"),
                words.say("harmony.questions.gap"), words.say("harmony.questions.client"), words.say("harmony.questions.team"),
                words.say("harmony.questions.judged")));
    }

    Region root() {
        return root;
    }

    private static VBox panel(VBox panel, String edge, double width) {
        panel.setPadding(new Insets(edge.isEmpty() ? 9 : 8, 16, 8, 16));
        panel.setSpacing(edge.isEmpty() ? 3 : 4);
        if (!edge.isEmpty()) {
            panel.getStyleClass().add(edge);
            panel.setMinWidth(width);
            panel.setPrefWidth(width);
        }
        return panel;
    }

    private void show() {
        if (model.privacy().get()) {
            showShareable(client, Icon.ROOM, "client", "harmony.room.title", model.room().get().ledger());
            showShareable(team, Icon.DRIVE, "team", "harmony.drive.title", model.drive().get().figures());
            questions.getChildren().setAll(Texts.wrapped(Texts.label(words.say("harmony.hidden"), "reason", "muted")));
        } else {
            showRoom(model.room().get());
            showDrive(model.drive().get());
            showQuestions(model.questions().get());
        }
    }

    /** What of a pillar may be seen by a client who looks over the shoulder: dates kept and missed, and nothing that a person felt. */
    private void showShareable(VBox panel, Icon icon, String colour, String title, List<RoomCardModel.Line> figures) {
        panel.getChildren().setAll(Layout.row(6, icon.at(16, colour), Texts.panelTitle(words.say(title))));
        // What a figure is made of names concerns that were told in private, and people of the team.
        addLines(panel, figures.stream().map(line -> new RoomCardModel.Line(line.name(), new Figure(line.value().text(), line.value().title(), true, List::of))).toList());
    }

    private void showRoom(RoomCardModel room) {
        strip.show(room.dots(), room.unread());
        client.getChildren().setAll(head(Icon.ROOM, "client", "harmony.room.title", "harmony.room.subtitle"));
        room.count().ifPresentOrElse(
                count -> client.getChildren().addAll(count(count, room.of(), besides(room.besides())), strip),
                () -> client.getChildren().addAll(Texts.title(words.say("harmony.no-reading")), strip,
                        Texts.wrapped(Texts.label(words.say("harmony.room.teach"), "reason")),
                        Texts.wrapped(Texts.label(words.say("harmony.room.teach.first"), "reason", "muted"))));
        room.tightest().ifPresent(tightest -> client.getChildren().add(tightest(tightest)));
        client.getChildren().addAll(Layout.spacer(), Layout.divider());
        client.getChildren().add(lines(room.signs()));
        addLines(client, room.ledger());
    }

    private Node tightest(RoomCardModel.Tightest tightest) {
        Hyperlink outlook = figure(tightest.outlook());
        outlook.setWrapText(true);
        outlook.setMinWidth(0);
        outlook.setGraphic(tightest.falling() ? Icon.FALLING.at(14, "body") : null);
        Hyperlink name = Layout.styled(Buttons.link(tightest.name(), tightest.open()), "plain", "reason", "strong");
        return Layout.column(2, Layout.row(0, Texts.label(words.say("harmony.room.tightest.is") + " ", "reason", "muted"), name,
                Texts.label(" " + tightest.power(), "reason", "muted")), outlook);
    }

    private void showDrive(DriveCardModel drive) {
        team.getChildren().setAll(head(Icon.DRIVE, "team", "harmony.drive.title", "harmony.drive.subtitle"));
        bands.show(drive.opening(figure -> show(bands, figure)));
        drive.count().ifPresentOrElse(
                count -> team.getChildren().addAll(count(count, drive.of(), Texts.wrapped(Texts.label(drive.detail(), "caption", "muted"))), bands, answered(drive.answered())),
                () -> team.getChildren().addAll(Texts.title(words.say("harmony.no-reading")),
                        Texts.wrapped(Texts.label(words.say("harmony.drive.teach"), "reason")),
                        Texts.wrapped(Texts.label(words.say("harmony.drive.teach.second"), "reason", "muted"))));
        team.getChildren().add(Layout.spacer());
        addLines(team, drive.count().isPresent() ? List.of() : drive.unasked());
        addLines(team, drive.figures());
    }

    private void showQuestions(QuestionsCardModel card) {
        sides.show(card.opening(figure -> show(sides, figure)), card.judged());
        Hyperlink overTime = Layout.styled(Buttons.link(words.say("harmony.questions.over-time"), () -> model.look().set(new Look.Questions())), "reason");
        overTime.setMinWidth(Hyperlink.USE_PREF_SIZE);
        TextFlow verdict = Texts.smallLine(card.outOfTune() ? Texts.danger(card.verdict()) : Texts.bold(card.verdict()), Texts.plain(card.why()));
        verdict.getChildren().addAll(Texts.plain(" "), overTime);
        questions.getChildren().setAll(sides, Layout.spacer(), Layout.divider(), verdict);
    }

    private Node head(Icon icon, String colour, String title, String subtitle) {
        return Layout.row(6, icon.at(16, colour), Texts.label(words.say(title), "panel-title"),
                Texts.label(words.say(subtitle), "body", "muted"));
    }

    private Node count(int count, Figure of, Node detail) {
        Hyperlink what = figure(of);
        what.getStyleClass().addAll("strong", "body");
        what.setAccessibleText(words.say("harmony.figure.spoken", count, of.text()));
        return Layout.row(10, Texts.count(Integer.toString(count)), Layout.column(1, what, detail));
    }

    /** "1 tight, 1 out, 2 unknown; median +2", each by itself. */
    private Node besides(List<Figure> figures) {
        HBox row = Layout.row(0);
        for (Figure figure : figures) {
            if (!row.getChildren().isEmpty()) {
                row.getChildren().add(Texts.label(", ", "caption", "muted"));
            }
            row.getChildren().add(Layout.styled(figure(figure), "caption", "muted"));
        }
        return row;
    }

    private Node answered(Figure answered) {
        Hyperlink link = Layout.styled(figure(answered), "caption", "muted");
        link.setWrapText(true);
        link.setMinWidth(0);
        return link;
    }

    private Hyperlink figure(Figure figure) {
        return MadeOf.figure(figure.text(), figure.title(), figure.lines(), words);
    }

    private void show(Node anchor, Figure figure) {
        MadeOf.open(anchor, figure.title(), "", figure.madeOf(), words);
    }

    private void addLines(VBox panel, List<RoomCardModel.Line> lines) {
        if (!lines.isEmpty()) {
            panel.getChildren().addAll(Layout.divider(), lines(lines));
        }
    }

    private Node lines(List<RoomCardModel.Line> lines) {
        VBox box = Layout.column(2);
        lines.forEach(line -> {
            Label name = Texts.label(line.name(), "reason", "muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            box.getChildren().add(Layout.row(2, name, Layout.spacer(), line.value().empty()
                    ? Texts.label(line.value().text(), "reason") : figure(line.value())));
        });
        return box;
    }
}
