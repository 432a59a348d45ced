package tutti.editor;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Person;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.RaciCell;
import tutti.widget.mark.RaciLetter;
import tutti.widget.mark.Side;
import tutti.widget.panel.Callout;

/** The letters of everybody in one goal, one person a line: A, R, C and I toggle, Space goes to the next. */
public final class LettersView {

    private static final double AVATAR = 20;
    private static final double NAME = 220;
    private static final double WIDTH = 320;
    private static final double MOST_HEIGHT = 480;

    private final LettersViewModel model;
    private final Label failing = Texts.wrapped(Texts.label("", "reason", "danger"));
    private final VBox people = Layout.column(4);
    private final VBox root;
    private final Map<Person, RaciCell> cells = new LinkedHashMap<>();

    public LettersView(Editors editors) {
        this.model = new LettersViewModel(editors.workspace(), editors.words());
        Words words = editors.words();
        Button more = Buttons.with(Icon.ADD, Buttons.small(Buttons.plain(words.say("editor.letters.client-person"), () -> { })));
        more.setOnAction(_ -> model.engagement().ifPresent(where -> editors.askIn(where)
                .stakeholder(more, words.say("editor.letters.client-person.who"), Optional.empty(), model::inform)));
        root = Layout.column(4, people, failing, more);
        model.shown().subscribe(this::draw);
    }

    /** Put right where the failing is read; every letter is an edit of its own. */
    static void openBeside(Node anchor, Editors editors, Id<Engagement> engagement, Id<Goal> goal) {
        LettersView view = new LettersView(editors);
        view.show(engagement, goal);
        ScrollPane scroll = new ScrollPane(view.root);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        VBox sheet = Layout.column(10, Texts.wrapped(Texts.panelTitle(view.model.shown().get().goal())),
                Texts.wrapped(Texts.label(editors.words().say("editor.letters.how"), "caption", "muted")), scroll);
        sheet.setPrefWidth(WIDTH);
        Callout callout = new Callout(sheet);
        callout.onClosed(view::close);
        callout.showBeside(anchor);
        view.cells.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    public Region root() {
        return root;
    }

    public void show(Id<Engagement> engagement, Id<Goal> goal) {
        model.show(engagement, goal);
    }

    public void close() {
        model.close();
    }

    /** The letters as they are drawn. */
    public static Set<RaciLetter> shown(Set<Letter> letters) {
        Set<RaciLetter> shown = EnumSet.noneOf(RaciLetter.class);
        letters.forEach(letter -> shown.add(RaciLetter.values()[letter.ordinal()]));
        return shown;
    }

    private void draw(LettersViewModel.Shown shown) {
        List<Person> wanted = shown.lines().stream().map(LettersViewModel.Line::person).toList();
        // A cell that keeps its person keeps the focus of whoever is typing letters.
        if (!List.copyOf(cells.keySet()).equals(wanted)) {
            cells.clear();
            wanted.forEach(person -> cells.put(person, cell(person)));
            people.getChildren().setAll(cells.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList());
            RovingFocus.over(List.copyOf(cells.values()));
        }
        shown.lines().forEach(line -> cells.get(line.person()).show(shown(line.letters()), line.broken(), line.spoken()));
        failing.setText(shown.failings());
        failing.setManaged(!shown.failings().isEmpty());
    }

    private RaciCell cell(Person person) {
        RaciCell cell = new RaciCell();
        cell.onLetter(letter -> model.toggle(person, Letter.values()[letter.ordinal()]));
        cell.onNext(() -> model.next(person));
        return cell;
    }

    private static HBox line(Person person, RaciCell cell) {
        Side side = person instanceof Member ? Side.TEAM : Side.CLIENT;
        Label name = Texts.told(Texts.label(person.name(), "reason"));
        name.setPrefWidth(NAME);
        return Layout.row(8, new Avatar(person.initials(), side, AVATAR), name, cell);
    }
}
