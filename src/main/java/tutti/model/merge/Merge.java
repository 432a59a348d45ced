package tutti.model.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Thing;

/**
 * What it would do to read another file of the same engagement into ours. Nothing is ever dropped by it: that a record is
 * missing there does not say that anybody wanted it gone.
 *
 * @param engagement whose records they are
 * @param verdicts on every record of the other file, the engagement first, then kind by kind
 */
public record Merge(Id<Engagement> engagement, List<Verdict> verdicts) {

    public Merge {
        verdicts = List.copyOf(verdicts);
    }

    /** An engagement that we do not have: all of it is new. */
    public static Merge into(CaseFile there) {
        return new Merge(there.engagement().id(), things(there).<Verdict>map(Verdict.New::new).toList());
    }

    /**
     * Without knowing what both files once were: a field that is empty on one side was filled on the other, a list that
     * holds all of the other's was added to, and whatever else differs was changed on both sides.
     *
     * @throws IllegalArgumentException if they are of different engagements
     */
    public static Merge of(CaseFile here, CaseFile there) {
        return of(here, there, _ -> Optional.empty());
    }

    /** With the file that both came from: who changed a field is then known. */
    public static Merge of(CaseFile here, CaseFile there, CaseFile ancestor) {
        return of(here, there, id -> found(ancestor, id));
    }

    private interface Origin {
        Optional<Thing> of(Id<? extends Thing> id);
    }

    private static Merge of(CaseFile here, CaseFile there, Origin origin) {
        if (!here.engagement().id().equals(there.engagement().id())) {
            throw new IllegalArgumentException("two engagements are not put together");
        }
        List<Verdict> verdicts = new ArrayList<>();
        things(there).forEach(their -> verdicts.add(found(here, their.id())
                .map(our -> verdict(our, their, origin.of(their.id())))
                .orElseGet(() -> new Verdict.New(their))));
        return new Merge(here.engagement().id(), verdicts);
    }

    private static Verdict verdict(Thing here, Thing there, Optional<Thing> origin) {
        if (here.equals(there)) {
            return new Verdict.Unchanged(there);
        }
        if (here instanceof IssuedPage) {
            return new Verdict.OtherPage(here, there);
        }
        return origin.map(before -> new Fields(here, there, before)).orElseGet(() -> new Fields(here, there)).verdict();
    }

    private static Stream<Thing> things(CaseFile file) {
        return Stream.concat(Stream.of(file.engagement()), file.all().stream());
    }

    private static Optional<Thing> found(CaseFile file, Id<? extends Thing> id) {
        return file.engagement().id().equals(id) ? Optional.of(file.engagement()) : file.find(id).map(Thing.class::cast);
    }

    /** The verdicts of one sort. */
    public <V extends Verdict> List<V> all(Class<V> sort) {
        return verdicts.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Whether somebody must say whose word counts. */
    public boolean needsPreference() {
        return !all(Verdict.ChangedOnBothSides.class).isEmpty();
    }

    /** Pages issued elsewhere. They are kept before all else and for good, with the engagement if that is new. */
    public List<Change> pages() {
        List<Thing> pages = all(Verdict.New.class).stream().map(Verdict.New::there).filter(IssuedPage.class::isInstance).toList();
        Stream<Thing> engagement = pages.isEmpty() ? Stream.of() : newEngagement();
        return Stream.concat(engagement, pages.stream()).<Change>map(Change.Keep::new).toList();
    }

    private Stream<Thing> newEngagement() {
        return all(Verdict.New.class).stream().map(Verdict.New::there).filter(Engagement.class::isInstance);
    }

    /** Everything else, as one edit that can be undone. */
    public List<Change> changes(Preference preference) {
        List<Change> changes = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.New(IssuedPage page) -> { } // among the pages
                case Verdict.New(Thing there) -> changes.add(new Change.Keep(there));
                case Verdict.ChangedThere(Thing here, Thing there, Thing merged) -> changes.add(new Change.Keep(merged));
                case Verdict.ChangedOnBothSides both -> {
                    Thing chosen = preference == Preference.OURS ? both.ours() : both.theirs();
                    if (!chosen.equals(both.here())) {
                        changes.add(new Change.Keep(chosen));
                    }
                }
                case Verdict.Unchanged same -> { }
                case Verdict.ChangedHere ahead -> { }
                case Verdict.OtherPage page -> { }
            }
        }
        return List.copyOf(changes);
    }
}
