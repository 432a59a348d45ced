package tutti.status;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.IssuedPage;
import tutti.model.PaperSize;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.Choice;
import tutti.widget.panel.Callout;

/** Choose, see, issue, print: sections at the left, the page in the middle, what was issued and what is withheld at the right. */
public final class StatusView {

    private static final double BAR = 52;
    /** In a narrower window the print button does not tell its key. */
    private static final double NARROW = 980;

    private final StatusViewModel model;
    private final Editors editors;
    private final Words words;
    private final Function<String, Optional<Path>> askPlace;
    private final DraftPane sections;
    private final AfterView after;
    private final ComparisonView comparison;
    private final ArchiveView archive;
    private final Label title = Texts.panelTitle("");
    private final Label state = Texts.label("", "caption", "muted");
    private final Choice<PaperSize> paper;
    private final Choice<Boolean> names;
    private final List<Node> draftBar;
    private final Button print;
    private final Button issue;
    private final WayOut out;
    private final HBox bar = Layout.row(8);
    private final BorderPane root = new BorderPane();

    /** @param askPlace asks where to save a file of that name; empty: nowhere */
    public StatusView(StatusViewModel model, Editors editors, Function<String, Optional<Path>> askPlace) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        this.askPlace = askPlace;
        this.out = new WayOut(model.delivery(), words, askPlace, model::shown);
        this.sections = new DraftPane(model, editors);
        this.after = new AfterView(model, editors);
        this.comparison = new ComparisonView(model, words);
        this.archive = new ArchiveView(model, editors, sections, after::focus, new ExitPanel(model, words, askPlace).button());
        this.print = Buttons.withIconAndKey(Icon.PRINT, words.say("status.print.key"), Buttons.plain(words.say("status.print"), this::print));
        this.issue = Buttons.with(Icon.LOCK, Buttons.primary("", this::openIssue));
        this.paper = new Choice<>(List.of(PaperSize.values()), words::of, model.choices()::paper);
        this.names = new Choice<>(List.of(false, true), named -> words.say(named ? "status.names" : "status.roles"), model.choices()::names);
        this.draftBar = List.of(title, Layout.styled(state, "chip-dashed"), paper, names, new PageOptions(model, words).button(), Layout.spacer(), print,
                out.saveButton(words.say("status.pdf")), new ShareMenu(model, words, askPlace).button(), issue);
        title.setMinWidth(Label.USE_PREF_SIZE);
        state.setMinWidth(Label.USE_PREF_SIZE);
        Node keyHint = print.getGraphic().lookup(".key-hint");
        keyHint.visibleProperty().bind(bar.widthProperty().greaterThan(NARROW));
        keyHint.managedProperty().bind(keyHint.visibleProperty());
        bar.setMinHeight(BAR);
        bar.setPrefHeight(BAR);
        bar.setPadding(new Insets(0, 20, 0, 20));
        bar.getStyleClass().addAll("panel-ground", "bar");
        root.setTop(new VBox(bar, out.messages()));
        root.setCenter(new PreviewView(model, words).root());
        root.setRight(archive.root());
        root.getStyleClass().add("window-ground");
        out.printsByKey(root, print);
        model.draft().subscribe(_ -> showBar());
        model.archive().opened().subscribe(_ -> showBar());
        model.changes().compared().map(Optional::isPresent).subscribe(_ -> showBar());
    }

    public Parent root() {
        return root;
    }

    private void showBar() {
        Optional<OpenedPage> opened = model.archive().opened().get();
        root.setLeft(model.changes().compared().get().isPresent() ? comparison.root() : opened.isPresent() ? after.root() : sections.root());
        List<Node> wanted = opened.map(page -> issuedBar(page.page(), page.finished().isPresent())).orElseGet(this::draftBar);
        if (!bar.getChildren().equals(wanted)) { // else the choice just made would lose the focus
            bar.getChildren().setAll(wanted);
        }
    }

    private List<Node> draftBar() {
        paper.setChosen(model.choices().now().paper());
        names.setChosen(model.choices().now().names());
        issue.setText(words.say("status.issue", model.number()));
        title.setText(words.say("status.title", model.number()));
        state.setText(words.say("status.draft", words.day(model.today())));
        return draftBar;
    }

    /** An issued page is only read; saved and printed again it is the same bytes. */
    private List<Node> issuedBar(IssuedPage page, boolean hasPdf) {
        Button again = Buttons.with(Icon.PRINT, Buttons.plain(words.say("status.reprint"), () -> {}));
        again.setOnAction(_ -> out.print(again));
        again.setDisable(!hasPdf);
        Button pdf = out.saveButton(words.say("status.save-pdf"));
        pdf.setDisable(!hasPdf);
        return List.of(Texts.panelTitle(words.say("status.title", page.number())), chip(words.say("status.issued.on", words.day(page.date()))),
                Layout.spacer(), again, pdf, new ShareMenu(model, words, askPlace).button(), Buttons.plain(words.say("status.back", model.number()), model.archive()::close));
    }

    private static Node chip(String text) {
        return Layout.styled(Texts.label(text, "caption", "muted"), "chip-dashed");
    }

    private void print() {
        out.print(print);
    }

    private void openIssue() {
        model.hurdle().ifPresentOrElse(this::goTo, () -> {
            model.delivery().heard();
            Callout[] open = new Callout[1];
            IssuePanel panel = new IssuePanel(model, editors, () -> {
                open[0].hide();
                model.hurdle().ifPresentOrElse(this::goTo, model::issue);
            }, () -> open[0].hide());
            open[0] = new Callout(panel.root());
            open[0].showBeside(issue);
            panel.safe().requestFocus();
        });
    }

    private void goTo(Hurdle hurdle) {
        model.delivery().say(model.say(hurdle));
        switch (hurdle) {
            case UNANSWERED -> sections.goToAnswers();
            case LEAKS -> archive.goToLeaks();
            case DRAWING -> issue.requestFocus();
        }
    }
}
