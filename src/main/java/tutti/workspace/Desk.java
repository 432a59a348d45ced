package tutti.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.exchange.Handover;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.IssuedPapers;
import tutti.model.Person;
import tutti.model.Thing;
import tutti.model.deed.Dropping;
import tutti.model.merge.Merge;
import tutti.model.merge.Preference;
import tutti.model.past.Folding;
import tutti.store.Backups;
import tutti.store.Edit;
import tutti.store.Store;

/**
 * The open store and the records last read from it. Lives on the store's lane and is touched there only; what it hands out
 * is immutable.
 */
final class Desk {

    private static final String LAST_ENGAGEMENT = "engagement";

    private Optional<Store> store = Optional.empty();
    private final Map<Id<Engagement>, CaseFile> files = new LinkedHashMap<>();

    /** A store that was opened: what it holds, what was half typed, and the engagement that was open last. */
    record Opened(State state, Map<String, String> typed, Optional<Id<Engagement>> last, Optional<Backups> backups) {}

    /** Everything the screens show of the store at one moment. */
    record State(List<CaseFile> files, String undo, String redo) {}

    /**
     * What became of an undo or redo: the edit, if there was one.
     *
     * @param stays the edit that issued a page and would have to be passed over first, with those that the page was made of
     */
    record Stepped(Optional<Edit> edit, List<String> stays, State state) {}

    record Folded(Folding folding, State state) {}

    /** What a purge left. */
    record Purged(List<IssuedPage> pages, Map<String, String> typed, State state) {}

    /** In place of the store that was open. One that cannot be read is closed again. */
    Opened open(Callable<Store> opened) throws Exception {
        Optional<Store> before = store;
        store = Optional.of(opened.call());
        before.ifPresent(Store::close);
        try {
            readAll();
            return new Opened(state(), store().allTyped(), store().setting(LAST_ENGAGEMENT).map(Id::of), store().backups());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** @return whether a store was open */
    boolean close() {
        boolean wasOpen = store.isPresent();
        store.ifPresent(Store::close);
        store = Optional.empty();
        return wasOpen;
    }

    /** The engagement that is open, for the next start. */
    Id<Engagement> remember(Id<Engagement> id) {
        store().keepSetting(LAST_ENGAGEMENT, id.toString());
        return id;
    }

    Store store() {
        return store.orElseThrow(() -> new IllegalStateException("no store is open"));
    }

    State write(String label, Id<Engagement> engagement, Deed deed) {
        CaseFile before = files.get(engagement);
        return before == null ? state() : write(label, deed.apply(before));
    }

    State drop(String label, Thing thing) {
        if (thing instanceof Engagement engagement) {
            return write(label, engagement.id(), Desk::withEverything);
        }
        return write(label, thing.engagement(), file -> Dropping.of(file, thing));
    }

    /** Issued pages stay as they are, in an engagement that is out of sight. */
    private static List<Change> withEverything(CaseFile file) {
        return Stream.concat(file.all().reversed().stream().filter(thing -> !(thing instanceof IssuedPage)), Stream.of(file.engagement()))
                .<Change>map(Change.Drop::new).toList();
    }

    /** Puts an engagement into the store as it is here; what else was in it goes. Its issued pages come once, and stay. */
    State replace(String label, IssuedPapers papers) {
        CaseFile wanted = papers.file();
        Optional<CaseFile> before = Optional.ofNullable(files.get(wanted.engagement().id()));
        Stream<Change> gone = before.stream().flatMap(file -> file.all().reversed().stream())
                .filter(thing -> wanted.find(thing.id()).isEmpty() && !(thing instanceof IssuedPage)).map(Change.Drop::new);
        Stream<Change> kept = Stream.concat(Stream.of(wanted.engagement()), wanted.all().stream())
                .filter(thing -> !(thing instanceof IssuedPage) || before.flatMap(file -> file.find(thing.id())).isEmpty()).map(Change.Keep::new);
        List<Change> changes = Stream.concat(kept, gone).toList();
        store().bring(label, changes, papers.pdfs());
        apply(changes);
        return state();
    }

    State write(String label, List<Change> changes) {
        if (!changes.isEmpty()) {
            store().keep(label, changes);
            apply(changes);
        }
        return state();
    }

    State issue(String label, Id<Engagement> engagement, Deed deed, Id<IssuedPage> page, byte[] pdf) {
        CaseFile before = files.get(engagement);
        List<Change> changes = before == null ? List.of() : deed.apply(before);
        if (!changes.isEmpty()) {
            store().issue(label, changes, page, pdf);
            apply(changes);
        }
        return state();
    }

    Stepped step(Function<Store, Optional<Edit>> way) {
        Optional<Edit> edit = way.apply(store());
        edit.ifPresent(done -> apply(done.changes()));
        return new Stepped(edit, List.of(), state());
    }

    /** Stops at an edit that issued a page, unless that and what stays with it are {@code known}. */
    Stepped undo(List<String> known) {
        List<String> stays = store().passedOverByUndo();
        Stepped stepped = stays.equals(known) || stays.isEmpty() ? step(Store::undo) : new Stepped(Optional.empty(), List.of(), state());
        return new Stepped(stepped.edit(), stays, stepped.state());
    }

    /** Issued pages go along with their PDFs. */
    Handover handover(Optional<Id<Engagement>> only) {
        List<CaseFile> given = files.values().stream().filter(file -> only.isEmpty() || only.get().equals(file.engagement().id())).toList();
        Map<Id<IssuedPage>, byte[]> pages = new LinkedHashMap<>();
        given.stream().flatMap(file -> file.issuedPages().stream())
                .forEach(page -> store().pdf(page.id()).ifPresent(pdf -> pages.put(page.id(), pdf)));
        return new Handover(given, pages);
    }

    List<Handovers.Proposal> proposals(Handover handover) {
        return handover.files().stream().map(there -> new Handovers.Proposal(there.engagement(),
                Optional.ofNullable(files.get(there.engagement().id())).map(here -> Merge.of(here, there)).orElseGet(() -> Merge.into(there)))).toList();
    }

    /** Worked out anew: something may have been edited since it was looked at. */
    State takeOver(Handover handover, Preference preference, Handovers.Labels labels) {
        for (Handovers.Proposal proposal : proposals(handover)) {
            List<Change> pages = proposal.merge().pages();
            store().keep(labels.pages(), pages);
            pages.stream().filter(page -> page.thing() instanceof IssuedPage).map(page -> ((IssuedPage) page.thing()).id())
                    .filter(handover.pages()::containsKey).forEach(id -> store().keepPdf(id, handover.pages().get(id)));
            store().keep(pages.isEmpty() ? labels.edit() : labels.editButPages(), proposal.merge().changes(preference));
        }
        readAll();
        return state();
    }

    /** A purge changes what stands in any record. */
    Purged purge(Id<? extends Person> person, String standIn) {
        List<IssuedPage> pages = store().upkeep().purge(person, standIn);
        readAll();
        return new Purged(pages, store().allTyped(), state());
    }

    /** What was folded can no longer be undone. */
    Folded fold(LocalDate keepFrom, ZoneId zone) {
        Folding folding = store().upkeep().fold(keepFrom, zone);
        return new Folded(folding, state());
    }

    /** Only an edit that makes or drops an engagement asks for another look at the file. */
    private void apply(List<Change> changes) {
        Id<Engagement> engagement = changes.isEmpty() ? null : changes.getFirst().thing().engagement();
        CaseFile before = files.get(engagement);
        boolean dropped = changes.stream().anyMatch(change -> change instanceof Change.Drop(Engagement gone));
        if (before == null || dropped) {
            readAll();
        } else {
            files.put(engagement, before.with(changes));
        }
    }

    private void readAll() {
        files.clear();
        store().engagements().forEach(engagement -> files.put(engagement.id(), store().read(engagement.id())));
    }

    private State state() {
        return new State(List.copyOf(files.values()), store().undoLabel().orElse(""), store().redoLabel().orElse(""));
    }
}
