package tutti.team;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.Channel;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Raci;
import tutti.model.Shareable;
import tutti.model.Thing;
import tutti.workspace.Destination;
import tutti.workspace.RowsModel;
import tutti.workspace.Workspace;

/** The Team view: one page that the team can read together, and behind it its five lists. */
public final class TeamViewModel {

    private final Workspace workspace;
    private final Words words;
    private final TeamDeeds deeds;
    private final ReadOnlyObjectWrapper<TeamPicture> picture;
    private final ObjectProperty<TeamTab> tab = new SimpleObjectProperty<>(TeamTab.OVERVIEW);
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty everybody = new SimpleBooleanProperty(false);
    private final BooleanProperty driveOverTime = new SimpleBooleanProperty(false);
    private final RowsModel<GoalRow> goals;
    private final RowsModel<ActionRow> actions;
    private final ActionPlan plan;
    private final RowsModel<ChannelRow> channels;
    private final RowsModel<MemberRow> members;
    private final RowsModel<MilestoneRow> milestones;
    private final ReadOnlyObjectWrapper<Map<TeamTab, String>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Overview> overview;
    private final Subscription subscription;

    /**
     * The page of the first tab.
     *
     * @param drive empty while everything internal is hidden
     * @param trouble how many open actions are late or blocked, in words; empty: none
     * @param overdue how many channels are overdue, in words; empty: none
     */
    record Overview(Optional<DriveCard> drive, RaciGrid grid, List<OwnerGroup> owners, String open, String trouble, String overdue) {}

    public TeamViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        deeds = new TeamDeeds(workspace, words);
        picture = new ReadOnlyObjectWrapper<>(look());
        goals = new RowsModel<>(workspace.trail(), filter, Kind.GOAL);
        actions = new RowsModel<>(workspace.trail(), filter, Kind.ACTION);
        channels = new RowsModel<>(workspace.trail(), filter, Kind.CHANNEL);
        members = new RowsModel<>(workspace.trail(), filter, Kind.MEMBER);
        milestones = new RowsModel<>(workspace.trail(), filter, Kind.MILESTONE);
        show();
        plan = new ActionPlan(workspace, actions, tab, filter, picture.getReadOnlyProperty(), words);
        overview = new ReadOnlyObjectWrapper<>(overviewNow());
        subscription = Subscription.combine(
                workspace.caseFile().subscribe((_, _) -> refresh()),
                workspace.today().subscribe((_, _) -> refresh()),
                workspace.privacy().subscribe((_, _) -> refresh()),
                filter.subscribe((_, _) -> count()),
                everybody.subscribe((_, _) -> showOverview()),
                tab.subscribe((_, _) -> showOverview()),
                workspace.trail().destination().subscribe(there -> there.ifPresent(this::follow)));
        count();
    }

    private TeamPicture look() {
        return TeamPicture.of(Shareable.seen(workspace.caseFile().get(), workspace.privacy().get()),
                workspace.today().get(), workspace.privacy().get());
    }

    private void refresh() {
        picture.set(look());
        show();
        count();
    }

    private void show() {
        TeamPicture seen = picture.get();
        goals.show(GoalRow.all(seen, words));
        actions.show(ActionRow.all(seen, words));
        channels.show(ChannelRow.all(seen, words));
        members.show(MemberRow.all(seen, words));
        milestones.show(MilestoneRow.all(seen, words));
    }

    private void count() {
        Map<TeamTab, String> next = new EnumMap<>(TeamTab.class);
        next.put(TeamTab.GOALS, count(goals));
        next.put(TeamTab.ACTIONS, count(actions));
        next.put(TeamTab.CHANNELS, count(channels));
        next.put(TeamTab.MEMBERS, count(members));
        next.put(TeamTab.MILESTONES, count(milestones));
        counts.set(next);
        showOverview();
    }

    /** Worked out only while it is looked at: it draws all goals and owners at once. */
    private void showOverview() {
        if (tab.get() == TeamTab.OVERVIEW) {
            overview.set(overviewNow());
        }
    }

    private static String count(RowsModel<?> rows) {
        return Long.toString(rows.listing().get().count());
    }

    private Overview overviewNow() {
        TeamPicture seen = picture.get();
        List<ActionRow> shown = actions.listing().get().shown();
        String trouble = String.join(", ", Stream.of(said("team.late", seen.figures().late().size()),
                said("team.blocked", seen.figures().blocked().size())).flatMap(Optional::stream).toList());
        return new Overview(seen.hidden() ? Optional.empty() : Optional.of(DriveCard.of(seen, words, workspace.trail())),
                RaciGrid.of(goals.listing().get().shown(), everybody.get(), seen, words), OwnerGroup.all(shown, seen, words),
                Integer.toString(seen.figures().open().size()), trouble, said("team.overdue", seen.figures().overdue().size()).orElse(""));
    }

    private Optional<String> said(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(words.say(key, count));
    }

    private void follow(Destination there) {
        TeamTab.of(there.kind()).ifPresent(leads -> {
            filter.set("");
            driveOverTime.set(false);
            there.record().ifPresent(this::chooseGoalOf);
            tab.set(leads);
        });
    }

    /** Letters and back-briefs are shown with their goal. */
    @SuppressWarnings("unchecked") // any id names a thing
    private void chooseGoalOf(Id<?> id) {
        Optional<Id<Goal>> goal = workspace.caseFile().get().find((Id<Thing>) id).flatMap(thing -> switch (thing) {
            case Raci raci -> Optional.of(raci.goal());
            case BackBrief brief -> brief.goal().or(() -> brief.need()
                    .flatMap(need -> picture.get().serving().goals(need).stream().findFirst()).map(Goal::id));
            default -> Optional.empty();
        });
        goal.ifPresent(its -> workspace.trail().chosen(Kind.GOAL).set(Optional.of(its)));
    }

    public void close() {
        subscription.unsubscribe();
        plan.close();
        goals.close();
        actions.close();
        channels.close();
        members.close();
        milestones.close();
    }

    /** The tab in view. */
    public ObjectProperty<TeamTab> tab() {
        return tab;
    }

    /** What all lists are narrowed to. */
    public StringProperty filter() {
        return filter;
    }

    /** Whether the grid has a column for everybody on the client's side, not only for those who are Accountable or Responsible. */
    public BooleanProperty everybody() {
        return everybody;
    }

    /** Whether the tab of the members shows how drive went, not the members one by one. */
    BooleanProperty driveOverTime() {
        return driveOverTime;
    }

    /** How many there are on each tab. */
    public ReadOnlyObjectProperty<Map<TeamTab, String>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Follows a link to a record, wherever it is shown. */
    void open(Thing record) {
        workspace.trail().goTo(Kind.of(record), record.id());
    }

    ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TeamPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** For one form: when the day of the record that it shows was moved. */
    DateMoves moves() {
        return new DateMoves(workspace, words);
    }

    TeamDeeds deeds() {
        return deeds;
    }

    RowsModel<GoalRow> goals() {
        return goals;
    }

    RowsModel<ActionRow> actions() {
        return actions;
    }

    ActionPlan plan() {
        return plan;
    }

    RowsModel<ChannelRow> channels() {
        return channels;
    }

    RowsModel<MemberRow> members() {
        return members;
    }

    RowsModel<MilestoneRow> milestones() {
        return milestones;
    }

    // ---- new records ----

    private Id<Engagement> engagement() {
        return workspace.caseFile().get().engagement().id();
    }

    Goal newGoal(String name) {
        return Goal.named(workspace.ids().next(), engagement(), name).withBegun(Optional.of(workspace.today().get()));
    }

    Action newAction(String what) {
        return Action.toDo(workspace.ids().next(), engagement(), what);
    }

    Channel newChannel(String name) {
        return Channel.named(workspace.ids().next(), engagement(), name);
    }

    Member newMember(String name) {
        return Member.named(workspace.ids().next(), engagement(), name);
    }

    Milestone newMilestone(String name) {
        return Milestone.named(workspace.ids().next(), engagement(), name);
    }
}
