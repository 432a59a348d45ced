package tutti.team;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
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

/** The letters of everybody in one goal, one person a line. */
final class LettersView {

    private static final double AVATAR = 20;
    private static final double NAME = 220;

    private final TeamViewModel model;
    private final Words words;
    private final Label failing = Texts.wrapped(Texts.label("", "reason", "danger"));
    private final VBox people = Layout.column(4);
    private final VBox root;
    private final Map<Person, RaciCell> cells = new LinkedHashMap<>();

    LettersView(TeamViewModel model, Editors editors) {
        this.model = model;
        this.words = editors.words();
        Button more = Buttons.with(Icon.ADD, Buttons.small(Buttons.plain(words.say("team.goal.client-person"), () -> { })));
        more.setOnAction(_ -> editors.ask().stakeholder(more, words.say("team.goal.client-person.who"), Optional.empty(),
                who -> model.goals().chosen().ifPresent(goal -> model.picture().get().file().find(who)
                        .ifPresent(person -> model.deeds().toggle(goal.record().id(), person, Letter.I)))));
        root = Layout.column(4, people, failing, more);
    }

    VBox root() {
        return root;
    }

    static Set<RaciLetter> shown(Set<Letter> letters) {
        Set<RaciLetter> shown = EnumSet.noneOf(RaciLetter.class);
        letters.forEach(letter -> shown.add(RaciLetter.values()[letter.ordinal()]));
        return shown;
    }

    static Letter letter(RaciLetter shown) {
        return Letter.values()[shown.ordinal()];
    }

    void show(GoalRow goal) {
        List<Person> wanted = wanted(goal);
        // A cell that keeps its person keeps the focus of whoever is typing letters.
        if (!List.copyOf(cells.keySet()).equals(wanted)) {
            cells.clear();
            wanted.forEach(person -> cells.put(person, cell(person)));
            people.getChildren().setAll(cells.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList());
            RovingFocus.over(List.copyOf(cells.values()));
        }
        cells.forEach((person, cell) -> {
            GoalRow.Letters letters = goal.of(person, words);
            cell.show(shown(letters.held()), letters.broken(), letters.spoken());
        });
        failing.setText(goal.failings());
        failing.setManaged(!goal.failings().isEmpty());
    }

    private List<Person> wanted(GoalRow goal) {
        List<Person> wanted = new ArrayList<>(model.picture().get().file().members());
        model.picture().get().file().stakeholders().stream().filter(person -> goal.letters().containsKey(person.id())).forEach(wanted::add);
        return wanted;
    }

    private RaciCell cell(Person person) {
        RaciCell cell = new RaciCell();
        cell.onLetter(letter -> model.goals().chosen().ifPresent(goal -> model.deeds().toggle(goal.record().id(), person, letter(letter))));
        cell.onNext(() -> model.goals().chosen().ifPresent(goal -> model.deeds().nextLetter(goal.record().id(), person)));
        return cell;
    }

    private static HBox line(Person person, RaciCell cell) {
        Side side = person instanceof Member ? Side.TEAM : Side.CLIENT;
        Label name = Texts.told(Texts.label(person.name(), "reason"));
        name.setPrefWidth(NAME);
        return Layout.row(8, new Avatar(person.initials(), side, AVATAR), name, cell);
    }
}
