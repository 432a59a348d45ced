package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema is written by hand and the records are; this holds them together. */
class SchemaTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeStore() {
        file = folder.resolve("tutti.db");
        Store.open(file).close();
    }

    @Test
    void everyComponentOfEveryRecordHasItsColumn() throws SQLException {
        for (KindTable table : new Tables().all()) {
            List<String> columns = new ArrayList<>(describe(table.shape()));
            columns.add("dropped TEXT");
            assertThat(columnsOf(table.name())).as(table.name()).containsExactlyInAnyOrderElementsOf(columns);
            for (ChildTable list : table.shape().lists()) {
                List<String> listColumns = new ArrayList<>(List.of("owner TEXT required", "position INTEGER required"));
                listColumns.addAll(describe(list.shape()));
                assertThat(columnsOf(list.name())).as(list.name()).containsExactlyElementsOf(listColumns);
            }
        }
    }

    @Test
    void everyReferenceIsAForeignKey() throws SQLException {
        for (KindTable table : new Tables().all()) {
            assertThat(referencesOf(table.name())).as(table.name()).isEqualTo(references(table.shape()));
            for (ChildTable list : table.shape().lists()) {
                Set<String> expected = references(list.shape());
                expected.add("owner -> " + table.name() + " CASCADE");
                assertThat(referencesOf(list.name())).as(list.name()).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyTableIsStrict() throws SQLException {
        assertThat(RawFile.column(file, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"))
                .isSubsetOf("sqlite_schema", "sqlite_sequence");
    }

    @Test
    void everyTableIsLoggedButThoseThatAreNoPartOfAnEngagement() throws SQLException {
        List<String> notLogged = RawFile.column(file, """
                SELECT name FROM sqlite_master AS t WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                AND (SELECT count(*) FROM sqlite_master AS g WHERE g.type = 'trigger' AND g.tbl_name = t.name
                     AND g.name IN ('log_' || t.name || '_insert', 'log_' || t.name || '_update', 'log_' || t.name || '_delete')) < 3
                """);
        assertThat(notLogged).containsExactlyInAnyOrder("edit", "change_log", "typing", "setting", "issued_pdf");
    }

    @Test
    void aStoreIsSafeAgainstPowerCutsAndDeadLinks() throws SQLException {
        assertThat(RawFile.column(file, "PRAGMA journal_mode")).containsExactly("wal");
        assertThat(RawFile.column(file, "PRAGMA user_version")).containsExactly(Integer.toString(Schema.KNOWN));
        assertThat(RawFile.column(file, "PRAGMA application_id")).containsExactly(Integer.toString(Schema.APPLICATION_ID));
    }

    private List<String> columnsOf(String table) throws SQLException {
        return RawFile.column(file, "SELECT name || ' ' || type || iif(\"notnull\", ' required', '') FROM pragma_table_info('"
                + table + "') ORDER BY cid");
    }

    private Set<String> referencesOf(String table) throws SQLException {
        return new TreeSet<>(RawFile.column(file, "SELECT \"from\" || ' -> ' || \"table\" || iif(on_delete = 'NO ACTION', '', ' ' || on_delete)"
                + " FROM pragma_foreign_key_list('" + table + "')"));
    }

    private static List<String> describe(RowShape shape) {
        return shape.columns().stream().map(column -> column.name() + " " + column.type() + (column.required() ? " required" : "")).toList();
    }

    private static Set<String> references(RowShape shape) {
        Set<String> references = new TreeSet<>();
        shape.columns().stream().filter(column -> !column.name().equals("id")).forEach(column -> column.target()
                .ifPresent(target -> references.add(column.name() + " -> " + RowShape.snakeCase(target.getSimpleName()))));
        return references;
    }
}
