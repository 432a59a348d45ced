package tutti.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.model.past.Dropped;
import tutti.model.past.Folding;
import tutti.model.past.PastChange;
import tutti.model.past.PastEdit;
import tutti.model.past.PastPage;

/** What the log of a store tells about the past. Reads only. Every method may throw a {@link StoreException}. */
public final class Past {

    private final Handle handle;
    private final Faults faults;
    private final Tables tables;
    private final RecordReader reader;
    private final PastRows rows;
    private final Supplier<UndoOrder> order;

    Past(Handle handle, Faults faults, Tables tables, RecordReader reader, Supplier<UndoOrder> order) {
        this.handle = handle;
        this.faults = faults;
        this.tables = tables;
        this.reader = reader;
        this.order = order;
        this.rows = new PastRows(handle, tables, reader);
    }

    /** Every edit that the person made, newest first, whichever engagement it belongs to. */
    public List<PastEdit> edits() {
        return read(() -> {
            Set<Long> staying = order.get().staying().stream().map(EditLog.Entry::number).collect(Collectors.toSet());
            return handle.select("SELECT number, label, engagement, made, iif(hold = 'PAGE', 'ISSUED', state), folded FROM (SELECT *, "
                            + EditLog.HOLD + " AS hold FROM edit WHERE kind = 'EDIT') ORDER BY number DESC")
                    .map((row, context) -> new PastEdit(row.getLong(1), row.getString(2), Id.of(row.getString(3)), Instant.parse(row.getString(4)),
                            state(row.getString(5), staying.contains(row.getLong(1))), row.getInt(6)))
                    .list();
        });
    }

    private static PastEdit.State state(String name, boolean stays) {
        PastEdit.State state = PastEdit.State.valueOf(name);
        return stays && state == PastEdit.State.DONE ? PastEdit.State.STAYS : state;
    }

    /** What happened to one record, newest first; empty for one that never was. */
    public List<PastChange> changesOf(Id<? extends Thing> record) {
        return changesOf(record, PastPage.NEWEST, Integer.MAX_VALUE).changes();
    }

    /**
     * A part of what happened to one record.
     *
     * @param before {@link PastPage#NEWEST}, or where the part after it said that the earlier ones begin
     * @param most how many edits it may tell of
     */
    public PastPage changesOf(Id<? extends Thing> record, long before, int most) {
        return read(() -> new RecordHistory(handle, tables, rows).of(record.toString(), before, most));
    }

    /** The dropped records of an engagement, the last dropped first. */
    public List<Dropped> dropped(Id<Engagement> engagement) {
        return read(() -> newestFirst(Arrays.stream(Kind.values()).filter(kind -> kind != Kind.ENGAGEMENT)
                .flatMap(kind -> reader.dropped(kind, engagement.toString()).entrySet().stream()).toList()));
    }

    /** The engagements that were dropped, the last first. */
    public List<Dropped> droppedEngagements() {
        return read(() -> newestFirst(handle.select("SELECT id FROM engagement WHERE dropped IS NOT NULL").mapTo(String.class).stream()
                .flatMap(id -> reader.dropped(Kind.ENGAGEMENT, id).entrySet().stream()).toList()));
    }

    private List<Dropped> newestFirst(List<Map.Entry<Thing, Instant>> all) {
        Map<String, DropOf.Drop> drops = DropOf.find(handle, all.stream().map(entry -> entry.getKey().id().toString()).toList());
        return all.stream().map(entry -> new Dropped(entry.getKey(), entry.getValue(),
                        drops.getOrDefault(entry.getKey().id().toString(), DropOf.Drop.UNKNOWN).label()))
                .sorted(Comparator.comparing(Dropped::when).reversed()).toList();
    }

    /**
     * An engagement as it stood when a day ended, by the log. Where a clock was set back in between, the last edit that
     * the day's end can have seen counts with all before it.
     *
     * @param zone where that day ended
     * @return empty if there was no such engagement then, or it had been dropped
     */
    public Optional<CaseFile> asOf(Id<Engagement> engagement, LocalDate day, ZoneId zone) {
        return read(() -> {
            String end = day.plusDays(1).atStartOfDay(zone).toInstant().toString();
            // By whole seconds: as text, "12:00:00.5Z" would come before "12:00:00Z".
            long last = handle.select("SELECT coalesce(max(change_log.number), 0) FROM change_log JOIN edit ON edit.number = change_log.edit"
                    + " WHERE edit.engagement = ? AND substr(made, 1, 19) < substr(?, 1, 19)", engagement.toString(), end).mapTo(long.class).one();
            var then = rows.ofEngagement(engagement.toString(), last);
            List<Thing> things = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                rows.records(kind, then).values().stream().filter(RecordReader.Stored::live).map(RecordReader.Stored::thing)
                        .filter(thing -> thing.engagement().equals(engagement)).forEach(things::add);
            }
            return things.stream().filter(Engagement.class::isInstance).map(Engagement.class::cast).findFirst()
                    .map(itself -> CaseFile.of(itself, things.stream().filter(thing -> thing != itself).toList()));
        });
    }

    /** What {@link Upkeep#fold} would take away. */
    public Folding foldable(LocalDate keepFrom, ZoneId zone) {
        return read(() -> new Fold(handle, keepFrom, zone).count());
    }

    private <T> T read(Supplier<T> question) {
        return faults.guard("", () -> new Transactions(handle).read(question));
    }
}
