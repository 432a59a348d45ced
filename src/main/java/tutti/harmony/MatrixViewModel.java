package tutti.harmony;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import tutti.i18n.DeedWords;
import tutti.i18n.HarmonyWords;
import tutti.i18n.MoveWords;
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Thing;
import tutti.model.deed.ActionDeeds;
import tutti.model.deed.Deed;
import tutti.model.deed.GoalDeeds;
import tutti.model.measure.Bucket;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.model.measure.Reason;
import tutti.widget.panel.MadeOf;
import tutti.workspace.Workspace;

/** The five links of every need, the sentence above them, and what each of them rests on. */
public final class MatrixViewModel {

    private final Workspace workspace;
    private final Words words;
    private final ReasonWords reasons;
    private final HarmonyWords harmonies;
    private final DeedWords deeds;
    private final ObjectProperty<Optional<Bucket>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Harmony> harmony = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<MatrixRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectProperty<Moment> moment;
    private final Subscription subscription;

    MatrixViewModel(Workspace workspace, Words words, ReadOnlyObjectProperty<Moment> moment) {
        this.workspace = workspace;
        this.moment = moment;
        this.words = words;
        this.reasons = new ReasonWords(words);
        this.harmonies = new HarmonyWords(words);
        this.deeds = new DeedWords(words);
        this.subscription = Subscription.combine(
                moment.subscribe((_, _) -> measure()),
                filter.subscribe((_, _) -> list()));
        measure();
    }

    public void close() {
        subscription.unsubscribe();
    }

    public ReadOnlyObjectProperty<List<MatrixRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Whether everything internal is hidden: what breaks the links is told by readings and by the team's doings. */
    public BooleanProperty privacy() {
        return workspace.privacy();
    }

    public ReadOnlyObjectProperty<Harmony> harmony() {
        return harmony.getReadOnlyProperty();
    }

    /** Only the needs of one bucket; empty: all. */
    public ObjectProperty<Optional<Bucket>> filter() {
        return filter;
    }

    /** "2 in tune", "1 without an action": what each bucket's link in the sentence says, in the sentence's order. */
    public List<BucketCount> buckets() {
        return harmony.get().buckets().entrySet().stream()
                .filter(entry -> entry.getKey() == Bucket.IN_TUNE || !entry.getValue().isEmpty())
                .map(entry -> new BucketCount(entry.getKey(), harmonies.bucket(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** How many needs one bucket holds, in words; choosing it filters the matrix. */
    public record BucketCount(Bucket bucket, String text) {}

    /** What the chosen cell rests on, and what mends it; what was is not mended. */
    public Optional<Explanation> explain(Id<Need> need, Link chosen) {
        CaseFile file = moment.get().file();
        return harmony.get().of(need).map(links -> new Explanation(need,
                words.say("harmony.explain." + links.mark(chosen).name().toLowerCase(java.util.Locale.ROOT), words.of(chosen)),
                links.mark(chosen), links.need().words(),
                Stream.of(Link.values()).map(link -> line(links, link, chosen, file)).toList(),
                moment.get().isPast() ? List.of() : Repairs.of(file, need, links.state(chosen)).stream().map(step -> mend(file, links, step)).toList(),
                links.state(chosen).records().stream().flatMap(id -> behind(file, id)).toList()));
    }

    private Explanation.Mend mend(CaseFile file, Links links, Repairs.Step step) {
        Thing subject = file.find(step.subject()).<Thing>map(thing -> thing).orElse(links.need());
        String button = new MoveWords(words).button(step.offer(), Kind.of(subject));
        List<Id<Member>> tellers = links.state(Link.UNDERSTANDING).records().stream().flatMap(id -> file.find(id).stream())
                .flatMap(thing -> teller(file, thing)).toList();
        return new Explanation.Mend(new Errand(step.offer(), links.need().engagement(), Kind.of(subject), subject.id(),
                words.say("harmony.explain.ask", button.replace("…", ""), subject.title()), tellers), button);
    }

    /** Who has not told it back yet, or told something else. */
    private static Stream<Id<Member>> teller(CaseFile file, Thing thing) {
        return switch (thing) {
            case Member member -> Stream.of(member.id());
            case BackBrief brief when brief.match() != Match.MATCHES -> file.find(brief.by()).map(Member::id).stream();
            default -> Stream.empty();
        };
    }

    private Explanation.Line line(Links links, Link link, Link chosen, CaseFile file) {
        return new Explanation.Line(link, links.mark(link), words.of(link), reasons.fully(links.state(link).reason(), file), link == chosen);
    }

    /** The needs that a column counts, each with its reason. */
    List<MadeOf.Line> behind(Link link, List<Id<Need>> needs) {
        CaseFile file = moment.get().file();
        return needs.stream().flatMap(need -> harmony.get().of(need).stream()).map(links -> new MadeOf.Line(links.need().words(),
                reasons.fully(links.state(link).reason(), file), () -> open(Kind.NEED, links.need().id()))).toList();
    }

    /** The actions that a figure counts. */
    List<MadeOf.Line> behind(List<Id<Action>> actions) {
        return moment.get().file().find(actions).stream().map(action -> new MadeOf.Line(action.what(), words.of(action.state()),
                () -> open(Kind.ACTION, action.id()))).toList();
    }

    private Stream<Explanation.Behind> behind(CaseFile file, Id<? extends Thing> id) {
        return file.find(id).stream().map(thing -> new Explanation.Behind(Kind.of(thing), thing.id(), thing.title()));
    }

    public void open(Kind kind, Id<?> id) {
        workspace.trail().goTo(kind, id);
    }

    /** Opens the practice engagement, to see how it looks when it is filled. */
    public void openSample() {
        workspace.openSample(words.say("harmony.edit.open-sample"));
    }

    /** Lets a goal or an action that serves nothing serve the need. */
    public void letServe(Id<? extends Thing> record, Id<Need> need) {
        workspace.edit(deeds.label(Deed.SERVE_NEED), file -> file.find(record).<List<Change>>map(thing -> switch (thing) {
            case Goal goal -> GoalDeeds.serve(file, goal.id(), need);
            case Action action -> ActionDeeds.serve(file, action.id(), need);
            default -> List.of();
        }).orElse(List.of()));
    }

    // ---- measuring ----

    private void measure() {
        harmony.set(Harmony.of(moment.get().file(), moment.get().day()));
        // A bucket whose last need was mended narrows the matrix to nothing, which would read as if there were no needs.
        if (filter.get().filter(bucket -> harmony.get().buckets().getOrDefault(bucket, List.of()).isEmpty()).isPresent()) {
            filter.set(Optional.empty());
        }
        list();
    }

    private void list() {
        CaseFile file = moment.get().file();
        rows.set(harmony.get().needs().stream()
                .filter(links -> filter.get().map(bucket -> links.bucket() == bucket).orElse(true))
                .map(links -> row(file, links)).toList());
    }

    private MatrixRow row(CaseFile file, Links links) {
        Need need = links.need();
        String who = need.saidBy().flatMap(file::find).map(Person::name).orElse("");
        OptionalInt importance = need.importance().map(level -> OptionalInt.of(level.value())).orElse(OptionalInt.empty());
        return new MatrixRow(need.id(), importance, need.words(), who,
                link -> cell(need, links, link));
    }

    private MatrixRow.Cell cell(Need need, Links links, Link link) {
        Reason reason = links.state(link).reason();
        String text = reasons.shortly(reason);
        String state = words.say("harmony.mark." + links.mark(link).name().toLowerCase(java.util.Locale.ROOT));
        return new MatrixRow.Cell(link, links.mark(link), text, words.say("harmony.cell.spoken", need.words(), words.of(link), state, text));
    }
}
