package tutti.editor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.Baseline;
import tutti.model.Days;
import tutti.model.Engagement;
import tutti.model.Meeting;
import tutti.model.Phase;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.widget.Layout;
import tutti.widget.panel.Callout;
import tutti.workspace.Workspace;

/** The engagement's own fields: what it is called, how likely it is to deliver and why, what was agreed, and when we meet next. */
public final class EngagementForm {

    private static final double WIDTH = 420;
    private static final double MOST_HEIGHT = 600;

    private final Workspace workspace;
    private final Words words;
    private final Notations notations;
    private final Editors editors;
    private final Form<Engagement> engagement;
    private final Form<Meeting> meeting;
    private final NewRecordLine newMeeting;
    private final ScrollPane root;
    private final Subscription shown;

    public EngagementForm(Editors editors) {
        this.editors = editors;
        this.workspace = editors.workspace();
        this.words = editors.words();
        this.notations = new Notations(words);
        meeting = editors.<Meeting>form()
                .text("editor.meeting.name", Meeting::name, Meeting::withName).required()
                .typedAs("editor.meeting.date", notations.day(editors.dates()::ahead), Meeting::date, Meeting::withDate)
                .typedAs("editor.meeting.time", notations.time(), Meeting::time, Meeting::withTime).beside()
                .links("editor.meeting.attendees", Stakeholder.class, Meeting::attendees, Meeting::withAttendees)
                .withoutHistory();
        newMeeting = new NewRecordLine(editors, "editor.meeting.new", "editor.meeting.plan", this::planned);
        engagement = fields(Layout.column(0, meeting.root(), newMeeting.root()));
        root = scrolling(engagement.root());
        shown = workspace.caseFile().subscribe(file -> {
            engagement.show(file.engagement());
            showMeeting(file.nextMeeting(workspace.today().get()));
        });
    }

    private Form<Engagement> fields(Node nextMeeting) {
        return editors.engagementForm()
                .text("editor.engagement.name", Engagement::name, Engagement::withName).required()
                .text("editor.engagement.client", Engagement::client, Engagement::withClient)
                .area("editor.engagement.goal", Engagement::goal, Engagement::withGoal)
                .choice("editor.engagement.phase", Phase.class, Engagement::phase, Engagement::withPhase)
                .section("editor.engagement.confidence")
                .input("editor.engagement.level", new ConfidenceInput(words), Engagement::confidence, Engagement::withConfidence)
                .area("editor.engagement.why", Engagement::why, Engagement::withWhy).prompt("editor.engagement.why.prompt")
                .section("editor.engagement.meeting").node(nextMeeting)
                .section("editor.engagement.baseline")
                .text("editor.engagement.scopeAgreed", baseline(Baseline::scopeAgreed), scopeAgreed())
                .text("editor.engagement.scopeNow", baseline(Baseline::scopeNow), scopeNow()).beside()
                .text("editor.engagement.budgetAgreed", baseline(Baseline::budgetAgreed), budgetAgreed())
                .text("editor.engagement.budgetNow", baseline(Baseline::budgetNow), budgetNow()).beside()
                .date("editor.engagement.endAgreed", baseline(Baseline::endAgreed), endAgreed())
                .date("editor.engagement.endNow", baseline(Baseline::endNow), endNow()).beside()
                .section("editor.engagement.clock").internal()
                .typedAs("editor.engagement.fresh", freshness(), Engagement::freshDays, Engagement::withFreshDays)
                .hint("editor.engagement.fresh.hint")
                .input("editor.engagement.workdays", new WeekdaysInput(words), Engagement::workdays, Engagement::withWorkdays)
                .typedAs("editor.engagement.holidays", notations.days(editors.dates()::ahead), Engagement::holidays,
                        Engagement::withHolidays)
                .hint("editor.engagement.holidays.hint")
                .note("editor.engagement.note", Engagement::note, Engagement::withNote)
                .withoutHistory();
    }

    private Notation<Days> freshness() {
        Notation<Optional<Days>> length = notations.length();
        return Notations.<Days>of(days -> length.write(Optional.of(days)), typed -> switch (length.read(typed)) {
            case Understood.Value<Optional<Days>>(Optional<Days> days) when days.isPresent() -> new Understood.Value<>(days.get());
            case Understood.Value<Optional<Days>> none -> new Understood.Value<>(Engagement.DEFAULT_FRESH);
            case Understood.Refused<Optional<Days>>(String why) -> new Understood.Refused<>(why);
        });
    }

    /** "Steering group, Wed 25 Nov": what stands after the last comma is the day. */
    private Understood<Thing> planned(String typed) {
        int comma = typed.lastIndexOf(',');
        Optional<LocalDate> date = editors.dates().ahead().read(typed.substring(comma + 1));
        return comma < 1 || date.isEmpty()
                ? new Understood.Refused<>(words.say("editor.meeting.unread"))
                : new Understood.Value<>(Meeting.planned(workspace.ids().next(), workspace.caseFile().get().engagement().id(),
                        typed.substring(0, comma).strip(), date.get()));
    }

    private void showMeeting(Optional<Meeting> next) {
        meeting.show(next);
        meeting.root().setManaged(next.isPresent());
        newMeeting.root().setManaged(next.isEmpty());
        newMeeting.root().setVisible(next.isEmpty());
    }

    // ---- the baseline is one component of six ----

    private static <V> Function<Engagement, V> baseline(Function<Baseline, V> get) {
        return engagement -> get.apply(engagement.baseline());
    }

    private static <V> BiFunction<Engagement, V, Engagement> baseline(BiFunction<Baseline, V, Baseline> set) {
        return (engagement, value) -> engagement.withBaseline(set.apply(engagement.baseline(), value));
    }

    private static BiFunction<Engagement, String, Engagement> scopeAgreed() {
        return baseline((b, v) -> new Baseline(v, b.scopeNow(), b.budgetAgreed(), b.budgetNow(), b.endAgreed(), b.endNow()));
    }

    private static BiFunction<Engagement, String, Engagement> scopeNow() {
        return baseline((b, v) -> new Baseline(b.scopeAgreed(), v, b.budgetAgreed(), b.budgetNow(), b.endAgreed(), b.endNow()));
    }

    private static BiFunction<Engagement, String, Engagement> budgetAgreed() {
        return baseline((b, v) -> new Baseline(b.scopeAgreed(), b.scopeNow(), v, b.budgetNow(), b.endAgreed(), b.endNow()));
    }

    private static BiFunction<Engagement, String, Engagement> budgetNow() {
        return baseline((b, v) -> new Baseline(b.scopeAgreed(), b.scopeNow(), b.budgetAgreed(), v, b.endAgreed(), b.endNow()));
    }

    private static BiFunction<Engagement, Optional<LocalDate>, Engagement> endAgreed() {
        return baseline((b, v) -> new Baseline(b.scopeAgreed(), b.scopeNow(), b.budgetAgreed(), b.budgetNow(), v, b.endNow()));
    }

    private static BiFunction<Engagement, Optional<LocalDate>, Engagement> endNow() {
        return baseline((b, v) -> new Baseline(b.scopeAgreed(), b.scopeNow(), b.budgetAgreed(), b.budgetNow(), b.endAgreed(), v));
    }

    private static ScrollPane scrolling(Region content) {
        VBox padded = Layout.column(0, content);
        padded.setStyle("-fx-padding: 0 12 0 0;");
        ScrollPane scroll = new ScrollPane(padded);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefSize(WIDTH, MOST_HEIGHT);
        return scroll;
    }

    public Region root() {
        return root;
    }

    public void close() {
        shown.unsubscribe();
        engagement.close();
        meeting.close();
        newMeeting.close();
    }

    void openBeside(Node anchor) {
        Callout callout = new Callout(root);
        callout.onClosed(this::close);
        callout.showBeside(anchor);
        engagement.focusFirst();
    }
}
