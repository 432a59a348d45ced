package tutti.client;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Shareable;
import tutti.model.Thing;
import tutti.workspace.Destination;
import tutti.workspace.RowsModel;
import tutti.workspace.Workspace;

/** The five lists of the client's pillar, over one picture of the open engagement. */
public final class ClientViewModel {

    private final Workspace workspace;
    private final Words words;
    private final ClientDeeds deeds;
    private final ReadOnlyObjectWrapper<ClientPicture> picture;
    private final ObjectProperty<ClientTab> tab = new SimpleObjectProperty<>(ClientTab.STAKEHOLDERS);
    private final StringProperty filter = new SimpleStringProperty("");
    private final Arrangement arrangement;
    private final RowsModel<StakeholderRow> stakeholders;
    private final RowsModel<ConcernRow> concerns;
    private final RowsModel<NeedRow> needs;
    private final RowsModel<PromiseRow> promises;
    private final RowsModel<TalkRow> talks;
    private final ReadOnlyObjectWrapper<Map<ClientTab, String>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final Subscription subscription;

    public ClientViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        deeds = new ClientDeeds(workspace, words);
        picture = new ReadOnlyObjectWrapper<>(ClientPicture.of(seen(), workspace.today().get(), workspace.privacy().get()));
        arrangement = new Arrangement(words);
        stakeholders = new RowsModel<>(workspace.trail(), filter, Kind.STAKEHOLDER);
        concerns = new RowsModel<>(workspace.trail(), filter, Kind.CONCERN);
        needs = new RowsModel<>(workspace.trail(), filter, Kind.NEED);
        promises = new RowsModel<>(workspace.trail(), filter, Kind.PROMISE);
        talks = new RowsModel<>(workspace.trail(), filter, Kind.CONVERSATION, Kind.MEETING);
        subscription = Subscription.combine(
                workspace.caseFile().subscribe(file -> look()),
                workspace.today().subscribe(day -> look()),
                workspace.privacy().subscribe(hidden -> look()),
                filter.subscribe(typed -> count()),
                arrangement.onChange(this::arrange),
                workspace.trail().destination().subscribe(there -> there.ifPresent(this::follow)));
        show();
    }

    private CaseFile seen() {
        return Shareable.seen(workspace.caseFile().get(), workspace.privacy().get());
    }

    /** Looks again, unless nothing has changed. */
    private void look() {
        ClientPicture before = picture.get();
        if (before.file() != seen() || !before.today().equals(workspace.today().get())) {
            picture.set(ClientPicture.of(seen(), workspace.today().get(), workspace.privacy().get()));
            show();
        }
    }

    private void show() {
        ClientPicture seen = picture.get();
        arrange();
        concerns.show(ConcernRow.all(seen));
        needs.show(NeedRow.all(seen));
        promises.show(PromiseRow.all(seen));
        talks.show(TalkRow.all(seen));
        count();
    }

    private void arrange() {
        stakeholders.show(arrangement.arrange(StakeholderRow.all(picture.get())));
    }

    /** Concerns and promises count while they are open; conversations are never done, so nobody counts them. */
    private void count() {
        Map<ClientTab, String> next = new EnumMap<>(ClientTab.class);
        next.put(ClientTab.STAKEHOLDERS, count(stakeholders));
        next.put(ClientTab.CONCERNS, count(concerns));
        next.put(ClientTab.NEEDS, count(needs));
        next.put(ClientTab.PROMISES, count(promises));
        next.put(ClientTab.CONVERSATIONS, filter.get().isBlank() ? "" : count(talks));
        counts.set(next);
    }

    private static String count(RowsModel<?> rows) {
        return Long.toString(rows.listing().get().count());
    }

    private void follow(Destination there) {
        ClientTab.of(there.kind()).ifPresent(leads -> {
            filter.set("");
            tab.set(leads);
        });
    }

    public void close() {
        subscription.unsubscribe();
        stakeholders.close();
        concerns.close();
        needs.close();
        promises.close();
        talks.close();
    }

    public Words words() {
        return words;
    }

    /** The list in view. */
    public ObjectProperty<ClientTab> tab() {
        return tab;
    }

    /** What all lists are narrowed to. */
    public StringProperty filter() {
        return filter;
    }

    /** How many there are on each list; empty where nobody counts. */
    public ReadOnlyObjectProperty<Map<ClientTab, String>> counts() {
        return counts.getReadOnlyProperty();
    }

    public BooleanProperty privacy() {
        return workspace.privacy();
    }

    /** Follows a link to a record, wherever it is shown. */
    public void open(Kind kind, Id<?> record) {
        workspace.trail().goTo(kind, record);
    }

    /** Follows a link to a list. */
    void open(Kind kind) {
        workspace.trail().goTo(kind);
    }

    void open(Thing record) {
        open(Kind.of(record), record.id());
    }

    ReadOnlyObjectProperty<ClientPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    ClientDeeds deeds() {
        return deeds;
    }

    /** How the stakeholders stand in their list. */
    public Arrangement arrangement() {
        return arrangement;
    }

    RowsModel<StakeholderRow> stakeholders() {
        return stakeholders;
    }

    RowsModel<ConcernRow> concerns() {
        return concerns;
    }

    RowsModel<NeedRow> needs() {
        return needs;
    }

    RowsModel<PromiseRow> promises() {
        return promises;
    }

    RowsModel<TalkRow> talks() {
        return talks;
    }
}
