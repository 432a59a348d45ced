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
        addLines(panel, figures);
    }

    private void showRoom(RoomCardModel room) {
        strip.show(room.dots(), room.unread());
        client.getChildren().setAll(head(Icon.ROOM, "client", "harmony.room.title", "harmony.room.subtitle"));
        room.count().ifPresentOrElse(
                count -> client.getChildren().addAll(count(count, room.of(), room.detail()), strip),
                () -> client.getChildren().addAll(Texts.title(words.say("harmony.no-reading")), strip,
                        Texts.wrapped(Texts.label(words.say("harmony.room.teach"), "reason")),
                        Texts.wrapped(Texts.label(words.say("harmony.room.teach.first"), "reason", "muted"))));
        room.tightest().ifPresent(tightest -> client.getChildren().add(tightest(tightest)));
        client.getChildren().addAll(Layout.spacer(), Layout.divider());
        client.getChildren().add(lines(room.signs()));
        addLines(client, room.ledger());
    }

    private Node tightest(RoomCardModel.Tightest tightest) {
        Label outlook = Texts.wrapped(Texts.label(tightest.outlook(), "reason"));
        outlook.setGraphic(tightest.falling() ? Icon.FALLING.at(14) : null);
        return Layout.column(2, Texts.smallLine(Texts.muted(words.say("harmony.room.tightest.is") + " "), Texts.bold(tightest.name()),
                Texts.muted(" " + tightest.power())), outlook);
    }

    private void showDrive(DriveCardModel drive) {
        team.getChildren().setAll(head(Icon.DRIVE, "team", "harmony.drive.title", "harmony.drive.subtitle"));
        bands.show(drive.bands());
        drive.count().ifPresentOrElse(
                count -> team.getChildren().addAll(count(count, drive.of(), drive.detail()), bands,
                        Texts.wrapped(Texts.label(drive.answered(), "caption", "muted"))),
                () -> team.getChildren().addAll(Texts.title(words.say("harmony.no-reading")),
                        Texts.wrapped(Texts.label(words.say("harmony.drive.teach"), "reason")),
                        Texts.wrapped(Texts.label(words.say("harmony.drive.teach.second"), "reason", "muted"))));
        team.getChildren().add(Layout.spacer());
        addLines(team, drive.count().isPresent() ? List.of() : drive.unasked());
        addLines(team, drive.figures());
    }

    private void showQuestions(QuestionsCardModel card) {
        sides.show(card.rows(), card.judged());
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

    private static Node count(int count, String of, String detail) {
        return Layout.row(10, Texts.count(Integer.toString(count)),
                Layout.column(1, Texts.label(of, "strong", "body"), Texts.wrapped(Texts.label(detail, "caption", "muted"))));
    }

    private static void addLines(VBox panel, List<RoomCardModel.Line> lines) {
        if (!lines.isEmpty()) {
            panel.getChildren().addAll(Layout.divider(), lines(lines));
        }
    }

    private static Node lines(List<RoomCardModel.Line> lines) {
        VBox box = Layout.column(2);
        lines.forEach(line -> {
            Label name = Texts.label(line.name(), "reason", "muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            HBox row = Layout.row(2, name, Layout.spacer(), Texts.label(line.value(), "reason"));
            row.setAccessibleText(line.spoken());
            box.getChildren().add(row);
        });
        return box;
    }
}
