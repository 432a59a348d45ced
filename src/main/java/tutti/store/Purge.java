package tutti.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import tutti.model.Kind;

/**
 * Takes a person out of the records and out of the log in the same way, so that what the log tells still hangs together and
 * other edits can still be undone. Reads off the schema where people are referred to; whose words stand where is written here.
 */
final class Purge {

    /** When somebody was purged last. */
    static final String SETTING = "purged";

    /** Never change; see {@link #pages}. */
    private static final Set<String> ISSUED = Set.of("issued_page", "issued_page_lines");
    /** One person's, though the column may be empty because there are two kinds of person. */
    private static final Set<String> OF_ONE_PERSON = Set.of("raci", "reading");
    private static final Map<String, String> LOOSE = Map.of("draft_page_excluded", "value", "draft_page_line_order", "value", "draft_page_kept", "value",
            "draft_page_answers", "subject");

    /** The words of whoever {@code person} names, in the same table or in the lists of the record. */
    private record Quote(String table, String person, String words, List<String> columns) {}

    private static final List<Quote> QUOTES = List.of(
            new Quote("concern", "raised_by", "concern", List.of("words", "note", "on_page_text", "on_page_instead_of")),
            new Quote("need", "said_by", "need_wordings", List.of("words")),
            new Quote("need", "said_by", "need", List.of("note")),
            new Quote("trust_event", "who", "trust_event", List.of("what", "response", "followed")),
            new Quote("meeting", "verdict_by", "meeting", List.of("verdict_words")));

    private final Handle handle;
    private final Tables tables;
    private final PurgedRows rows;
    private final String person;
    private final String standIn;
    private final Kind kind;
    private final Set<String> quoted = new LinkedHashSet<>();

    Purge(Handle handle, Tables tables, String person, String standIn) {
        this.handle = handle;
        this.tables = tables;
        this.rows = new PurgedRows(handle, person);
        this.person = person;
        this.standIn = standIn;
        this.kind = List.of(Kind.STAKEHOLDER, Kind.MEMBER).stream().filter(each -> !rows.ever(tables.of(each).name(), "id").isEmpty())
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no person " + person));
    }

    /**
     * Within the caller's transaction.
     *
     * @return the ids of the issued pages that still hold the person
     */
    List<String> purge() {
        long logged = handle.select("SELECT coalesce(max(number), 0) FROM change_log").mapTo(long.class).one();
        String itself = tables.of(kind).name();
        String engagement = rows.everCell(itself, "engagement").getFirst();
        Names names = new Names(rows.everCell(itself, "name"), addresses(itself), others(engagement), standIn);
        quotes();
        references(itself);
        rows.vanish(itself, Set.of(person));
        handle.execute("DELETE FROM typing WHERE instr(name, ?) > 0", person);
        SqlNames.teach(handle, names);
        try {
            strike(engagement);
            // What the triggers logged of all this is what was to go.
            handle.execute("DELETE FROM change_log WHERE number > ? OR old_row IS NULL AND new_row IS NULL", logged);
            forgetEmptyEdits();
            return pages(engagement);
        } finally {
            SqlNames.forget(handle);
        }
    }

    private List<String> addresses(String itself) {
        Set<String> all = new LinkedHashSet<>(rows.everCell(itself, "email"));
        all.addAll(rows.everCell(itself, "phone"));
        return List.copyOf(all);
    }

    private List<String> others(String engagement) {
        return handle.select("SELECT name FROM stakeholder WHERE engagement = ?1 AND id <> ?2 UNION SELECT name FROM member"
                + " WHERE engagement = ?1 AND id <> ?2").bind(0, engagement).bind(1, person).mapTo(String.class).list();
    }

    private void quotes() {
        if (kind == Kind.STAKEHOLDER) {
            for (Quote quote : QUOTES) {
                Set<String> records = rows.ever(quote.table(), quote.person());
                quoted.addAll(records);
                rows.blank(quote.words(), records, quote.columns());
            }
            Set<String> alone = rows.ever("conversation_people", "value");
            alone.removeAll(rows.withOthers("conversation_people", "value"));
            rows.blank("conversation", alone, List.of("subject", "said", "note"));
            rows.blankOwn("meeting_reactions", "by", "words");
            rows.blankOwn("concern_also_raised", "by", "words");
        }
    }

    /** Out of every column that refers to the person; what is that person's alone goes whole. */
    private void references(String itself) {
        rows.vanish("snooze", rows.ever("snooze", "subject"));
        LOOSE.forEach(rows::takeOut);
        for (KindTable table : tables.all()) {
            for (Column column : references(table.shape().columns(), itself)) {
                if (column.required() || OF_ONE_PERSON.contains(table.name())) {
                    rows.vanish(table.name(), rows.ever(table.name(), column.name()));
                } else {
                    rows.clear(table.name(), column.name());
                }
            }
            for (ChildTable list : table.shape().lists()) {
                for (Column column : references(list.shape().columns(), itself)) {
                    if (column.required()) {
                        rows.takeOut(list.name(), column.name());
                    } else {
                        rows.clear(list.name(), column.name());
                    }
                }
            }
        }
    }

    private static List<Column> references(List<Column> columns, String itself) {
        return columns.stream().filter(column -> !column.name().equals("id") && column.target()
                .filter(type -> RowShape.snakeCase(type.getSimpleName()).equals(itself)).isPresent()).toList();
    }

    private void strike(String engagement) {
        for (KindTable table : tables.all()) {
            String column = table.kind() == Kind.ENGAGEMENT ? "id" : "engagement";
            strike(table.name(), table.shape().columns(), column + " = ?", engagement);
            String ofEngagement = "owner IN (SELECT id FROM " + table.name() + " WHERE " + column + " = ?)";
            table.shape().lists().forEach(list -> strike(list.name(), list.shape().columns(), ofEngagement, engagement));
        }
        rows.strikeLog(engagement, ISSUED);
        handle.execute("UPDATE edit SET label = strike(label) WHERE engagement = ? AND named(label)", engagement);
        handle.execute("UPDATE typing SET value = strike(value) WHERE named(value)");
    }

    private void strike(String table, List<Column> columns, String condition, String engagement) {
        List<String> texts = columns.stream().filter(column -> column.type().equals("TEXT") && column.target().isEmpty())
                .map(Column::name).filter(name -> !Set.of("id", "subject", "spends", "hidden", "letters", "workdays", "cadence").contains(name)).toList();
        if (!ISSUED.contains(table) && !texts.isEmpty()) {
            handle.execute("UPDATE " + table + " SET " + Upsert.all(texts, name -> Upsert.quoted(name) + " = strike(" + Upsert.quoted(name) + ")")
                    + " WHERE " + condition + " AND " + named(texts), engagement);
        }
    }

    private static String named(List<String> columns) {
        return "(" + String.join(" OR ", columns.stream().map(name -> "named(" + Upsert.quoted(name) + ")").toList()) + ")";
    }

    /** Edits in which nothing else was done are none any more. */
    private void forgetEmptyEdits() {
        String empty = " AND NOT EXISTS (SELECT 1 FROM change_log WHERE change_log.edit = edit.number)";
        handle.execute("DELETE FROM edit WHERE kind <> 'EDIT'" + empty);
        handle.execute("DELETE FROM edit WHERE kind = 'EDIT'" + empty + " AND NOT EXISTS (SELECT 1 FROM edit AS later WHERE later.reverts = edit.number)");
    }

    private List<String> pages(String engagement) {
        return handle.select("SELECT id FROM issued_page WHERE engagement = ? AND (named(audience) OR named(why) OR EXISTS ("
                        + "SELECT 1 FROM issued_page_lines l WHERE l.owner = issued_page.id AND (named(l.text) OR named(l.state)"
                        + " OR l.subject IN (SELECT value FROM json_each(?))))) ORDER BY number", engagement, RecordReader.jsonArray(quoted))
                .mapTo(String.class).list();
    }
}
