package tutti.status;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.LineAnswer;
import tutti.model.LineAnswerKind;
import tutti.model.Meeting;
import tutti.model.PageSection;
import tutti.model.PaperSize;
import tutti.page.Composition;
import tutti.page.Condensation;
import tutti.page.Line;
import tutti.page.PageComposer;
import tutti.page.PageImage;
import tutti.page.PagePrinter;
import tutti.page.PageRenderer;
import tutti.page.PrintQueue;
import tutti.page.PrintedPage;
import tutti.page.PrintingFailed;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** The draft of the next page: every choice makes it anew, off the screen's thread, and the picture follows. */
public final class StatusViewModel {

    private static final Logger LOG = System.getLogger(StatusViewModel.class.getName());
    private static final float LEAST_DPI = 96;
    private static final float MOST_DPI = 384;
    private static final float STEP_DPI = 48;

    private final Workspace workspace;
    private final Words words;
    private final PageRenderer renderer;
    private final PagePrinter printer;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper(false);
    private final Subscription subscription;
    private float dpi = 3 * STEP_DPI;
    private boolean again;

    public StatusViewModel(Workspace workspace, Words words, PageRenderer renderer, PagePrinter printer) {
        this.workspace = workspace;
        this.words = words;
        this.renderer = renderer;
        this.printer = printer;
        this.subscription = Subscription.combine(
                workspace.caseFile().subscribe((_, _) -> draw()),
                workspace.today().subscribe((_, _) -> draw()));
        draw();
    }

    public void close() {
        subscription.unsubscribe();
    }

    /** The page as it will be printed; empty until it was drawn for the first time. */
    ReadOnlyObjectProperty<Optional<Draft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What became of saving or printing, in a sentence; empty when there is nothing to say. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Whether the picture is behind the records. */
    public ReadOnlyBooleanProperty drawing() {
        return drawing.getReadOnlyProperty();
    }

    /** The manager's choices; those of an untouched page where none were made. */
    public DraftPage choices() {
        CaseFile file = workspace.caseFile().get();
        return file.draftPages().stream().findFirst()
                .orElseGet(() -> DraftPage.empty(workspace.ids().next(), file.engagement().id()));
    }

    /** The number the next page will have. */
    public int number() {
        return workspace.caseFile().get().lastIssued().map(page -> page.number() + 1).orElse(1);
    }

    public LocalDate today() {
        return workspace.today().get();
    }

    public void paper(PaperSize size) {
        choose(words.say("status.edit.paper"), choices -> choices.withPaper(size));
    }

    public void names(boolean names) {
        choose(words.say("status.edit.names"), choices -> choices.withNames(names));
    }

    public void show(PageSection section, boolean shown) {
        choose(words.say("status.edit.section", words.of(section)), choices -> {
            Set<PageSection> hidden = EnumSet.noneOf(PageSection.class);
            hidden.addAll(choices.hidden());
            if (shown) {
                hidden.remove(section);
            } else if (section != PageSection.CONFIDENCE) { // the head of the page is never left out
                hidden.add(section);
            }
            return choices.withHidden(hidden);
        });
    }

    /** Moves a section by so many places; at an end it stays. */
    public void move(PageSection section, int places) {
        choose(words.say("status.edit.order", words.of(section)), choices -> {
            List<PageSection> order = new ArrayList<>(order(choices));
            int from = order.indexOf(section);
            int to = from + places;
            if (from < 1 || to < 1 || to >= order.size()) { // delivery confidence always stands first
                return choices;
            }
            Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), places > 0 ? -1 : 1);
            return choices.withOrder(order);
        });
    }

    /** Moves a section to the place where another stands now. */
    public void moveTo(PageSection section, PageSection place) {
        List<PageSection> order = order(choices());
        move(section, order.indexOf(place) - order.indexOf(section));
    }

    /** Keeps lines that gave way; something else will. */
    public void keep(List<Id<?>> lines) {
        choose(words.say("status.edit.keep"), choices -> {
            List<Id<?>> kept = new ArrayList<>(choices.kept());
            kept.addAll(lines);
            return choices.withKept(kept);
        });
    }

    /** Answers for a line of the last page that is gone from this one. */
    public void answer(Id<?> subject, LineAnswerKind kind, String reason) {
        choose(words.say("status.edit.answer"), choices -> {
            List<LineAnswer> answers = new ArrayList<>(choices.answers());
            answers.removeIf(answer -> answer.subject().equals(subject));
            answers.add(new LineAnswer(subject, kind, reason));
            return choices.withAnswers(answers);
        });
    }

    private void choose(String label, UnaryOperator<DraftPage> how) {
        DraftPage untouched = choices();
        workspace.edit(label, file -> tutti.model.Change.keep(how.apply(file.draftPages().stream().findFirst().orElse(untouched))));
    }

    static List<PageSection> order(DraftPage choices) {
        List<PageSection> order = new ArrayList<>(choices.order());
        for (PageSection section : PageSection.values()) {
            if (!order.contains(section)) {
                order.add(section);
            }
        }
        return order;
    }

    public void open(Kind kind, Id<?> id) {
        workspace.trail().goTo(kind, id);
    }

    /** The sections of the page in their order. */
    List<SectionRow> sections(Draft draft) {
        DraftPage choices = choices();
        return order(choices).stream().map(section -> row(section, draft, choices)).toList();
    }

    private SectionRow row(PageSection section, Draft draft, DraftPage choices) {
        List<Condensation> gave = draft.printed().condensations().stream().filter(one -> one.section().equals(Optional.of(section))).toList();
        Optional<Composition.Count> count = Optional.ofNullable(draft.composition().counts().get(section));
        int cut = gave.stream().filter(one -> one.gave() == Condensation.Gave.CUT || one.gave() == Condensation.Gave.OWED_CUT)
                .mapToInt(one -> one.lines().size()).sum();
        String counted = count.filter(one -> one.lines() > 0).map(one -> cut == 0 ? Integer.toString(one.lines())
                : words.say("status.of", one.lines() - cut, one.lines())).orElse("");
        String detail = gave.isEmpty() ? words.say("status.section." + section.name()) : gave.stream().map(this::briefly).collect(Collectors.joining(", "));
        return new SectionRow(section, words.of(section), detail, !gave.isEmpty(), counted, !choices.hidden().contains(section),
                section == PageSection.CONFIDENCE);
    }

    private String briefly(Condensation one) {
        return words.say("status.gave." + one.gave().name(), one.lines().size());
    }

    /** What gave way, naming the lines: "Cut 2 from What we promised: testers on site, HR briefing". */
    String say(Condensation one) {
        String where = one.section().map(words::of).orElse("");
        String lines = one.lines().stream().map(Line::text).collect(Collectors.joining("; "));
        return words.say("status.gave-way." + one.gave().name(), where, lines, one.lines().size());
    }

    /** The draft and, newest first, every issued page with our verdict and the client's. */
    List<IssuedRow> pages() {
        CaseFile file = workspace.caseFile().get();
        List<IssuedRow> rows = new ArrayList<>();
        Optional<Meeting> next = file.nextMeeting(today());
        rows.add(new IssuedRow(number(), file.engagement().confidence(), words.say("status.page.draft", number()), words.say("status.page.today"),
                next.map(meeting -> words.say("status.page.for", words.weekday(meeting.date()), meeting.name())).orElse(""), Optional.empty(), "", true));
        file.issuedPages().stream().sorted(Comparator.comparingInt(IssuedPage::number).reversed()).forEach(page -> rows.add(issued(file, page)));
        return List.copyOf(rows);
    }

    private IssuedRow issued(CaseFile file, IssuedPage page) {
        Optional<Meeting> judged = file.meetings().stream()
                .filter(meeting -> meeting.page().equals(Optional.of(page.id())) && meeting.verdict().isPresent()).findFirst();
        return new IssuedRow(page.number(), page.confidence(), words.say("status.page", page.number(), page.confidence().map(words::of).orElse("")),
                words.day(page.date()), page.why(), judged.flatMap(Meeting::verdict),
                judged.map(meeting -> words.say("status.page.verdict", words.of(meeting.verdict().orElseThrow()), words.day(meeting.date()))).orElse(""), false);
    }

    // ---- drawing ----

    /** How sharp the picture is to be, in steps: a window that is drawn wider does not draw the page at every pixel. */
    public void sharpness(float dots) {
        float wanted = Math.clamp(STEP_DPI * Math.round(dots / STEP_DPI), LEAST_DPI, MOST_DPI);
        if (wanted != dpi) {
            dpi = wanted;
            draw();
        }
    }

    private void draw() {
        if (!workspace.open().get()) {
            return;
        }
        if (drawing.get()) {
            again = true;
            return;
        }
        drawing.set(true);
        CaseFile file = workspace.caseFile().get();
        LocalDate today = workspace.today().get();
        DraftPage choices = choices();
        float dots = dpi;
        workspace.work().run(Lane.PAPER, () -> {
            var composition = PageComposer.compose(file, today, choices, words);
            PrintedPage printed = renderer.render(composition.page(), choices.paper());
            return new Draft(composition, printed, PageImage.of(printed.pdf(), dots));
        }, this::drawn, this::failed);
    }

    private void drawn(Draft page) {
        draft.set(Optional.of(page));
        drawAgain();
    }

    /** Draws what came in while the last page was drawn. */
    private void drawAgain() {
        drawing.set(false);
        if (again) {
            again = false;
            draw();
        }
    }

    private void failed(Exception failure) {
        LOG.log(Level.ERROR, "the page could not be drawn", failure);
        message.set(words.say("status.draw.failed"));
        drawAgain();
    }

    // ---- saving and printing ----

    /** A file name that says nothing internal: "Payroll rollout, status page 5, 2026-11-23.pdf". */
    public String fileName() {
        String name = words.say("status.file-name", workspace.caseFile().get().engagement().name(), number(), workspace.today().get().toString());
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** Saves the page that is shown. */
    public void save(Path file) {
        draft.get().ifPresent(page -> workspace.work().run(Lane.FILES, () -> {
            Files.write(file, page.printed().pdf());
            return file;
        }, saved -> message.set(words.say("status.saved", saved.toString())), failure -> {
            LOG.log(Level.WARNING, "the page could not be saved", failure);
            message.set(words.say("status.save.failed", file.toString(), reason(failure)));
        }));
    }

    private String reason(Exception failure) {
        return failure instanceof IOException && failure.getMessage() != null ? words.say("status.save.failed.io") : failure.getClass().getSimpleName();
    }

    /** The printers there are, the usual one first; asked off the screen's thread, because a print server may be slow. */
    public void queues(java.util.function.Consumer<List<PrintQueue>> then) {
        workspace.work().run(Lane.FILES, () -> printer.queues().stream()
                .sorted(Comparator.comparing((PrintQueue queue) -> !queue.isDefault()).thenComparing(PrintQueue::name)).toList(),
                then, failure -> {
            LOG.log(Level.WARNING, "the printers could not be listed", failure);
            then.accept(List.of());
        });
    }

    /** Prints the page that is shown. */
    public void print(String queue, int copies) {
        draft.get().ifPresent(page -> workspace.work().run(Lane.FILES, () -> {
            printer.print(page.printed().pdf(), fileName(), queue, page.printed().size(), copies);
            return queue;
        }, printed -> message.set(words.say("status.printed", printed, copies)), failure -> {
            LOG.log(Level.WARNING, "the page could not be printed", failure);
            message.set(failure instanceof PrintingFailed known ? known.say(words) : words.say("status.print.failed", queue));
        }));
    }

    public void heard() {
        message.set("");
    }
}
