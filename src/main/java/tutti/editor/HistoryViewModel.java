package tutti.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.i18n.PastWords;
import tutti.i18n.ValueWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Thing;
import tutti.model.past.PastChange;
import tutti.model.past.PastChange.Difference;
import tutti.model.past.PastChange.Happening;
import tutti.model.past.PastPage;
import tutti.workspace.Workspace;

/** What happened to one record, newest first, in the words of the form it is shown in. */
final class HistoryViewModel<T extends Thing> {

    /** What one edit did. */
    record Entry(String edit, String when, List<Line> lines) {}

    /** A field before and after. */
    record Line(String field, String old, String now) {}

    private static final int AT_ONCE = 50;

    private final Workspace workspace;
    private final PastWords past;
    private final ValueWords values;
    private final T record;
    private final FieldNames<T> names;
    private final ReadOnlyObjectWrapper<Optional<List<Entry>>> entries = new ReadOnlyObjectWrapper<>(Optional.empty());

    private long earlier = PastPage.NOTHING;

    HistoryViewModel(Workspace workspace, Words words, T record, FieldNames<T> names) {
        this.workspace = workspace;
        this.past = new PastWords(words);
        this.values = new ValueWords(words, this::title);
        this.record = record;
        this.names = names;
        read(PastPage.NEWEST);
    }

    private void read(long before) {
        Id<? extends Thing> id = record.id();
        workspace.chronicle().changesOf(id, before, AT_ONCE, page -> {
            earlier = page.earlier();
            Stream<Entry> told = page.changes().stream().flatMap(this::entry);
            entries.set(Optional.of(Stream.concat(entries.get().stream().flatMap(List::stream), told).toList()));
        });
    }

    /** Whether there is more to tell than was read. */
    boolean hasEarlier() {
        return earlier != PastPage.NOTHING;
    }

    /** Reads on. */
    void readEarlier() {
        read(earlier);
    }

    /** Empty until the store has answered. */
    ReadOnlyObjectProperty<Optional<List<Entry>>> entries() {
        return entries.getReadOnlyProperty();
    }

    private Optional<String> title(Id<?> id) {
        CaseFile file = workspace.caseFile().get();
        return Stream.concat(Stream.of(file.engagement()), file.all().stream()).filter(thing -> thing.id().equals(id)).map(Thing::title).findFirst();
    }

    /** While everything internal is hidden, an edit that changed nothing else was never there. */
    private Stream<Entry> entry(PastChange change) {
        List<Line> lines = change.differences().stream().flatMap(this::line).toList();
        boolean hidden = lines.isEmpty() && change.happening() == Happening.CHANGED;
        String when = change.made().map(made -> past.when(workspace.chronicle().timeOf(made), workspace.chronicle().now())).orElse("");
        return hidden ? Stream.of() : Stream.of(new Entry(edit(change), when, lines));
    }

    private String edit(PastChange change) {
        String edit = past.edit(change);
        return edit.isBlank() ? past.happening(change.happening()) : edit;
    }

    private Stream<Line> line(Difference difference) {
        Optional<FieldNames.Field<T>> field = names.of(record, difference);
        boolean internal = field.map(shown -> shown.internal().getAsBoolean()).orElse(true); // what no field shows may be anything
        return internal && workspace.privacy().get() ? Stream.of()
                : Stream.of(new Line(field.map(FieldNames.Field::name).orElseGet(() -> capital(ValueWords.component(difference.component()))),
                        values.say(difference.old()), values.say(difference.now())));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
