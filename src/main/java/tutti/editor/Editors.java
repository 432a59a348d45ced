package tutti.editor;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.Reading;
import tutti.model.Shareable;
import tutti.model.Thing;
import tutti.model.Told;
import tutti.model.deed.PageDeeds;
import tutti.workspace.Workspace;

/** What every form needs, and the door to all of them. One for the whole desk. */
public record Editors(Workspace workspace, Words words) {

    /** An empty form, to be filled sentence by sentence. */
    public <T extends Thing> Form<T> form() {
        return new Form<>(this, this::change);
    }

    /** A form on the engagement itself, which is not among its own records. */
    Form<Engagement> engagementForm() {
        return new Form<>(this, (label, engagement, how) -> workspace.changeEngagement(label, how));
    }

    @SuppressWarnings("unchecked") // the id of a T names a T
    private <T extends Thing> void change(String label, T record, UnaryOperator<T> how) {
        workspace.change(label, (Id<T>) record.id(), how);
    }

    /** The one more thing that a button with "…" asks. */
    public Ask ask() {
        return new Ask(this, this::seen);
    }

    /** The same where people and records are those of an engagement that need not be open. */
    public Ask askIn(Id<Engagement> engagement) {
        return new Ask(this, () -> workspace.caseFileOf(engagement).orElseGet(workspace.caseFile()::get));
    }

    /** Of the open engagement, what may be chosen from and named now. */
    CaseFile seen() {
        return Shareable.seen(workspace.caseFile().get(), workspace.privacy().get());
    }

    /** What a record says of itself today, to be kept beside a text for the page that takes the place of its own words. */
    Told told(Thing record) {
        return PageDeeds.told(workspace.caseFile().get(), record, workspace.today().get());
    }

    public Dates dates() {
        return new Dates(workspace, words);
    }

    /** A line that makes a record of what is typed into it and chooses it; {@code editLabelKey} names the edit. */
    public NewRecordLine newLine(String promptKey, String editLabelKey, Function<String, Thing> make) {
        return new NewRecordLine(this, promptKey, editLabelKey, typed -> new Understood.Value<>(make.apply(typed)));
    }

    /** The lock that marks what can never reach the client's page. */
    public Node internal() {
        return PageMarkField.locked(words);
    }

    /** Takes a record out of sight; the shell offers to take that back. */
    public void drop(String labelKey, Thing thing) {
        workspace.drop(words.say(labelKey), thing);
    }

    /** Asks for a new reading of somebody, beside {@code anchor}. */
    public void openReading(Node anchor, Person person) {
        new ReadingForm(this, person).openBeside(anchor);
    }

    /** Shows who holds which letter in a goal, to be put right, beside {@code anchor}. */
    public void openLetters(Node anchor, Id<Engagement> engagement, Id<Goal> goal) {
        LettersView.openBeside(anchor, this, engagement, goal);
    }

    /** Opens a reading that was written down, to put it right, beside {@code anchor}. */
    public void openReading(Node anchor, Person person, Reading reading) {
        new ReadingForm(this, person, reading).openBeside(anchor);
    }

    /** Shows what happened to a record that has no form of its own, beside {@code anchor}. */
    public void openHistory(Node anchor, Thing record) {
        HistoryView.open(anchor, new HistoryViewModel<>(workspace, words, record, new FieldNames<>()), words);
    }

    /** Shows the engagement's own fields, beside {@code anchor}. */
    public void openEngagement(Node anchor) {
        new EngagementForm(this).openBeside(anchor);
    }

    /** Asks whether somebody is to be taken out of the store for good, beside {@code anchor}. */
    public void openPurge(Node anchor, Person person) {
        new PurgeSheet(new PurgeViewModel(workspace, words, person), words).openBeside(anchor);
    }
}
