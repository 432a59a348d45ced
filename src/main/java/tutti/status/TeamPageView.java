package tutti.status;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.model.PageLanguage;
import tutti.model.PaperSize;
import tutti.page.Condensation.Gave;
import tutti.page.PaperLine;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Ink;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.Meter;
import tutti.widget.field.Choice;
import tutti.widget.field.CommitArea;
import tutti.widget.field.DropDown;
import tutti.widget.panel.EmptyState;
import tutti.workspace.Workspace;

/** The page for the team: what stands on it at the left, the page itself beside it, to be saved and printed. */
public final class TeamPageView {

    private static final double BAR = 52;
    private static final double WIDTH = 340;
    private static final double METER_HEIGHT = 8;

    private final TeamPageViewModel model;
    private final Words words;
    private final Workspace workspace;
    private final HalfTyped halfTyped;
    private final WayOut out;
    private final SheetView sheet;
    private final CommitArea lead;
    private final Choice<PaperSize> paper;
    private final DropDown<PageLanguage> language;
    private final Button print;
    private final VBox sections = Layout.column(10);
    private final VBox wins = Layout.column(8);
    private final VBox gaveWay = Layout.column(4);
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane();

    /** @param askPlace asks where to save a file of that name; empty: nowhere */
    public TeamPageView(TeamPageViewModel model, Editors editors, Function<String, Optional<Path>> askPlace) {
        this.model = model;
        this.words = editors.words();
        this.workspace = editors.workspace();
        this.halfTyped = new HalfTyped(workspace);
        out = new WayOut(model.delivery(), words, askPlace, model::finished);
        sheet = new SheetView(words, model.drawing(), (_, _, dots) -> model.picture().sharpness(dots));
        lead = new CommitArea(words.say("status.team.lead.prompt"), typed -> halfTyped.becomes(leadPlace(), typed, () -> model.lead(typed)));
        paper = new Choice<>(List.of(PaperSize.values()), words::of, model::paper);
        language = new DropDown<>(List.of(PageLanguage.values()), words::of, model::language);
        language.setAccessibleText(words.say("status.team.language"));
        language.setTooltip(new Tooltip(words.say("status.team.language")));
        print = Buttons.withIconAndKey(Icon.PRINT, words.say("status.print.key"), Buttons.plain(words.say("status.print"), this::print));
        HBox bar = Layout.row(12, Texts.panelTitle(words.say("page.team.title")),
                Layout.styled(Texts.label(words.say("status.team.inside"), "caption", "muted"), "chip-dashed"), paper, language, Layout.spacer(), print,
                out.saveButton(words.say("status.save-pdf")));
        bar.setMinHeight(BAR);
        bar.setPrefHeight(BAR);
        bar.setPadding(new Insets(0, 20, 0, 20));
        bar.getStyleClass().addAll("panel-ground", "bar");
        page.setTop(new VBox(bar, out.messages()));
        page.setLeft(choices());
        page.setCenter(sheet.root());
        page.getStyleClass().add("window-ground");
        out.printsByKey(page, print);
        Node hidden = new EmptyState(Icon.LOCK, words.say("status.team.hidden"), words.say("status.team.hidden.why"));
        model.privacy().subscribe(isHidden -> root.getChildren().setAll(isHidden ? hidden : page));
        model.drawn().subscribe(drawn -> drawn.ifPresent(this::show));
        model.picture().shown().subscribe(picture -> picture.ifPresent(one -> sheet.show(one.image(), model.drawn().get().map(this::told).orElse(""))));
    }

    public Parent root() {
        return root;
    }

    private Node choices() {
        lead.setAccessibleText(words.say("status.team.lead"));
        halfTyped.waitsWhereItStands(lead, () -> Optional.of(leadPlace()), () -> model.choices().lead());
        Label leadName = Texts.label(words.say("status.team.lead"), "strong", "body");
        leadName.setLabelFor(lead);
        VBox all = Layout.column(12, leadName, lead, Layout.divider(), Texts.label(words.say("status.team.sections"), "strong", "body"), sections,
                Layout.divider(), Texts.label(words.say("status.team.wins"), "strong", "body"),
                Texts.wrapped(Texts.label(words.say("status.team.wins.why"), "caption", "muted")), wins, Layout.divider(), gaveWay);
        all.setPadding(new Insets(14));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("panel-ground", "pane-left");
        scroll.setMinWidth(WIDTH);
        scroll.setPrefWidth(WIDTH);
        return scroll;
    }

    // ---- showing ----

    private String leadPlace() {
        return "status.team.lead/" + workspace.caseFile().get().engagement().id();
    }

    private void showLead() {
        String left = halfTyped.at(leadPlace());
        lead.setValue(model.choices().lead());
        if (!left.isEmpty()) {
            halfTyped.heard(leadPlace(), left);
            halfTyped.move(lead, leadPlace());
        }
    }

    private void show(TeamPageViewModel.Drawn drawn) {
        showLead();
        paper.setChosen(model.choices().paper());
        language.setChosen(drawn.language());
        keepingFocus(sections, model.sections(drawn).stream().map(this::section).toList());
        List<TeamPageViewModel.Win> offered = model.wins();
        keepingFocus(wins, offered.isEmpty() ? List.of(Texts.wrapped(Texts.label(words.say("status.team.wins.none"), "reason", "muted")))
                : offered.stream().map(this::win).toList());
        showGaveWay(drawn);
    }

    /** The box that was ticked is made anew with the page, and goes on having the focus. */
    private static void keepingFocus(VBox box, List<? extends Node> rows) {
        int focused = -1;
        for (int i = 0; i < box.getChildren().size(); i++) {
            focused = box.getChildren().get(i).isFocusWithin() ? i : focused;
        }
        box.getChildren().setAll(rows);
        if (focused >= 0 && focused < rows.size()) {
            rows.get(focused).lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private Node section(TeamPageViewModel.Section section) {
        CheckBox shown = new CheckBox(section.name());
        shown.setSelected(section.shown());
        shown.setOnAction(_ -> model.show(section.kind(), shown.isSelected()));
        VBox row = Layout.column(2, Layout.between(shown, Texts.label(section.count(), "reason", section.gaveWay() ? "warning" : "muted")));
        if (!section.detail().isEmpty()) {
            Label detail = Texts.wrapped(Texts.label(section.detail(), "caption", section.gaveWay() ? "warning" : "muted"));
            detail.setPadding(new Insets(0, 0, 0, 26));
            row.getChildren().add(detail);
        }
        return row;
    }

    private Node win(TeamPageViewModel.Win win) {
        CheckBox said = new CheckBox(win.thanks().what());
        said.setWrapText(true);
        said.setSelected(win.thanks().onTeamPage());
        said.setOnAction(_ -> model.say(win, said.isSelected()));
        Label about = Texts.wrapped(Texts.label(win.about(), "caption", "muted"));
        about.setPadding(new Insets(0, 0, 0, 26));
        return Layout.column(2, said, about);
    }

    private void showGaveWay(TeamPageViewModel.Drawn drawn) {
        String fullness = words.say("status.full", (int) (drawn.printed().fullness() * 100));
        Meter meter = new Meter(Ink.MUTED, WIDTH - 48, METER_HEIGHT);
        meter.show(drawn.printed().fullness(), fullness);
        gaveWay.getChildren().setAll(Texts.label(fullness, "strong", "body"), meter);
        drawn.printed().condensations().stream().filter(one -> one.gave() == Gave.SPACING || one.gave() == Gave.HEAD_SHORTENED)
                .forEach(one -> gaveWay.getChildren().add(Texts.wrapped(Texts.label(model.say(one), "reason"))));
    }

    private String told(TeamPageViewModel.Drawn drawn) {
        List<String> lines = drawn.printed().page().sections().stream()
                .map(section -> section.title() + ": " + String.join("; ", section.lines().stream().map(PaperLine::text).toList())).toList();
        return words.say("status.team.preview", String.join(". ", lines));
    }

    private void print() {
        out.print(print);
    }
}
