package tutti.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Meeting;
import tutti.model.PageSection;
import tutti.model.Thing;
import tutti.model.deed.ConcernDeeds;
import tutti.model.deed.Deed;
import tutti.page.Composition;
import tutti.page.Condensation;
import tutti.page.Issue;
import tutti.page.LeakCheck;
import tutti.page.PageComposer;
import tutti.page.PagePrinter;
import tutti.page.PageRenderer;
import tutti.page.PaperLine;
import tutti.page.PrintedPage;
import tutti.page.StatusPage;
import tutti.workspace.Workspace;

/** The draft of the next page: every choice makes it anew, off the screen's thread, and the picture follows. */
public final class StatusViewModel {

    private final Workspace workspace;
    private final Words words;
    private final PageRenderer<StatusPage> renderer;
    private final PageChoices choices;
    private final DraftLines lines;
    private final PageDelivery delivery;
    private final Archive archive;
    private final AfterMeeting after;
    private final PageSharing sharing;
    private final Changes changes;
    private final ExitPacks exit;
    private final Picture picture;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Drawing<Draft> drawing;
    private final Subscription subscription;

    public StatusViewModel(Workspace workspace, Words words, PageRenderer<StatusPage> renderer, PagePrinter printer) {
        this.workspace = workspace;
        this.words = words;
        this.renderer = renderer;
        this.choices = new PageChoices(workspace, words);
        this.lines = new DraftLines(workspace, words, choices);
        this.delivery = new PageDelivery(workspace, words, printer);
        this.archive = new Archive(workspace, words, delivery);
        this.after = new AfterMeeting(workspace, words);
        this.sharing = new PageSharing(workspace, words, this);
        this.changes = new Changes(workspace, words, this);
        this.exit = new ExitPacks(workspace, words, choices, delivery);
        this.picture = new Picture(workspace);
        this.drawing = new Drawing<>(workspace, this::nextDraft, page -> draft.set(Optional.of(page)), () -> delivery.say(words.say("status.draw.failed")));
        this.subscription = Subscription.combine(
                workspace.caseFile().subscribe((before, now) -> {
                    if (!before.engagement().id().equals(now.engagement().id())) {
                        archive.close();
                    }
                    drawing.start();
                }),
                workspace.today().subscribe((_, _) -> drawing.start()),
                draft.subscribe(_ -> pageTurned()),
                archive.opened().subscribe(_ -> pageTurned()),
                workspace.privacy().subscribe(_ -> changes.renew()));
        drawing.start();
    }

    public void close() {
        subscription.unsubscribe();
    }

    /** The page as it will be printed; empty until it was drawn for the first time. */
    ReadOnlyObjectProperty<Optional<Draft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /** The page that is shown, drawn. */
    Picture picture() {
        return picture;
    }

    /** Whether the picture is behind the records. */
    public ReadOnlyBooleanProperty drawing() {
        return drawing.isGoingOn();
    }

    /** What is left at the end of the rescue. */
    public ExitPacks exit() {
        return exit;
    }

    /** What the manager chooses for the page. */
    public PageChoices choices() {
        return choices;
    }

    /** Its single lines. */
    DraftLines lines() {
        return lines;
    }

    /** Saving and printing. */
    public PageDelivery delivery() {
        return delivery;
    }

    /** The pages issued before. */
    public Archive archive() {
        return archive;
    }

    /** The page beside another one. */
    Changes changes() {
        return changes;
    }

    /** The page as others want it. */
    PageSharing sharing() {
        return sharing;
    }

    /** The issued page that is read, gone through after its meeting. */
    AfterMeeting after() {
        return after;
    }

    /** The number the next page will have. */
    public int number() {
        return workspace.caseFile().get().lastIssued().map(page -> page.number() + 1).orElse(1);
    }

    /** The number of a page that would correct the one that is shown. */
    int correction() {
        return archive.opened().get().isPresent() ? number() : number() + 1;
    }

    public LocalDate today() {
        return workspace.today().get();
    }

    /** The page that is shown, the draft or an issued one, as it is saved and printed; none while there is nothing to show. */
    Optional<FinishedPage> shown() {
        return archive.opened().get().map(OpenedPage::finished).orElseGet(() -> draft.get().map(this::finished));
    }

    private FinishedPage finished(Draft page) {
        return new FinishedPage(page.printed().pdf(), Issue.fileName(words, page.file(), page.composition().number(), today()), page.printed().size());
    }

    /** Takes an issued page from the archive. */
    void read(Id<IssuedPage> page) {
        archive.open(page, picture.dots());
    }

    /** What must be done before the draft can be issued; none when it can be. */
    Optional<Hurdle> hurdle() {
        if (drawing.isGoingOn().get() || draft.get().isEmpty()) {
            return Optional.of(Hurdle.DRAWING);
        }
        Draft page = draft.get().get();
        return !page.composition().unanswered().isEmpty() ? Optional.of(Hurdle.UNANSWERED)
                : !page.leaks().standing().isEmpty() ? Optional.of(Hurdle.LEAKS) : Optional.empty();
    }

    /** What the manager is told of a hurdle, in a sentence that says what to do. */
    String say(Hurdle hurdle) {
        return switch (hurdle) {
            case DRAWING -> words.say("status.hurdle.drawing");
            case UNANSWERED -> words.say("status.hurdle.unanswered", draft.get().map(page -> page.composition().unanswered().size()).orElse(0), number() - 1);
            case LEAKS -> words.say("status.hurdle.leaks", draft.get().map(page -> page.leaks().standing().size()).orElse(0));
        };
    }

    /** Whom the page is for: as chosen, else the next meeting. */
    String audience() {
        String chosen = choices.now().audience();
        return chosen.isBlank() ? meetingName() : chosen;
    }

    /** Whom it is for where nobody was named. */
    String meetingName() {
        return workspace.caseFile().get().nextMeeting(today()).map(Meeting::name).orElse("");
    }

    /** Issues the draft as it is shown: for good. Then it is taken from the archive, and the next draft begins. */
    void issue() {
        if (hurdle().isPresent()) {
            return;
        }
        Draft page = draft.get().orElseThrow();
        IssuedPage issued = Issue.of(page.file(), page.composition(), page.printed(), choices.now(), workspace.ids().next(), today(), audience());
        DraftPage next = choices.now().next();
        workspace.issuedPages().issue(words.say("status.edit.issue", issued.number()), file -> Issue.changes(file, issued, next, issued.date()), issued.id(),
                page.printed().pdf(), () -> {
            delivery.say(words.say("status.issue.done", issued.number(), number()));
            read(issued.id());
        });
    }

    public void open(Kind kind, Id<?> id) {
        workspace.trail().goTo(kind, id);
    }

    /** Opens a record; false if it is gone. */
    boolean open(Id<?> id) {
        Optional<Kind> kind = workspace.caseFile().get().all().stream().filter(thing -> thing.id().equals(id)).findFirst().map(Kind::of);
        kind.ifPresent(known -> open(known, id));
        return kind.isPresent();
    }

    /** Tells them, and writes down, that a concern was heard. */
    void acknowledge(Id<?> concern, LocalDate on, String how) {
        workspace.edit(new DeedWords(words).label(Deed.ACKNOWLEDGE_CONCERN), file -> file.find(concern)
                .filter(Concern.class::isInstance).map(Concern.class::cast).map(one -> ConcernDeeds.acknowledge(file, one.id(), on, how)).orElse(List.of()));
    }

    /** What a record is called; empty for one that is gone. */
    String name(Id<?> id) {
        return workspace.caseFile().get().all().stream().filter(thing -> thing.id().equals(id)).findFirst().map(Thing::title).orElse("");
    }

    /** Whether what is internal must not be seen just now. */
    ReadOnlyBooleanProperty privacy() {
        return workspace.privacy();
    }

    /** What the page does not say, one by one. */
    List<WithheldRow> withheld(Draft page) {
        return new Withholding(page.file(), words).rows(page.composition().withheld());
    }

    /** The sections of the page in their order. */
    List<SectionRow> sections(Draft page) {
        return choices.order().stream().map(section -> row(section, page)).toList();
    }

    private SectionRow row(PageSection section, Draft page) {
        List<Condensation> gave = page.printed().condensations().stream().filter(one -> one.section().equals(Optional.of(section))).toList();
        Optional<Composition.Count> count = Optional.ofNullable(page.composition().counts().get(section));
        int cut = gave.stream().filter(Condensation::isCut).mapToInt(one -> one.lines().size()).sum();
        String counted = count.filter(one -> one.lines() > 0).map(one -> cut == 0 ? Integer.toString(one.lines())
                : words.say("status.of", one.lines() - cut, one.lines())).orElse("");
        int overtaken = lines.overtaken(section, page);
        String detail = overtaken > 0 ? words.say("status.section.overtaken", overtaken) : gave.isEmpty() ? words.say("status.section." + section.name()) : gave.stream().map(this::briefly).collect(Collectors.joining(", "));
        return new SectionRow(section, words.of(section), detail, overtaken > 0 || !gave.isEmpty(), counted, !choices.now().hidden().contains(section),
                section == PageSection.CONFIDENCE, DraftLines.hasLines(section));
    }

    private String briefly(Condensation one) {
        return words.say("status.gave." + one.gave().name(), one.lines().size());
    }

    /** What gave way, naming the lines: "Cut 2 from What we promised: testers on site, HR briefing". */
    String say(Condensation one) {
        String lines = one.lines().stream().map(PaperLine::text).collect(Collectors.joining("; "));
        return words.say("status.gave-way." + one.gave().name(), one.where(words), lines, one.lines().size());
    }

    /** Another page is shown, or the same one anew. */
    private void pageTurned() {
        picture.show(archive.opened().get().map(OpenedPage::picture).orElseGet(() -> draft.get().map(Draft::picture)));
        changes.renew();
    }

    private Optional<Callable<Draft>> nextDraft() {
        if (!workspace.open().get()) {
            return Optional.empty();
        }
        CaseFile file = workspace.caseFile().get();
        List<CaseFile> others = List.copyOf(workspace.caseFiles());
        LocalDate today = workspace.today().get();
        DraftPage chosen = choices.now();
        float dots = picture.dots();
        return Optional.of(() -> {
            Composition composition = PageComposer.compose(file, today, chosen, words);
            PrintedPage<StatusPage> printed = renderer.render(composition.page(), chosen.paper());
            LeakCheck leaks = LeakCheck.of(printed, file, others, chosen, words);
            return new Draft(file, composition, printed, leaks, Picture.Drawn.of(printed.pdf(), dots));
        });
    }
}
