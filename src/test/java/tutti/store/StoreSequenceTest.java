package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.Dropping;
import tutti.model.past.Dropped;

/** Whatever is done in whatever order, the store and a case file in memory agree. */
class StoreSequenceTest {

    @Property(tries = 15)
    void storeAndMemoryAgree(@ForAll long seed, @ForAll @Size(min = 5, max = 25) List<Boolean> backOrForth) {
        Random random = new Random(seed);
        IdSource ids = new IdSource(InstantSource.fixed(Instant.EPOCH), random);
        Engagement engagement = Engagement.named(ids.next(), "Payroll");
        Deque<CaseFile> undoable = new ArrayDeque<>();
        Deque<CaseFile> redoable = new ArrayDeque<>();
        Map<Id<?>, Thing> lastSeen = new HashMap<>();
        CaseFile memory = CaseFile.of(engagement);
        try (Store store = Store.inMemory()) {
            store.keep("New", Change.keep(engagement));
            for (boolean back : backOrForth) {
                if (back && !undoable.isEmpty()) {
                    memory = memory.with(store.undo().orElseThrow().changes());
                    redoable.push(undoable.pop());
                } else if (random.nextInt(3) == 0 && !redoable.isEmpty()) {
                    memory = memory.with(store.redo().orElseThrow().changes());
                    undoable.push(redoable.pop());
                } else if (random.nextInt(3) == 0 && !store.past().dropped(engagement.id()).isEmpty()) {
                    List<Dropped> dropped = store.past().dropped(engagement.id());
                    Thing one = dropped.get(random.nextInt(dropped.size())).thing();
                    assertThat(one).isEqualTo(lastSeen.get(one.id()));
                    memory = memory.with(Change.keep(one));
                    assertThat(store.bringBack("Bring back", one.id()).orElseThrow().changes()).isEqualTo(Change.keep(one));
                    undoable.push(memory);
                    redoable.clear();
                } else {
                    List<Change> edit = edit(memory, ids, random);
                    memory = memory.with(edit);
                    store.keep("Edit", edit);
                    undoable.push(memory);
                    redoable.clear();
                }
                memory.all().forEach(thing -> lastSeen.put(thing.id(), thing));
                CaseFile stored = store.read(engagement.id());
                assertThat(stored.all()).isEqualTo(memory.all());
                assertThat(stored.engagement()).isEqualTo(memory.engagement());
                assertThat(stored.all()).isEqualTo(undoable.isEmpty() ? List.of() : undoable.peek().all());
                assertThat(store.redoLabel().isPresent()).isEqualTo(!redoable.isEmpty());
            }
            assertThat(store.check()).isEmpty();
        }
    }

    /** Whatever is dropped with all that hangs on it, bringing it back puts everything where it was. */
    @Property(tries = 20)
    void whatIsBroughtBackIsAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        IdSource ids = new IdSource(InstantSource.fixed(Instant.EPOCH), random);
        List<Thing> things = Filled.everyKind(ids, random, true);
        Engagement engagement = Filled.engagement(things);
        try (Store store = Store.inMemory()) {
            store.keep("Sample", things.stream().<Change>map(Change.Keep::new).toList());
            CaseFile before = store.read(engagement.id());
            List<Thing> droppable = before.all().stream().filter(thing -> !(thing instanceof IssuedPage)).toList();
            Thing one = droppable.get(random.nextInt(droppable.size()));
            store.keep("Delete", Dropping.of(before, one));
            CaseFile without = store.read(engagement.id());
            CaseFile back = without.with(store.bringBack("Bring back", one.id()).orElseThrow().changes());
            assertThat(store.read(engagement.id()).all()).isEqualTo(before.all()).isEqualTo(back.all());
            store.undo();
            assertThat(store.read(engagement.id()).all()).isEqualTo(without.all());
            store.redo();
            assertThat(store.read(engagement.id()).all()).isEqualTo(before.all());
        }
    }

    /** Records that are new, written over or dropped; never nothing. Issued pages have rules of their own. */
    static List<Change> edit(CaseFile memory, IdSource ids, Random random) {
        List<Change> changes = new ArrayList<>();
        List<Thing> all = memory.all();
        if (!all.isEmpty() && random.nextInt(3) == 0) {
            changes.add(new Change.Drop(all.get(random.nextInt(all.size()))));
        }
        if (!all.isEmpty() && random.nextInt(2) == 0) {
            Thing old = all.get(random.nextInt(all.size()));
            if (changes.stream().noneMatch(change -> change.thing().equals(old))) {
                rewritten(old, memory.engagement(), ids, random).forEach(thing -> changes.add(new Change.Keep(thing)));
            }
        }
        for (Thing thing : fresh(memory.engagement(), ids, random)) {
            if (changes.isEmpty() || random.nextInt(4) == 0 && isLoose(thing)) {
                changes.add(new Change.Keep(thing));
            }
        }
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(10_000));
        changes.add(new Change.Keep(memory.engagement().withHolidays(List.of(day))));
        return changes;
    }

    /** Another record of the same kind under the old one's id: everything in it may differ. */
    private static List<Thing> rewritten(Thing old, Engagement engagement, IdSource ids, Random random) {
        return switch (old) {
            case Stakeholder s -> fresh(engagement, ids, random).stream()
                    .filter(Stakeholder.class::isInstance)
                    .<Thing>map(thing -> ((Stakeholder) thing).withId(s.id())).toList();
            case Member m -> fresh(engagement, ids, random).stream()
                    .filter(Member.class::isInstance)
                    .<Thing>map(thing -> ((Member) thing).withId(m.id())).toList();
            case DraftPage d -> fresh(engagement, ids, random).stream()
                    .filter(DraftPage.class::isInstance)
                    .<Thing>map(thing -> ((DraftPage) thing).withId(d.id())).toList();
            default -> List.of();
        };
    }

    private static boolean isLoose(Thing thing) {
        return switch (Kind.of(thing)) {
            case STAKEHOLDER, MEMBER, SNOOZE, DRAFT_PAGE -> true;
            default -> false;
        };
    }

    private static List<Thing> fresh(Engagement engagement, IdSource ids, Random random) {
        return Filled.everyKind(ids, random, engagement, random.nextBoolean()).stream().filter(StoreSequenceTest::isLoose).toList();
    }
}
