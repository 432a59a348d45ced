package tutti.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Plain;
import tutti.model.Sought;
import tutti.model.Thing;

/** One list: its rows after the filter, and the one that is chosen, in step with what is chosen everywhere else. */
public final class RowsModel<R extends Row> {

    private final Trail trail;
    private final StringProperty filter;
    private final ReadOnlyObjectWrapper<Listing<R>> listing = new ReadOnlyObjectWrapper<>(new Listing<>(List.of(), Optional.empty()));
    private final Subscription subscription;
    private List<R> all = List.of();
    private Optional<List<String>> plain = Optional.empty(); // what is searched in each row, made plain for the first filter
    private Optional<Id<?>> wanted = Optional.empty();

    /**
     * @param filter what the rows are narrowed to: every word of it must be found in a row
     * @param kinds the kinds of record that the list shows
     */
    public RowsModel(Trail trail, StringProperty filter, Kind... kinds) {
        this.trail = trail;
        this.filter = filter;
        Subscription heard = filter.subscribe(typed -> update());
        for (Kind kind : kinds) {
            heard = heard.and(trail.chosen(kind).subscribe(this::want));
        }
        subscription = heard;
    }

    public void close() {
        subscription.unsubscribe();
    }

    public ReadOnlyObjectProperty<Listing<R>> listing() {
        return listing.getReadOnlyProperty();
    }

    /** Every row, whatever the filter says. */
    public List<R> all() {
        return all;
    }

    public Optional<R> chosen() {
        return listing.get().chosen();
    }

    public void show(List<R> rows) {
        all = List.copyOf(rows);
        plain = Optional.empty();
        update();
    }

    /** Chooses a record for every list of the program that shows it. */
    public void choose(Thing record) {
        trail.chosen(Kind.of(record)).set(Optional.of(record.id()));
    }

    private void want(Optional<Id<?>> record) {
        wanted = record;
        update();
    }

    /** Until somebody chooses, the row that matters most is open. */
    private void update() {
        List<R> shown = found(Sought.of(filter.get()));
        Optional<R> chosen = wanted.flatMap(id -> all.stream().filter(row -> row.record().id().equals(id)).findFirst())
                .or(() -> shown.stream().findFirst());
        listing.set(new Listing<>(shown, chosen));
    }

    private List<R> found(Sought sought) {
        if (sought.isEmpty()) {
            return all;
        }
        List<String> searched = plain.orElseGet(() -> all.stream().map(row -> Plain.of(row.searched())).toList());
        plain = Optional.of(searched);
        return IntStream.range(0, all.size()).filter(place -> sought.isIn(searched.get(place))).mapToObj(all::get).toList();
    }
}
