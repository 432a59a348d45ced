package tutti.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import tutti.i18n.DeedWords;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Person;
import tutti.model.deed.Deed;
import tutti.model.deed.GoalDeeds;
import tutti.model.measure.RaciFailing;
import tutti.model.measure.RaciRules;
import tutti.workspace.Workspace;

/** Who holds which letter in one goal of any engagement, and which rule that breaks. */
final class LettersViewModel {

    private final Workspace workspace;
    private final Words words;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown("", List.of(), ""));
    private final Subscription subscription;
    private Optional<Id<Goal>> goal = Optional.empty();
    private Optional<Id<Engagement>> engagement = Optional.empty();

    /** @param failings the rules that are broken, in words; empty: none, or nobody may see them */
    record Shown(String goal, List<Line> lines, String failings) {}

    /**
     * @param broken whether these letters break a rule
     * @param spoken person, goal and letters, for a screen reader
     */
    record Line(Person person, Set<Letter> letters, boolean broken, String spoken) {}

    LettersViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        ListChangeListener<CaseFile> again = _ -> list();
        workspace.caseFiles().addListener(again);
        this.subscription = Subscription.combine(workspace.privacy().subscribe((_, _) -> list()),
                () -> workspace.caseFiles().removeListener(again));
    }

    void close() {
        subscription.unsubscribe();
    }

    void show(Id<Engagement> ofEngagement, Id<Goal> ofGoal) {
        engagement = Optional.of(ofEngagement);
        goal = Optional.of(ofGoal);
        list();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Optional<Id<Engagement>> engagement() {
        return engagement;
    }

    private void list() {
        engagement.flatMap(workspace::caseFileOf).ifPresent(file -> goal.flatMap(file::find).ifPresent(one -> shown.set(of(file, one))));
    }

    /** The team, and whoever of the client has a letter already. */
    private Shown of(CaseFile file, Goal one) {
        RaciRules rules = RaciRules.of(file);
        List<RaciFailing.OfGoal> broken = workspace.privacy().get() ? List.of() : rules.failings(one.id());
        boolean manyAccountable = broken.stream().anyMatch(RaciFailing.SeveralAccountable.class::isInstance);
        List<Person> people = new ArrayList<>(file.members());
        file.stakeholders().stream().filter(person -> !rules.letters(one.id(), person).isEmpty()).forEach(people::add);
        return new Shown(one.name(), people.stream().map(person -> {
            Set<Letter> held = rules.letters(one.id(), person);
            String letters = held.isEmpty() ? words.say("editor.letters.none") : held.stream().map(words::of).collect(Collectors.joining(", "));
            return new Line(person, held, manyAccountable && held.contains(Letter.A), words.say("editor.letters.spoken", person.name(), one.name(), letters));
        }).toList(), broken.stream().map(failing -> new TeamWords(words).fully(failing)).collect(Collectors.joining(", ")));
    }

    void toggle(Person person, Letter letter) {
        edit((file, one) -> GoalDeeds.toggle(file, one, person, letter, workspace.ids()));
    }

    /** From A over R, C and I to none. */
    void next(Person person) {
        edit((file, one) -> GoalDeeds.giveNext(file, one, person, workspace.ids()));
    }

    /** Gives somebody of the client a first letter. */
    void inform(Id<? extends Person> who) {
        engagement.flatMap(workspace::caseFileOf).flatMap(file -> file.find(who)).ifPresent(person -> toggle(person, Letter.I));
    }

    private void edit(BiFunction<CaseFile, Id<Goal>, List<Change>> how) {
        engagement.ifPresent(where -> goal.ifPresent(one ->
                workspace.edit(new DeedWords(words).label(Deed.SET_RACI), where, file -> how.apply(file, one))));
    }
}
