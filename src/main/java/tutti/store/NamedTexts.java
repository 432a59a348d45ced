package tutti.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A table of texts by name, outside the change log: settings, and what is half typed. */
final class NamedTexts {

    private final Handle handle;
    private final String table;

    NamedTexts(Handle handle, String table) {
        this.handle = handle;
        this.table = table;
    }

    void keep(String name, String value) {
        handle.execute("INSERT INTO " + table + " (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
    }

    Optional<String> find(String name) {
        return handle.select("SELECT value FROM " + table + " WHERE name = ?", name).mapTo(String.class).findOne();
    }

    void forget(String name) {
        handle.execute("DELETE FROM " + table + " WHERE name = ?", name);
    }

    /** By name. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        handle.select("SELECT name, value FROM " + table + " ORDER BY name")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }
}
