package tutti.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.Kind;

/** The tables of all kinds of record, in the order of the kinds. */
final class Tables {

    private final Map<Kind, KindTable> byKind = new EnumMap<>(Kind.class);
    private final Map<String, Kind> kindOfTable = new HashMap<>();

    Tables() {
        Arrays.stream(Kind.values()).map(KindTable::of).forEach(this::add);
    }

    private void add(KindTable table) {
        byKind.put(table.kind(), table);
        kindOfTable.put(table.name(), table.kind());
        table.shape().lists().forEach(list -> kindOfTable.put(list.name(), table.kind()));
    }

    KindTable of(Kind kind) {
        return byKind.get(kind);
    }

    List<KindTable> all() {
        return List.copyOf(byKind.values());
    }

    /** The kind whose records a table holds, or the lists of whose records; empty for a table that holds no records. */
    Optional<Kind> kindOf(String table) {
        return Optional.ofNullable(kindOfTable.get(table));
    }
}
