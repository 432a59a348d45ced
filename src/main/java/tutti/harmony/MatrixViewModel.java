package tutti.harmony;

import java.time.LocalDate;
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
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Score;
import tutti.model.Basis;
import tutti.model.Satisfaction;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.ActionDeeds;
import tutti.model.deed.Deed;
import tutti.model.deed.GoalDeeds;
import tutti.model.deed.NeedDeeds;
import tutti.model.deed.PeopleDeeds;
import tutti.model.measure.Bucket;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.model.measure.Reason;
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
                Repairs.of(links.state(chosen)).filter(_ -> !moment.get().isPast()).map(repair -> new Explanation.Mend(repair, words.say(repair.key()))),
                links.state(chosen).records().stream().flatMap(id -> behind(file, id)).toList()));
    }

    private Explanation.Line line(Links links, Link link, Link chosen, CaseFile file) {
        return new Explanation.Line(link, links.mark(link), words.of(link), reasons.fully(links.state(link).reason(), file), link == chosen);
    }

    private Stream<Explanation.Behind> behind(CaseFile file, Id<? extends Thing> id) {
        return file.find(id).stream().map(thing -> new Explanation.Behind(Kind.of(thing), thing.id(), thing.title()));
    }

    // ---- what mends a link ----

    public LocalDate today() {
        return workspace.today().get();
    }

    public void open(Kind kind, Id<?> id) {
        workspace.trail().goTo(kind, id);
    }

    /** Opens the record that the reason names first, or the need itself. */
    public void openCause(Id<Need> need, Link link) {
        CaseFile file = workspace.caseFile().get();
        harmony.get().of(need).flatMap(links -> links.state(link).records().stream().flatMap(id -> behind(file, id)).findFirst())
                .ifPresent(first -> open(first.kind(), first.id()));
    }

    public void sayBack(Id<Need> need) {
        workspace.edit(deeds.label(Deed.SAY_NEED_BACK), file -> NeedDeeds.sayBack(file, need, today()));
    }

    public Optional<Id<Stakeholder>> saidBy(Id<Need> need) {
        return workspace.caseFile().get().find(need).flatMap(Need::saidBy);
    }

    public void confirm(Id<Need> need, Id<Stakeholder> by, LocalDate on) {
        workspace.edit(deeds.label(Deed.CONFIRM_NEED), file -> NeedDeeds.confirm(file, need, on, by));
    }

    public void serve(Id<Need> need, Id<Goal> goal) {
        workspace.edit(deeds.label(Deed.SERVE_NEED), file -> GoalDeeds.serve(file, goal, need));
    }

    /** Lets a goal or an action that serves nothing serve the need. */
    public void letServe(Id<? extends Thing> record, Id<Need> need) {
        workspace.edit(deeds.label(Deed.SERVE_NEED), file -> file.find(record).<List<Change>>map(thing -> switch (thing) {
            case Goal goal -> GoalDeeds.serve(file, goal.id(), need);
            case Action action -> ActionDeeds.serve(file, action.id(), need);
            default -> List.of();
        }).orElse(List.of()));
    }

    /** Makes a goal that serves the need. */
    public void giveGoal(Id<Need> need, String name) {
        Id<Goal> id = workspace.ids().next();
        workspace.edit(words.say("harmony.edit.new-goal"),
                file -> Change.keep(Goal.named(id, file.engagement().id(), name).withNeeds(List.of(need))));
    }

    /** Makes an action for the need, under its first goal where it has one. */
    public void giveAction(Id<Need> need, String what) {
        Id<Action> id = workspace.ids().next();
        workspace.edit(words.say("harmony.edit.new-action"), file -> {
            Optional<Id<Goal>> goal = file.goals().stream().filter(g -> g.isOpen() && g.needs().contains(need)).map(Goal::id).findFirst();
            return Change.keep(Action.toDo(id, file.engagement().id(), what).withGoal(goal).withNeeds(List.of(need)));
        });
    }

    /** Whom to ask to tell the need back: those Accountable who have not matched yet. */
    public List<Id<Member>> toBrief(Id<Need> need) {
        return harmony.get().of(need).map(links -> links.state(Link.UNDERSTANDING).records().stream()
                .flatMap(id -> workspace.caseFile().get().find(id).stream())
                .flatMap(thing -> thing instanceof Member member ? Stream.of(member.id()) : Stream.empty()).toList()).orElse(List.of());
    }

    public void backBrief(Id<Need> need, Id<Member> by, Match match, String said) {
        workspace.edit(deeds.label(Deed.BACK_BRIEF), file -> PeopleDeeds.backBriefNeed(file, need, by, said, match, today(), workspace.ids()));
    }

    public void satisfied(Id<Need> need, Score score) {
        workspace.edit(deeds.label(Deed.RECORD_SATISFACTION),
                file -> NeedDeeds.addSatisfaction(file, need, new Satisfaction(today(), saidBy(need), score, Basis.SAID)));
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
