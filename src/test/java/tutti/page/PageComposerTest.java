package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DeliveryConfidence;
import tutti.model.DraftPage;
import tutti.model.Ending;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.LineAnswer;
import tutti.model.LineAnswerKind;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.PaperSize;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.ReAgreement;

class PageComposerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Words words = Words.english();
    private final CaseFile file = Sample.read();
    private final DraftPage choices = file.draftPages().getFirst();

    private Composition compose(DraftPage draft) {
        return PageComposer.compose(file, TODAY, draft, words);
    }

    private static Section<PageSection, Line> section(Composition composition, PageSection kind) {
        return composition.page().sections().stream().filter(section -> section.kind() == kind).findFirst().orElseThrow();
    }

    private static List<String> texts(Composition composition, PageSection kind) {
        return section(composition, kind).lines().stream().map(line -> line.text().replace('\u00a0', ' ')).toList();
    }

    @Test
    void aMilestoneWhoseDateHasPassedIsLateAndNotOnTheDate() {
        Engagement engagement = Engagement.named(Id.of("00000000-0000-7000-8000-000000000001"), "Launch");
        Milestone due = Milestone.named(Id.of("00000000-0000-7000-8000-000000000002"), engagement.id(), "Facilities ready")
                .withFirstDate(Optional.of(TODAY.minusDays(5)));
        CaseFile launch = CaseFile.of(engagement, due, due.withId(Id.of("00000000-0000-7000-8000-000000000003")).withFirstDate(Optional.of(TODAY)));

        Composition composed = PageComposer.compose(launch, TODAY, DraftPage.empty(Id.of("00000000-0000-7000-8000-000000000004"), engagement.id()), words);

        assertThat(section(composed, PageSection.MILESTONES).lines()).extracting(line -> ((Line.Milestone) line).moved())
                .containsExactly("5 days late", "on the date");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void thePageOfTheSampleIsThePageOfTheStory(PaperSize size) {
        PrintedPage<StatusPage> page = PageRenderer.forTheClient(words).render(compose(choices).page(), size);

        Screens.draw(page, "page-" + size.name().toLowerCase(Locale.ROOT));
        ReadBack read = ReadBack.of(page.pdf());
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.lettersOutside(size)).isEmpty();
        assertThat(read.flatText()).contains("Skerry Sound Ferries Payroll rollout Status page 5 23 November 2026, for 10 to 23 November",
                "Next meeting: Wed 25 November, 10:00, Steering group", "Amber feasible, significant issues",
                "As on page 4. You said on 11 Nov: Red.", "Since page 4 10 November",
                "Done Crew hours arrive nightly, without keying. 270 crew read their payslips on a phone.",
                "Two concerns, Crew union and Finance. One need reworded by you.", "Moved Run 2 closed: 4 Dec, was 27 Nov.",
                "Closed Three promises kept; one concern settled.", "Dropped Supplier newsletter, as agreed on 11 Nov.",
                "by 25 Nov Which sea-day rule applies to split voyages? Human Resources Waits for it: worked examples, crew walk-through",
                "kept 7 of 10 on the first date", "Late The plan on one page, one date 20 Nov", "Retro pay right in run 2 first 17 Nov, re-agreed 24 Nov",
                "Go-live 1 Oct 1 Feb 4 months later", "The split-voyage rule stays open; we need it",
                "Prepared by Clara Whitlock, recovery manager, for the Steering group", "Status page 5, 1 of 1");
    }

    @Test
    void saysWhereEachNeedStands() {
        assertThat(section(compose(choices), PageSection.NEEDS).lines()).extracting(line -> ((Line.Need) line).standing())
                .containsExactly("To confirm", "At risk", "At risk", "Not started", "Accepted", "To confirm", "In hand");
    }

    @Test
    void asksForWhatIsGoneAndCountsWhatIsWithheld() {
        Composition page = compose(choices);

        assertThat(page.unanswered()).extracting(PageLine::text).containsExactly("Night helpdesk during run 2");
        assertThat(page.unacknowledged()).hasSize(1);
        assertThat(page.withheld()).extracting(withheld -> withheld.say(words))
                .containsExactly("14 readings", "8 notes", "4 trust events", "4 actions", "2 risks", "2 RACI failings");
        assertThat(page.counts().get(PageSection.CONCERNS)).isEqualTo(new Composition.Count(4, 2));
        assertThat(page.counts().get(PageSection.RISKS)).isEqualTo(new Composition.Count(3, 2));
    }

    @Test
    void aGoneLineIsClosedCarriedOrLetGo() {
        Id<?> helpdesk = compose(choices).unanswered().getFirst().subject().orElseThrow();

        assertThat(texts(answered(helpdesk, LineAnswerKind.LET_GO), PageSection.SINCE)).contains("Night helpdesk during run 2, no longer needed.");
        assertThat(texts(answered(helpdesk, LineAnswerKind.CLOSED), PageSection.SINCE)).contains("Night helpdesk during run 2, no longer needed.");
        Composition carried = answered(helpdesk, LineAnswerKind.CARRIED);
        assertThat(texts(carried, PageSection.NEXT_STEPS)).contains("Night helpdesk during run 2");
        assertThat(carried.unanswered()).isEmpty();
    }

    private Composition answered(Id<?> subject, LineAnswerKind kind) {
        List<LineAnswer> answers = new ArrayList<>(choices.answers());
        answers.add(new LineAnswer(subject, kind, "no longer needed"));
        return compose(choices.withAnswers(answers));
    }

    @Test
    void theManagerOrdersHidesAndExcludes() {
        Need first = file.needs().getFirst();
        Composition page = compose(choices.withOrder(List.of(PageSection.NOTES, PageSection.RISKS)).withHidden(Set.of(PageSection.CONCERNS))
                .withExcluded(List.of(first.id())));

        assertThat(page.page().sections()).extracting(Section::kind).startsWith(PageSection.NOTES, PageSection.RISKS, PageSection.SINCE)
                .doesNotContain(PageSection.CONCERNS);
        assertThat(texts(page, PageSection.NEEDS)).doesNotContain(first.words());
        assertThat(page.unanswered()).extracting(PageLine::text).contains("Crew can see why their sea-day pay is what it is");
    }

    @Test
    void aKeptLineDoesNotGiveWay() {
        Promise briefing = file.promises().stream().filter(promise -> promise.onPage().text().equals("HR briefing")).findFirst().orElseThrow();

        PrintedPage<StatusPage> page = PageRenderer.forTheClient(words).render(compose(choices.withKept(List.of(briefing.id()))).page(), PaperSize.LETTER);

        assertThat(page.condensations()).flatExtracting(Condensation::lines).extracting(PaperLine::text).isNotEmpty().doesNotContain("HR briefing");
        assertThat(ReadBack.of(page.pdf()).text()).contains("HR briefing");
    }

    @Test
    void peopleAreNamedOnlyWhenTheManagerSaysSo() {
        assertThat(compose(choices).page().toString()).doesNotContain("Tove Aldis", "Anouk Verhey");
        assertThat(compose(choices.withNames(true)).page().toString()).contains("Tove Aldis", "Anouk Verhey");
    }

    @Test
    void saysWhatGaveWay() {
        PrintedPage<StatusPage> page = PageRenderer.forTheClient(words).render(compose(choices).page(), PaperSize.LETTER);

        assertThat(page.condensations()).extracting(it -> it.verb(words) + " " + it.say(words)).contains("Condensed the spacing",
                "Cut 3 kept promises: " + page.condensations().get(1).lines().stream().map(PaperLine::text).collect(Collectors.joining(", ")));
    }

    @Test
    void aNewEngagementHasAPage() {
        Engagement engagement = Engagement.named(Id.of("0190b4a2-0000-7000-8000-000000000001"), "New one");
        CaseFile empty = CaseFile.of(engagement);
        DraftPage draft = DraftPage.empty(Id.of("0190b4a2-0000-7000-8000-000000000002"), engagement.id());

        Composition page = PageComposer.compose(empty, TODAY, draft, words);

        assertThat(page.number()).isEqualTo(1);
        assertThat(page.page().sections()).extracting(Section::kind).containsExactly(PageSection.NOTES);
        assertThat(ReadBack.of(PageRenderer.forTheClient(words).render(page.page(), PaperSize.A4).pdf()).text()).contains("New one", "Status page 1");
    }

    @Test
    void aLongPlanIsToldByWhatIsNearAndOpen() {
        Engagement engagement = Engagement.named(Id.of("0190b4a2-0000-7000-8000-000000000001"), "Launch");
        List<Milestone> plan = new ArrayList<>();
        for (int week = -20; week < 20; week++) {
            Milestone milestone = Milestone.named(new Id<>(new UUID(1, week + 100)), engagement.id(), "Week " + week)
                    .withFirstDate(Optional.of(TODAY.plusWeeks(week)));
            plan.add(week < -1 ? milestone.withDone(Optional.of(TODAY.plusWeeks(week))) : milestone);
        }
        CaseFile launch = CaseFile.of(engagement, plan);
        DraftPage draft = DraftPage.empty(Id.of("0190b4a2-0000-7000-8000-000000000002"), engagement.id());

        Composition first = PageComposer.compose(launch, TODAY, draft, words);

        assertThat(texts(first, PageSection.MILESTONES)).containsExactly("Week -1", "Week 0", "Week 1", "Week 2", "Week 3", "Week 4", "Week 5", "Week 6", "Week 7",
                "Week 19", "Week -2", "Week -3");
        assertThat(first.withheld()).isEmpty();
        PrintedPage<StatusPage> printed = PageRenderer.forTheClient(words).render(first.page(), PaperSize.A4);
        assertThat(ReadBack.of(printed.pdf()).text()).contains("+11 more, on request");
        Screens.draw(printed, "page-long-plan");

        IssuedPage one = issued(launch, first, draft, "0190b4a2-0000-7000-8000-000000000003");
        CaseFile later = launch.with(List.of(new Change.Keep(one), new Change.Keep(plan.get(19).withDone(Optional.of(TODAY.plusDays(3)))),
                new Change.Keep(plan.get(39).withFirstDate(Optional.of(TODAY.plusWeeks(4))))));
        Composition second = PageComposer.compose(later, TODAY.plusDays(7), draft, words);
        assertThat(texts(second, PageSection.MILESTONES)).as("what stood on the last page stays until it is reached").contains("Week 6", "Week 19")
                .endsWith("Week 18", "Week -1");
        assertThat(second.unanswered()).isEmpty();
        assertThat(texts(PageComposer.compose(launch, TODAY, draft.withKept(List.of(plan.get(35).id())), words), PageSection.MILESTONES)).contains("Week 15");
    }

    @Test
    void theFirstPageTellsWhatWasDoneSoFar() {
        Action done = file.actions().stream().filter(action -> action.state() == ActionState.DONE).findFirst().orElseThrow();
        CaseFile first = CaseFile.of(file.engagement().withConfidence(Optional.of(DeliveryConfidence.RED)), List.of(done));

        Composition page = PageComposer.compose(first, TODAY, choices, words);

        assertThat(section(page, PageSection.SINCE).title()).isEqualTo("Done so far");
        assertThat(texts(page, PageSection.SINCE)).containsExactly(PageBasis.sentence(done.what()));
        assertThat(page.page().confidence().orElseThrow().trend()).isEmpty();
    }

    @Test
    void aCorrectionSaysWhichPageItReplacesAndTellsAllThatThatOneTold() {
        Id<?> helpdesk = compose(choices).unanswered().getFirst().subject().orElseThrow();
        Promise added = file.promises().stream().filter(promise -> promise.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        IssuedPage five = issued(file, answered(helpdesk, LineAnswerKind.LET_GO), choices, "0190b4a2-0000-7000-8000-000000000005");
        CaseFile corrected = file.with(List.of(new Change.Keep(five), new Change.Keep(choices.next().withCorrection(true)),
                new Change.Keep(added.withOnPage(added.onPage().withShown(false)))));
        DraftPage draft = corrected.draftPages().getFirst();

        Composition six = PageComposer.compose(corrected, TODAY, draft, words);

        assertThat(six.page().masthead()).extracting(Masthead::page, Masthead::replaces)
                .containsExactly("Status page 6", "Replaces page 5 of 23\u00a0November");
        assertThat(section(six, PageSection.SINCE).title()).isEqualTo("Since page 4");
        assertThat(texts(six, PageSection.SINCE)).containsAll(texts(answered(helpdesk, LineAnswerKind.LET_GO), PageSection.SINCE).stream()
                .filter(text -> !text.startsWith("One need") && !text.startsWith("Two concerns")).toList());
        assertThat(six.unanswered()).extracting(PageLine::text).containsExactly("Timetable for run 3");
        IssuedPage issued = issued(corrected, six, draft, "0190b4a2-0000-7000-8000-000000000006");
        assertThat(issued.replaces()).contains(five.id());
        CaseFile after = corrected.with(List.of(new Change.Keep(issued), new Change.Keep(draft.next())));
        assertThat(after.standingPages()).extracting(IssuedPage::number).endsWith(4, 6);
        Composition seven = PageComposer.compose(after, TODAY, draft.next(), words);
        assertThat(seven.number()).isEqualTo(7);
        assertThat(section(seven, PageSection.PROMISES).lines()).isNotEmpty();
        assertThat(seven.page().masthead()).extracting(Masthead::replaces, it -> it.period().replace('\u00a0', ' '))
                .containsExactly("", "for 23 to 23 November");
    }

    private IssuedPage issued(CaseFile from, Composition composed, DraftPage draft, String id) {
        PrintedPage<StatusPage> printed = PageRenderer.forTheClient(words).render(composed.page(), PaperSize.A4);
        return Issue.of(from, composed, printed, draft, Id.of(id), TODAY, "");
    }

    @Test
    void aPromiseThatMovedOrBrokeIsNotHidden() {
        Promise due = file.promises().stream().filter(promise -> promise.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        CaseFile moved = file.with(List.of(new Change.Keep(due.withReagreed(List.of(
                new ReAgreement(TODAY, LocalDate.of(2026, 12, 2), "internal reason"))))));
        CaseFile broken = file.with(List.of(new Change.Keep(due.withEnding(Optional.of(
                new Ending(PromiseEnd.BROKEN, TODAY, "internal reason"))))));

        assertThat(texts(PageComposer.compose(moved, TODAY, choices, words), PageSection.SINCE)).contains("Timetable for run 3: 2 Dec, was 30 Nov.");
        assertThat(section(PageComposer.compose(broken, TODAY, choices, words), PageSection.PROMISES).lines())
                .filteredOn(Line::isOwed).extracting(Line::text).contains("Timetable for run 3");
    }
}
