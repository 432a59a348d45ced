package tutti.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Thing;

/**
 * Finds what it takes to bring a dropped record back as it hung together: the record, what went with it because it could not
 * stand alone, and the links to them that were cut in the same edit.
 */
final class BringingBack {

    /** A record at the two ends of the edit that dropped. */
    private record Touched(Optional<RecordReader.Stored> before, Optional<RecordReader.Stored> after, Optional<RecordReader.Stored> now) {

        boolean wasDropped() {
            return before.filter(RecordReader.Stored::live).isPresent() && isOutOfSight(after) && now.filter(stored -> !stored.live()).isPresent();
        }

        private static boolean isOutOfSight(Optional<RecordReader.Stored> stored) {
            return stored.filter(RecordReader.Stored::live).isEmpty();
        }
    }

    private final Handle handle;
    private final Tables tables;
    private final RecordReader reader;
    private final PastRows past;

    BringingBack(Handle handle, Tables tables, RecordReader reader) {
        this.handle = handle;
        this.tables = tables;
        this.reader = reader;
        this.past = new PastRows(handle, tables, reader);
    }

    /** Nothing if there is no such record, or it is in sight. */
    List<Change> changes(String id) {
        for (Kind kind : Kind.values()) {
            Optional<Thing> dropped = Optional.ofNullable(reader.byId(kind, List.of(id)).get(id))
                    .filter(stored -> !stored.live()).map(RecordReader.Stored::thing);
            if (dropped.isPresent()) {
                return DropOf.find(handle, id).number().map(edit -> together(dropped.get(), edit)).orElse(Change.keep(dropped.get()));
            }
        }
        return List.of();
    }

    private List<Change> together(Thing dropped, long edit) {
        List<Touched> touched = touched(edit);
        Set<Id<?>> back = new HashSet<>(Set.of(dropped.id()));
        Set<Thing> returning = new LinkedHashSet<>(Set.of(dropped));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Touched each : touched) {
                if (each.wasDropped() && Mentions.any(each.now().orElseThrow().thing(), back) && back.add(each.now().orElseThrow().thing().id())) {
                    returning.add(each.now().orElseThrow().thing());
                    grew = true;
                }
            }
        }
        Stream<Thing> linked = touched.stream().flatMap(each -> relinked(each, back).stream());
        return Stream.concat(returning.stream(), linked).<Change>map(Change.Keep::new).toList();
    }

    private List<Touched> touched(long edit) {
        long first = handle.select("SELECT min(number) FROM change_log WHERE edit = ?", edit).mapTo(long.class).one();
        long last = handle.select("SELECT max(number) FROM change_log WHERE edit = ?", edit).mapTo(long.class).one();
        Map<Kind, Set<String>> ids = new LinkedHashMap<>();
        handle.select("SELECT DISTINCT table_name, row_key FROM change_log WHERE edit = ?", edit)
                .map((row, context) -> new RowKey(row.getString(1), row.getString(2)))
                .forEach(row -> tables.kindOf(row.table()).ifPresent(kind ->
                        ids.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(row.record())));
        List<Touched> all = new ArrayList<>();
        ids.forEach((kind, of) -> {
            var before = past.records(kind, past.ofRecords(kind, of, first - 1));
            var after = past.records(kind, past.ofRecords(kind, of, last));
            var now = reader.byId(kind, of);
            of.forEach(id -> all.add(new Touched(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)), Optional.ofNullable(now.get(id)))));
        });
        return all;
    }

    /** A record in sight with the links that the edit cut, where nothing was put in their place since. */
    private static Optional<Thing> relinked(Touched touched, Set<Id<?>> back) {
        if (touched.before().isEmpty() || touched.after().isEmpty() || touched.now().filter(RecordReader.Stored::live).isEmpty()) {
            return Optional.empty();
        }
        Thing now = touched.now().get().thing();
        RecordParts parts = RecordParts.of(Kind.of(now).type());
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = relinked(parts.get(i, touched.before().get().thing()), parts.get(i, touched.after().get().thing()), parts.get(i, now), back);
        }
        Thing whole = (Thing) parts.make(values);
        return whole.equals(now) ? Optional.empty() : Optional.of(whole);
    }

    private static Object relinked(Object before, Object after, Object now, Collection<Id<?>> back) {
        if (before.equals(after) || !Mentions.any(before, back)) {
            return now;
        }
        if (now.equals(after)) {
            return before;
        }
        if (before instanceof List<?> were && now instanceof List<?> are && were.stream().allMatch(Id.class::isInstance)) {
            return Stream.concat(are.stream(), were.stream().filter(back::contains).filter(id -> !are.contains(id))).toList();
        }
        return now;
    }
}
