package tutti.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.IssuedPapers;
import tutti.model.Thing;
import tutti.store.Edit;
import tutti.store.Store;

/**
 * The open store as the screens see it. All methods are called, and all properties change, on the screen's thread; the
 * store itself is touched on its own lane only.
 *
 * <p>One way up: {@link #edit} and its kin hand an edit to the store. One way down: when the store has it on disk, the new
 * records appear in {@link #caseFile}. Nothing listens to a property in order to write it back.
 */
public final class Workspace {

    private final Work work;
    private final Clock clock;
    private final IdSource ids;
    private final CaseFile nothing;
    private final ReadOnlyObjectWrapper<CaseFile> caseFile;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final Notices notices = new Notices();
    private final BooleanProperty privacy = new SimpleBooleanProperty(false);
    private final ObservableList<CaseFile> caseFiles = FXCollections.observableArrayList();
    /** One view for all: a view made at each call would be collected, and with it whoever listens to it. */
    private final ObservableList<CaseFile> caseFilesToRead = FXCollections.unmodifiableObservableList(caseFiles);
    private final Trail trail = new Trail();
    private final HalfTyped halfTyped = new HalfTyped(this);
    private final Attempts attempts = new Attempts();
    private final Desk desk = new Desk();
    private final Undoing undoing = new Undoing(this, desk, notices);
    private final Safekeeping safekeeping;
    private final Chronicle chronicle;
    private final IssuedPages issuedPages = new IssuedPages(this, desk);
    private final Opening opening;

    public Workspace(Work work, Clock clock) {
        this.work = work;
        this.clock = clock;
        this.opening = new Opening(work, this::open, this::report);
        this.ids = new IdSource(clock, new Random());
        this.nothing = CaseFile.of(Engagement.named(ids.next(), ""));
        this.caseFile = new ReadOnlyObjectWrapper<>(nothing);
        open.bind(Bindings.createBooleanBinding(() -> caseFile.get() != nothing, caseFile)); // one truth: never a moment behind the records
        this.today = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        this.safekeeping = new Safekeeping(this, desk, clock);
        this.chronicle = new Chronicle(this, desk, clock);
    }

    /** Opens the store in {@code file}, creating it where there is none, and the engagement that was open last. */
    public void openStore(Path file) {
        opening.open(file);
    }

    /** Why a store does not open, and the ways on. */
    public Opening opening() {
        return opening;
    }

    /** Opens a store that another part of the program made, such as one in memory. */
    public void open(Callable<Store> store) {
        open(store, () -> {}, this::report);
    }

    private void open(Callable<Store> store, Runnable then, Consumer<Exception> failed) {
        work.run(Lane.STORE, () -> desk.open(store), opened -> {
            then.run();
            safekeeping.keep(opened.backups());
            show(opened.state(), opened.typed());
            opened.last().flatMap(this::caseFileOf).or(() -> caseFiles.stream().findFirst()).ifPresent(file -> openEngagement(file.engagement().id()));
            ready.set(true);
        }, failed);
    }

    /** Closes the store after everything that was asked of it; {@code then} runs when the file is shut. */
    public void close(Runnable then) {
        work.run(Lane.STORE, desk::close, closed -> then.run(), failure -> {
            report(failure);
            then.run();
        });
    }

    /** Shows another engagement of the store; unknown ids change nothing. */
    public void openEngagement(Id<Engagement> id) {
        caseFileOf(id).ifPresent(file -> {
            trail.chooseNothing();
            caseFile.set(file);
            refreshToday();
            ask(store -> desk.remember(id), kept -> {});
        });
    }

    /** Begins a new engagement and opens it. */
    public void begin(String label, Engagement engagement) {
        write(() -> desk.write(label, Change.keep(engagement)), () -> openEngagement(engagement.id()));
    }

    /** Puts the practice engagement into the store as it was made, in place of one that is there, and opens it. */
    public void openSample(String label) {
        openSample(label, IssuedPapers.none(Sample.read()));
    }

    /** The same, with the paper of the pages that were issued in it. */
    public void openSample(String label, IssuedPapers sample) {
        write(() -> desk.replace(label, sample), () -> openEngagement(sample.file().engagement().id()));
    }

    /** Throws the open engagement away; undo brings it back. */
    public void dropEngagement(String label) {
        drop(label, caseFile.get().engagement());
    }

    /** The records of the open engagement; those of an engagement without a name while none is open. */
    public ReadOnlyObjectProperty<CaseFile> caseFile() {
        return caseFile.getReadOnlyProperty();
    }

    /** Whether an engagement is open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether the store has been read; until then nobody knows whether it is empty. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Every engagement of the store with its records, for what spans them all. */
    public ObservableList<CaseFile> caseFiles() {
        return caseFilesToRead;
    }

    /** The day it is: the sample's own, else the calendar's. */
    public ReadOnlyObjectProperty<LocalDate> today() {
        return today.getReadOnlyProperty();
    }

    /** The day it is for {@code engagement}. */
    public LocalDate todayOf(Engagement engagement) {
        return engagement.fixedToday().orElseGet(() -> LocalDate.now(clock));
    }

    /** Looks at the calendar again; called by the shell now and then, so that midnight does not go unseen. */
    public void refreshToday() {
        today.set(todayOf(caseFile.get().engagement()));
    }

    public IdSource ids() {
        return ids;
    }

    public Work work() {
        return work;
    }

    /** True while everything internal is hidden, because the client looks over the shoulder. */
    public BooleanProperty privacy() {
        return privacy;
    }

    /** What is chosen, and where links lead. */
    public Trail trail() {
        return trail;
    }

    /** What the manager must hear; empty once it was heard. */
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notices.notice();
    }

    public void heard() {
        notices.heard();
    }

    /** Writes records of the open engagement: one edit. */
    public void keep(String label, Thing... things) {
        edit(label, file -> Change.keep(things));
    }

    /** Changes one record as it is when its turn comes: one edit. A record that is gone by then stays gone. */
    public <T extends Thing> void change(String label, Id<T> id, UnaryOperator<T> how) {
        edit(label, file -> file.find(id).map(record -> Change.keep(how.apply(record))).orElse(List.of()));
    }

    /** Changes the open engagement itself: one edit. */
    public void changeEngagement(String label, UnaryOperator<Engagement> how) {
        edit(label, file -> Change.keep(how.apply(file.engagement())));
    }

    /** Takes a record out of sight, with what cannot stand without it: one edit, and an offer to take it back. */
    public void drop(String label, Thing thing) {
        write(() -> desk.drop(label, thing), () -> notices.say(Optional.of(new Notice.Done(label))));
    }

    /** Does a deed in the open engagement: one edit, whatever it changes. A deed that changes nothing is no edit. */
    public void edit(String label, Deed deed) {
        edit(label, caseFile.get().engagement().id(), deed);
    }

    /** Does a deed in any engagement of the store: one edit. */
    public void edit(String label, Id<Engagement> engagement, Deed deed) {
        write(() -> desk.write(label, engagement, deed), () -> {});
    }

    /** Does edits; {@code ifRefused} gives the words back that the store cannot keep, at once (then false) or later. */
    public boolean attempt(Runnable edits, Runnable ifRefused) {
        return attempts.make(edits, ifRefused);
    }

    void write(Callable<Desk.State> edit, Runnable then) {
        run(edit, state -> {
            show(state);
            then.run();
        });
    }

    /** Takes the last edit back. One that issued a page stays: the first time this only says so, then it goes on before it. */
    public void undo() {
        undoing.undo();
    }

    /** Takes the last edit back that issued no page. */
    public void undoBeforeIssued() {
        undoing.undoBeforeIssued();
    }

    /** Does again what was taken back last. */
    public void redo() {
        undoing.redo();
    }

    /** The backups of the open store. */
    public Safekeeping safekeeping() {
        return safekeeping;
    }

    /** What the open store tells of the past. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** The pages that were issued, with their PDFs. */
    public IssuedPages issuedPages() {
        return issuedPages;
    }

    /** What undo would take back, or nothing. */
    public ReadOnlyStringProperty undoLabel() {
        return undoing.undoLabel();
    }

    /** What redo would do again; empty if there is nothing. */
    public ReadOnlyStringProperty redoLabel() {
        return undoing.redoLabel();
    }

    /** Keeps text that is not yet a record, so that a closed lid loses nothing. Empty text is forgotten. */
    public void keepTyping(String place, String text) {
        halfTyped.keep(place, text);
    }

    /** The text that was left at {@code place}; empty if there was none. */
    public String typed(String place) {
        return halfTyped.at(place);
    }

    /** Asks the store for what the pillars need beyond the records. */
    public <T> void ask(Function<Store, T> question, Consumer<T> then) {
        run(() -> question.apply(desk.store()), then);
    }

    <T> void run(Callable<T> slow, Consumer<T> then) {
        work.run(Lane.STORE, slow, then, attempts.heard(this::report));
    }

    void report(Exception failure) {
        notices.report(failure);
    }

    /** An engagement that comes back is opened, as it was when it went. */
    void showStep(Desk.Stepped stepped, Function<String, Notice> said) {
        Optional<Id<Engagement>> back = stepped.edit().map(Edit::engagement).filter(id -> caseFileOf(id).isEmpty());
        show(stepped.state());
        back.ifPresent(this::openEngagement);
        notices.say(stepped.edit().map(Edit::label).map(said));
    }

    /** The same, and what was left half typed. */
    void show(Desk.State state, Map<String, String> typed) {
        halfTyped.set(typed);
        show(state);
    }

    /** The one road down: what the store has on disk becomes what the screens show. */
    void show(Desk.State state) {
        caseFiles.setAll(state.files());
        undoing.show(state);
        halfTyped.catchUp();
        Optional<CaseFile> still = caseFileOf(caseFile.get().engagement().id());
        Optional<CaseFile> next = open.get() ? still.or(() -> caseFiles.stream().findFirst()) : Optional.empty();
        still.ifPresentOrElse(_ -> {}, trail::chooseNothing);
        caseFile.set(next.orElse(nothing));
        refreshToday();
    }

    /** The records of any engagement of the store; empty where it is gone. */
    public Optional<CaseFile> caseFileOf(Id<Engagement> id) {
        return caseFiles.stream().filter(file -> file.engagement().id().equals(id)).findFirst();
    }
}
