package tutti.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import tutti.i18n.CaptureWords;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.capture.Ask;
import tutti.model.capture.Capture;
import tutti.model.capture.Captured;
import tutti.model.capture.Part;
import tutti.model.capture.Proposal;
import tutti.model.deed.Deed;
import tutti.workspace.Workspace;

/**
 * The line being written and what it is understood to mean. Corrections made by hand outlive further typing: they are
 * made anew on each reading of the line, as long as a record of the same kind stands in the same place.
 */
public final class CaptureViewModel {

    private final Workspace workspace;
    private final Words words;
    private final CaptureWords says;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Captured> captured = new ReadOnlyObjectWrapper<>(new Captured("", List.of(), List.of(), List.of()));
    private final Map<Place, Correction> corrections = new LinkedHashMap<>();
    private final Map<String, Id<? extends Person>> people = new LinkedHashMap<>();
    private final Subscription records;

    /** Which field of which record a correction is about; no field: whether the record is taken at all. */
    private record Place(int record, Optional<Part> part) {}

    private record Correction(Kind kind, UnaryOperator<Captured> how) {}

    public CaptureViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.says = new CaptureWords(words);
        records = workspace.caseFile().subscribe(this::readAgain);
    }

    // ---- the line ----

    public ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Captured> captured() {
        return captured.getReadOnlyProperty();
    }

    /** Takes up the line that was left here, if there is one. */
    public void takeUp() {
        startAnew();
        write(workspace.typed(place()));
    }

    /** What the line says now. */
    public void write(String text) {
        line.set(text);
        if (text.isBlank()) {
            corrections.clear();
        }
        readAgain();
    }

    /** Each engagement has its own half-written line. */
    String place() {
        return "editor.capture/" + file().engagement().id();
    }

    private void startAnew() {
        corrections.clear();
        people.clear();
    }

    private void readAgain() {
        Capture reader = Capture.in(file(), workspace.today().get(), workspace.ids());
        for (Map.Entry<String, Id<? extends Person>> chosen : people.entrySet()) {
            reader = reader.choosing(chosen.getKey(), chosen.getValue());
        }
        Captured read = reader.read(line.get());
        for (Map.Entry<Place, Correction> made : corrections.entrySet()) {
            int record = made.getKey().record();
            Correction correction = made.getValue();
            boolean stillThere = record < read.proposals().size()
                    && Kind.of(read.proposals().get(record).thing()) == correction.kind();
            read = stillThere ? correction.how().apply(read) : read;
        }
        captured.set(read);
    }

    // ---- corrections ----

    /** Leaves a record out, or takes it in again. */
    public void take(int record, boolean taken) {
        correct(record, Optional.empty(), read -> read.take(record, taken));
    }

    public void change(int record, Part part, UnaryOperator<Thing> how) {
        correct(record, Optional.of(part), read -> read.with(record, how.apply(read.proposals().get(record).thing())));
    }

    /** Says whether the promise answers the concern of the same line. */
    public void answersConcern(int record, boolean answers) {
        correct(record, Optional.of(Part.ANSWERS_CONCERN), read -> read.answersConcern(record, answers));
    }

    /** Yes, the concern was acknowledged when it was raised. */
    public void acknowledged(int record) {
        correct(record, Optional.of(Part.ACKNOWLEDGED), read -> read.acknowledged(record,
                read.medium().map(words::of).orElse("")));
    }

    /** This typed name is that person, wherever it stands in the line. */
    public void choose(String typedName, Id<? extends Person> person) {
        people.put(typedName, person);
        readAgain();
    }

    /** Writes a new person down under the typed name, on the client's side. */
    public void addStakeholder(String name) {
        workspace.keep(words.say("editor.capture.addPerson", name), Stakeholder.named(workspace.ids().next(),
                file().engagement().id(), name, workspace.today().get()));
    }

    /** The same, in the team. */
    public void addMember(String name) {
        workspace.keep(words.say("editor.capture.addPerson", name),
                Member.named(workspace.ids().next(), file().engagement().id(), name));
    }

    private void correct(int record, Optional<Part> part, UnaryOperator<Captured> how) {
        Kind kind = Kind.of(captured.get().proposals().get(record).thing());
        corrections.put(new Place(record, part), new Correction(kind, how));
        readAgain();
    }

    // ---- what is shown ----

    public CaseFile file() {
        return workspace.caseFile().get();
    }

    public List<Proposal> proposals() {
        return captured.get().proposals();
    }

    /** What still has to be asked about a record; a concern that was acknowledged is not asked about again. */
    public List<Ask> asks(Proposal proposal) {
        return proposal.asks().stream()
                .filter(ask -> !(ask instanceof Ask.Acknowledged) || !isAcknowledged(proposal.thing()))
                .toList();
    }

    private static boolean isAcknowledged(Thing thing) {
        return thing instanceof Concern concern && concern.acknowledged().isPresent();
    }

    /** "Three records from one line". */
    public String heading() {
        return says.count(proposals().size());
    }

    /** "Save 3 records". */
    public String saveVerb() {
        return words.say("editor.capture.save", taken());
    }

    /** How the parts of the line and the proposed records are said. */
    public CaptureWords says() {
        return says;
    }

    /** What stands on a chip; empty where the field is still open. */
    public String value(Part part, Thing thing) {
        return says.value(part, thing, file(), workspace.today().get());
    }

    private long taken() {
        return proposals().stream().filter(Proposal::taken).count();
    }

    public boolean canSave() {
        return taken() > 0 && workspace.open().get();
    }

    /** Lines that would be understood, with the names of this engagement. */
    public List<String> examples() {
        String client = file().stakeholders().stream().findFirst().map(CaptureViewModel::firstName).orElse(words.say("editor.capture.someone"));
        String member = file().team().stream().findFirst().map(CaptureViewModel::firstName).orElse(words.say("editor.capture.someone"));
        return List.of(words.say("editor.capture.example.need", client), words.say("editor.capture.example.action", member),
                words.say("editor.capture.example.reading", client));
    }

    private static String firstName(Person person) {
        return person.name().strip().split("\\s+")[0];
    }

    // ---- keeping ----

    /** Keeps every record that is taken, as one edit, and empties the line. Says whether there was anything to keep. */
    public boolean save() {
        if (!canSave()) {
            return false;
        }
        List<Change> changes = captured.get().changes();
        String place = place();
        String written = line.get();
        startAnew();
        if (workspace.attempt(() -> workspace.edit(new DeedWords(words).label(Deed.CAPTURE), file -> changes),
                () -> workspace.keepTyping(place, written))) {
            workspace.keepTyping(place, "");
        }
        line.set("");
        readAgain();
        return true;
    }

    public void close() {
        records.unsubscribe();
    }
}
