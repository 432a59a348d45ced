package tutti.widget;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.widget.field.Choice;
import tutti.widget.field.CommitArea;
import tutti.widget.field.CommitField;
import tutti.widget.field.DateField;
import tutti.widget.field.DateReader;
import tutti.widget.field.FilterField;
import tutti.widget.field.InlineMessage;
import tutti.widget.field.LevelPicker;
import tutti.widget.field.ScoreField;
import tutti.widget.mark.LevelBars;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.panel.Banner;
import tutti.widget.panel.Callout;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.FloatLayer;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.RailButton;
import tutti.widget.panel.TabLine;
import tutti.widget.panel.Tables;

/** All controls in one window, with a table, a callout and an offer to undo. */
final class ControlGallery {
    private final TableView<Need> table = table();
    private final FloatLayer layer;

    record Need(int importance, String words, String who, List<LinkMark> links) {
    }

    ControlGallery() {
        TabLine tabs = new TabLine(List.of("Stakeholders", "Concerns", "Needs"), _ -> { });
        tabs.tab(0).setCount("7");
        tabs.tab(1).setCount("3");
        tabs.choose(0);
        tabs.tools(new FilterField("Filter stakeholders", "Ctrl F"), Buttons.with(Icon.ADD, Buttons.plain("Stakeholder", () -> { })));
        VBox right = new VBox(new Banner(Banner.Tone.INFO, "This is the sample. Its today is Mon 23 Nov 2026.", Buttons.link("Throw it away", () -> { })),
            new Banner(Banner.Tone.AMBER, "The window is 21 days.", Buttons.link("Change", () -> { })), tabs, body());
        layer = new FloatLayer(Layout.styled(new HBox(rail(), Layout.grow(right)), "window-ground"));
    }

    FloatLayer root() {
        return layer;
    }

    void showFloating() {
        table.getSelectionModel().select(1);
        Callout callout = new Callout(
            Layout.row(8, new Mark(LinkMark.BROKEN_FIRST, 16, ""), Texts.panelTitle("Direction is broken first"), Layout.spacer(),
                Buttons.small(Buttons.iconOnly(Icon.CLOSE, "Close", () -> { }))),
            Texts.reason("“We can run payroll ourselves after you leave”"), Layout.divider(),
            Layout.row(8, Buttons.small(Buttons.with(Icon.ADD, Buttons.primary("Give it a goal", () -> { }))),
                Buttons.small(Buttons.plain("Open need", () -> { }))));
        callout.showBeside(table);
        layer.offerUndo("Promise marked kept", "Undo", () -> { });
    }

    private static Node rail() {
        RailButton today = new RailButton(Icon.TODAY, "Today", () -> { });
        today.setCount("14");
        RailButton harmony = new RailButton(Icon.HARMONY, "Harmony", () -> { });
        harmony.setSelected(true);
        VBox rail = Layout.styled(new VBox(12, new Logo(24), today, harmony, new RailButton(Icon.CLIENT, "Client", () -> { }),
            new RailButton(Icon.TEAM, "Team", () -> { })), "rail");
        rail.setStyle("-fx-alignment: top-center; -fx-padding: 17 0 0 0;");
        return rail;
    }

    private Node body() {
        VBox card = Layout.card(Layout.panelHead(Texts.panelTitle("Harmony"), Texts.strong("7 needs:"), Texts.body("2 in tune")), table);
        card.setMaxWidth(560);
        VBox left = Layout.column(12, card, new EmptyState(Icon.CLIENT, "No stakeholders yet",
            "People on the client side belong here: who decides, who is worried, who will use it.", Buttons.primary("Add one", () -> { })));
        HBox body = new HBox(20, left, fields());
        body.setStyle("-fx-padding: 16 20 16 20;");
        return body;
    }

    private static TableView<Need> table() {
        TableView<Need> table = Tables.table(38, new Label("no needs yet"),
            new NodeColumn<>("Imp.", 56, need -> new LevelBars(OptionalInt.of(need.importance()), "")),
            new NodeColumn<>("Need", 260, need -> Layout.twoLines(Texts.told(Texts.body(need.words())), Texts.caption(need.who()))),
            new NodeColumn<Need>("Listening", 110, need -> link(need.links().get(0))).cellStyle(need -> tint(need.links().get(0))),
            new NodeColumn<Need>("Direction", 110, need -> link(need.links().get(1))).styled("firm-left").cellStyle(need -> tint(need.links().get(1))));
        table.getItems().setAll(
            new Need(5, "Everyone is paid right, on the 28th, every month, whatever it takes", "Oskar Brenn", List.of(LinkMark.HOLDS, LinkMark.BROKEN_FIRST)),
            new Need(4, "We can run payroll ourselves after you leave", "Oskar Brenn", List.of(LinkMark.HOLDS, LinkMark.UNKNOWN)),
            new Need(2, "Payslips people can read on a phone", "Tove Aldis", List.of(LinkMark.BROKEN_FIRST, LinkMark.BROKEN_LATER)));
        table.setAccessibleText("Needs");
        table.setPrefHeight(34 + 3 * 38 + 1);
        return table;
    }

    private static List<String> tint(LinkMark link) {
        return link == LinkMark.BROKEN_FIRST ? List.of("tint-danger") : List.of();
    }

    private static Node link(LinkMark link) {
        return Layout.row(7, new Mark(link, 14, ""), link == LinkMark.BROKEN_FIRST ? Texts.label("1 late", "reason", "strong") : Texts.reason(link == LinkMark.HOLDS ? "" : "ask Hal"));
    }

    private static Node fields() {
        DateReader reader = new DateReader(LocalDate.of(2026, 11, 23), Locale.ENGLISH, DateReader.Leaning.AHEAD, List.of("today", "tomorrow", "yesterday"));
        DateField date = new DateField("by when", reader, DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH)::format, _ -> { });
        date.setDate(Optional.of(LocalDate.of(2026, 11, 27)));
        ScoreField score = new ScoreField("0–10", _ -> { });
        score.setScore(OptionalInt.of(7));
        CommitArea area = new CommitArea("how we say it back", _ -> { });
        area.setValue("Three days before pay day, each crew member sees every sea day, the rule used and the amount, line by line.");
        CommitField name = new CommitField("Name, role", _ -> { });
        name.setValue("Marit Sundal");
        InlineMessage warning = new InlineMessage();
        warning.warn("He is already promised “Retro pay right in run 2” for Tue 24 Nov.");
        InlineMessage error = new InlineMessage();
        error.error("“31 Feb” is no day. Try “Fri” or “24 Nov”.");
        LevelPicker level = new LevelPicker(List.of("least", "less", "some", "much", "most"), "no level yet", _ -> { });
        level.setLevel(OptionalInt.of(4));
        Choice<String> choice = new Choice<>(List.of("All", "Conversations", "Concerns"), s -> s, _ -> { });
        choice.setChosen("All");
        Button disabled = Buttons.plain("Issue page 5…", () -> { });
        disabled.setDisable(true);
        CheckBox box = new CheckBox("on the client’s page");
        box.setSelected(true);
        VBox late = Layout.styled(Layout.column(2, Texts.strong("The plan on one page, with one date"),
            Texts.smallLine(Texts.danger("3 days late"), Texts.muted(" first date Fri 20 Nov, agreed on 11 Nov"))), "late-edge");
        late.setStyle("-fx-padding: 10 12 10 16;");
        VBox fields = Layout.column(10, new CommitField("Name, role", _ -> { }), name, area, Layout.row(8, date, score, level), warning, error,
            Layout.row(8, choice, box),
            Layout.row(8, Buttons.withIconAndKey(Icon.ADD, "Ctrl K", Buttons.primary("Capture", () -> { })),
                Buttons.withKey("Ctrl P", Buttons.plain("Print", () -> { })), Buttons.quiet("Re-agree…", () -> { }), disabled),
            Layout.row(8, Buttons.small(Buttons.plain("Mark kept", () -> { })), Buttons.small(Buttons.quiet("Re-agree…", () -> { })),
                Buttons.small(Buttons.iconOnly(Icon.SNOOZE, "Put off", () -> { })), Buttons.link("Open need", () -> { })),
            Layout.styled(Texts.wrapped(Texts.body("Ida said \"nobody asked us\", promised a site walk by Fri")), "well"), late);
        fields.setPrefWidth(430);
        fields.setMinWidth(Region.USE_PREF_SIZE);
        return fields;
    }
}
