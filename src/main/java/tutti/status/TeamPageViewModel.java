package tutti.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Member;
import tutti.model.PageLanguage;
import tutti.model.PaperSize;
import tutti.model.TeamPageChoices;
import tutti.model.TeamSection;
import tutti.model.Thanks;
import tutti.model.deed.Deed;
import tutti.model.deed.PeopleDeeds;
import tutti.page.Condensation;
import tutti.page.PageRenderer;
import tutti.page.PrintedPage;
import tutti.page.TeamPage;
import tutti.page.TeamPageComposer;
import tutti.workspace.Workspace;

/** The page for the team: every choice makes it anew, off the screen's thread, while it is looked at. */
public final class TeamPageViewModel {

    /** A win is offered for so many days after it was thanked for, and for good where thanks are still due. */
    private static final int RECENT = 60;

    private final Workspace workspace;
    private final Words words;
    private final DeedWords labels;
    private final PageRenderer<TeamPage> renderer;
    private final PageDelivery delivery;
    private final PageChoices pages;
    private final BooleanProperty inView = new SimpleBooleanProperty(false);
    private final Picture picture;
    private final Drawing<Made> drawing;
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    /** The page as it was made from {@code file}. */
    record Drawn(CaseFile file, LocalDate today, PageLanguage language, TeamPage whole, PrintedPage<TeamPage> printed) {}

    private record Made(Drawn page, Picture.Drawn picture) {}

    /** @param detail what gave way, or that nothing is written down for it. @param count "6 of 12"; may be empty */
    record Section(TeamSection kind, String name, String detail, boolean gaveWay, String count, boolean shown) {}

    /** A win that the page may say. @param about who did it, and whether they were thanked */
    record Win(Member member, Thanks thanks, String about) {}

    /** @param delivery where pages leave the window, and what became of them is said */
    public TeamPageViewModel(Workspace workspace, Words words, PageRenderer<TeamPage> renderer, PageDelivery delivery) {
        this.pages = new PageChoices(workspace, words);
        this.picture = new Picture(workspace);
        this.workspace = workspace;
        this.words = words;
        this.labels = new DeedWords(words);
        this.renderer = renderer;
        this.delivery = delivery;
        this.drawing = new Drawing<>(workspace, this::nextPage, this::show, () -> delivery.say(words.say("status.draw.failed")));
        subscription = Subscription.combine(workspace.caseFile().subscribe((_, _) -> drawing.start()), workspace.today().subscribe((_, _) -> drawing.start()),
                inView.subscribe((_, _) -> drawing.start()));
    }

    public void close() {
        subscription.unsubscribe();
    }

    /** Whether somebody looks at it: a page that nobody sees is not drawn. */
    public BooleanProperty inView() {
        return inView;
    }

    /** Empty until it was drawn for the first time. */
    ReadOnlyObjectProperty<Optional<Drawn>> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** The page, drawn. */
    Picture picture() {
        return picture;
    }

    /** Whether the picture is behind the records. */
    ReadOnlyBooleanProperty drawing() {
        return drawing.isGoingOn();
    }

    public PageDelivery delivery() {
        return delivery;
    }

    /** While the client looks over the shoulder, the team's page is nothing to look at. */
    ReadOnlyBooleanProperty privacy() {
        return workspace.privacy();
    }

    LocalDate today() {
        return workspace.today().get();
    }

    // ---- choices ----

    public TeamPageChoices choices() {
        return workspace.caseFile().get().engagement().teamPage();
    }

    private void choose(UnaryOperator<TeamPageChoices> how) {
        workspace.changeEngagement(labels.label(Deed.CHOOSE_TEAM_PAGE), engagement -> engagement.withTeamPage(how.apply(engagement.teamPage())));
    }

    public void paper(PaperSize size) {
        choose(now -> now.withPaper(size));
    }

    /** What the pages of this engagement are written in, the client's and this one. */
    public void language(PageLanguage language) {
        pages.language(language);
    }

    /** @param text what the team should look at first; empty: nothing */
    public void lead(String text) {
        choose(now -> now.withLead(text));
    }

    public void show(TeamSection section, boolean shown) {
        choose(now -> {
            Set<TeamSection> hidden = EnumSet.noneOf(TeamSection.class);
            hidden.addAll(now.hidden());
            if (shown) {
                hidden.remove(section);
            } else {
                hidden.add(section);
            }
            return now.withHidden(hidden);
        });
    }

    void say(Win win, boolean onPage) {
        workspace.edit(labels.label(Deed.SHARE_WIN), file -> PeopleDeeds.sayOnTeamPage(file, win.member().id(), win.thanks(), onPage));
    }

    // ---- what is chosen from ----

    List<Section> sections(Drawn page) {
        return Stream.of(TeamSection.values()).map(kind -> section(kind, page)).toList();
    }

    private Section section(TeamSection kind, Drawn page) {
        boolean shown = !choices().hidden().contains(kind);
        int all = page.whole().sections().stream().filter(section -> section.kind() == kind).mapToInt(section -> section.lines().size()).sum();
        int left = page.printed().page().sections().stream().filter(section -> section.kind() == kind).mapToInt(section -> section.lines().size()).sum();
        List<Condensation> gave = page.printed().condensations().stream().filter(one -> one.section().equals(Optional.of(kind))).toList();
        int keptOff = TeamPageComposer.keptOff(page.file(), page.today(), kind, words);
        String detail = !shown ? words.say("status.team.left-out") : keptOff > 0 && gave.isEmpty() ? words.say("status.team.kept-off", words.say("page.team.lines." + kind.name(), keptOff)) : all == 0 ? words.say("status.team.empty." + kind.name())
                : gave.stream().map(this::say).collect(Collectors.joining("; "));
        String count = all == 0 ? "" : left == all ? Integer.toString(all) : words.say("status.of", left, all);
        return new Section(kind, words.of(kind), detail, !gave.isEmpty(), count, shown);
    }

    /** "Cut: 2 actions: rename the test servers, …". */
    String say(Condensation one) {
        return words.say("status.team.gave", one.verb(words), one.say(words));
    }

    /** The newest first, those without thanks before all. */
    List<Win> wins() {
        LocalDate oldest = today().minusDays(RECENT);
        return workspace.caseFile().get().members().stream()
                .flatMap(member -> member.thanks().stream().filter(win -> win.onTeamPage() || win.thanked().map(on -> on.isAfter(oldest)).orElse(true))
                        .map(win -> new Win(member, win, about(member, win))))
                .sorted(Comparator.comparing((Win win) -> win.thanks().thanked().orElse(LocalDate.MAX)).reversed()).toList();
    }

    private String about(Member member, Thanks win) {
        return win.thanked().map(on -> words.say("status.team.thanked", member.name(), words.day(on)))
                .orElseGet(() -> words.say("status.team.not-thanked", member.name()));
    }

    /** The page as it is saved and printed; none until it was drawn. */
    Optional<FinishedPage> finished() {
        return drawn.get().map(page -> new FinishedPage(page.printed().pdf(), page.whole().fileName(words), page.printed().size()));
    }

    // ---- drawing ----

    private Optional<Callable<Made>> nextPage() {
        if (!inView.get() || !workspace.open().get()) {
            return Optional.empty();
        }
        CaseFile file = workspace.caseFile().get();
        LocalDate today = today();
        PageLanguage language = pages.now().language();
        float dots = picture.dots();
        return Optional.of(() -> {
            TeamPage whole = TeamPageComposer.compose(file, today, language, words);
            PrintedPage<TeamPage> printed = renderer.render(whole, file.engagement().teamPage().paper());
            return new Made(new Drawn(file, today, language, whole, printed), Picture.Drawn.of(printed.pdf(), dots));
        });
    }

    private void show(Made made) {
        drawn.set(Optional.of(made.page()));
        picture.show(Optional.of(made.picture()));
    }
}
