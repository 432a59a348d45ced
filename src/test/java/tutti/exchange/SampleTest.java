package tutti.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.DeliveryConfidence;
import tutti.model.Goal;
import tutti.model.IssuedPage;
import tutti.model.LineAnswer;
import tutti.model.LineAnswerKind;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Person;
import tutti.model.Phase;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.TrustEvent;

/** The practice engagement is whole, and its records are those that its screens are drawn from. */
class SampleTest {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final LocalDate PAGE_4 = LocalDate.of(2026, 11, 10);

    private final CaseFile file = Sample.read();
    private final LocalDate today = file.engagement().fixedToday().orElseThrow();

    @Test
    void isWrittenAsTheAppItselfWouldExportIt() throws IOException {
        byte[] asset = asset();
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        Json.write(Json.read(new ByteArrayInputStream(asset)), exported);
        assertThat(exported.toString(StandardCharsets.UTF_8)).isEqualTo(new String(asset, StandardCharsets.UTF_8));
    }

    @Test
    void refersToNoRecordThatIsNotInIt() throws IOException {
        Set<String> records = Stream.concat(Stream.of(file.engagement()), file.all().stream())
                .map(thing -> thing.id().toString()).collect(Collectors.toSet());
        assertThat(UUID_TEXT.matcher(new String(asset(), StandardCharsets.UTF_8)).results().map(match -> match.group()))
                .allMatch(records::contains);
    }

    @Test
    void standsOnItsOwnDayWithNothingFromAfterIt() {
        assertThat(today).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(file.all().stream().flatMap(SampleTest::happened)).isNotEmpty().allMatch(day -> !day.isAfter(today));
    }

    @Test
    void hasTheHeaderOfItsScreens() {
        assertThat(file.engagement().name()).isEqualTo("Payroll rollout");
        assertThat(file.engagement().client()).isEqualTo("Skerry Sound Ferries");
        assertThat(file.engagement().phase()).isEqualTo(Phase.RESTART);
        assertThat(file.engagement().confidence()).contains(DeliveryConfidence.AMBER);
        assertThat(file.engagement().why()).isEqualTo("Run 2 is a week late. 1 February holds only if it closes by 4 December.");
        assertThat(file.nextMeeting(today)).hasValueSatisfying(meeting -> {
            assertThat(meeting.date()).isEqualTo("2026-11-25");
            assertThat(meeting.time().orElseThrow()).isEqualTo("10:00");
            assertThat(names(file.find(meeting.attendees()))).containsExactlyInAnyOrder("Marit Sundal", "Oskar Brenn", "Tove Aldis", "Daniel Oye");
        });
    }

    @Test
    void hasTheClientsVerdictOnPage4() {
        Meeting held = only(file.meetings(), Meeting::held);
        assertThat(held.date()).isEqualTo("2026-11-11");
        assertThat(held.page().flatMap(file::find)).map(IssuedPage::number).contains(4);
        assertThat(held.verdict()).contains(DeliveryConfidence.RED);
        assertThat(held.verdictBy().flatMap(file::find)).map(Stakeholder::name).contains("Marit Sundal");
        assertThat(held.verdictWords()).isEqualTo("For me it is red.");
    }

    @Test
    void hasBothSides() {
        assertThat(names(file.stakeholders())).containsExactly("Marit Sundal", "Runa Felt", "Tove Aldis", "Oskar Brenn", "Daniel Oye",
                "Hal Petrie", "Signe Marrow");
        assertThat(file.stakeholders()).extracting(Stakeholder::forPage)
                .containsExactly("Finance", "Crew union", "Human Resources", "Payroll office", "IT operations", "Audit", "Crewing");
        assertThat(file.stakeholders()).extracting(person -> person.power().orElseThrow().value()).containsExactly(5, 4, 4, 3, 3, 3, 2);
        assertThat(file.me()).map(Member::name).contains("Clara Whitlock");
        assertThat(names(file.team())).containsExactly("Anouk Verhey", "Wanda Kessel", "Tomas Ilves", "Jonas Marek", "Leila Farr", "Ben Achter");
    }

    @Test
    void hasTheLettersOfTheTeamPicture() {
        assertThat(file.goals()).extracting(this::letters).containsExactly(
                "Two clean parallel runs in a row: I A R C R I",
                "One plan to go-live, one date: A R C C C I",
                "Sea-day pay explained line by line: I A R . C A",
                "Crewing system feeds the hours: A C R R I .",
                "Every pay change can be traced: . I C R A .",
                "Payslip app with 300 pilot users: I . R . C A",
                "Clear the legacy ticket backlog: A . I C . .");
    }

    @Test
    void hasTwelveOpenActionsOfOneOwnerEach() {
        assertThat(file.actions().stream().filter(action -> action.state().isOpen()).map(this::line)).containsExactlyInAnyOrder(
                "Tomas Ilves: Fix retro-pay rounding, DOING, 2026-11-19",
                "Tomas Ilves: Rehearse the hours import for run 3, DOING, 2026-11-25",
                "Wanda Kessel: Worked examples for sea-day pay, BLOCKED, 2026-11-27",
                "Wanda Kessel: Review the differences from run 2, DOING, 2026-11-26",
                "Anouk Verhey: Re-forecast the plan with Finance’s calendar, DOING, 2026-11-24",
                "Anouk Verhey: Rename the test servers, TO_DO, 2026-12-11",
                "Leila Farr: Test plan for run 3, TO_DO, 2026-11-30",
                "Leila Farr: Trace report, 12 sample changes, DOING, 2026-12-04",
                "Jonas Marek: Reload the 2025 leavers, TO_DO, 2026-11-27",
                "Jonas Marek: Match cost centres for run 3, TO_DO, 2026-12-02",
                "Ben Achter: Walk two crew reps through the rules, TO_DO, 2026-11-27",
                "Ben Achter: Sign up the last 30 pilot users, TO_DO, 2026-12-04");
    }

    @Test
    void issuedFourPages() {
        assertThat(file.issuedPages()).extracting(page -> page.number() + " " + page.date() + " " + page.confidence().orElseThrow() + ": " + page.why())
                .containsExactly("1 2026-09-29 RED: Go-live on 1 October not possible.",
                        "2 2026-10-13 RED: No agreed plan after 1 October.",
                        "3 2026-10-27 AMBER_RED: Run 1 failed: 3.1 % of lines differ.",
                        "4 2026-11-10 AMBER: Run 2 has started, 27 Nov in doubt.");
    }

    @Test
    void hasWhatPage5SaysOfTheTimeSincePage4() {
        assertThat(file.actions().stream().filter(action -> action.state() == ActionState.DONE)
                .filter(action -> action.ended().orElseThrow().on().isAfter(PAGE_4)).map(action -> action.onPage().textOr(action.what())))
                .containsExactly("Crew hours arrive nightly, without keying.", "270 crew read their payslips on a phone.");
        assertThat(file.promises().stream().filter(promise -> promise.ending().filter(end -> end.on().isAfter(PAGE_4)).isPresent())
                .map(promise -> promise.onPage().textOr(promise.what())))
                .containsExactly("HR briefing", "Testers on site", "File layout for relief crew");
        assertThat(file.concerns().stream().filter(concern -> concern.raised().isAfter(PAGE_4))).hasSize(2);
        assertThat(file.concerns().stream().filter(concern -> concern.settled().filter(step -> step.on().isAfter(PAGE_4)).isPresent())
                .map(Concern::words)).containsExactly("We are testing your software for you at night.");
        Milestone run2 = only(file.milestones(), milestone -> milestone.name().equals("Run 2 closed"));
        assertThat(file.lastIssued().orElseThrow().lines()).anySatisfy(line -> {
            assertThat(line.subject()).contains(run2.id());
            assertThat(line.date()).contains(LocalDate.of(2026, 11, 27));
        });
        assertThat(run2.forecast()).contains(LocalDate.of(2026, 12, 4));
    }

    @Test
    void lostTwoLinesOfPage4AndAnsweredOne() {
        List<Action> gone = file.find(file.lastIssued().orElseThrow().lines().stream().flatMap(line -> line.subject().stream())
                        .map(id -> file.actions().stream().filter(action -> action.id().equals(id)).findFirst())
                        .flatMap(action -> action.stream().filter(it -> it.state() == ActionState.DROPPED)).map(Action::id).toList());
        assertThat(gone).extracting(Action::what).containsExactlyInAnyOrder("Supplier newsletter", "Night helpdesk during run 2");
        LineAnswer answer = file.draftPages().getFirst().answers().getFirst();
        assertThat(file.draftPages().getFirst().answers()).hasSize(1);
        assertThat(answer.kind()).isEqualTo(LineAnswerKind.LET_GO);
        assertThat(answer.reason()).isEqualTo("as agreed on 11 Nov");
        assertThat(gone).filteredOn(action -> action.id().equals(answer.subject())).extracting(Action::what).containsExactly("Supplier newsletter");
    }

    @Test
    void keepsBackWhatTheClientMustNotSee() {
        assertThat(file.trustEvents()).hasSize(4);
        assertThat(file.actions().stream().filter(action -> action.state().isOpen() && !action.onPage().shown())).hasSize(4);
        assertThat(file.raidItems().stream().filter(item -> item.type() == RaidType.RISK && !item.onPage().shown())).hasSize(2);
        assertThat(notes()).hasSize(8);
    }

    @Test
    void hasEveryTypeOfTheRaidList() {
        assertThat(file.raidItems().stream().filter(RaidItem::isOpen).map(RaidItem::type)).contains(RaidType.values());
        assertThat(file.raidItems().stream().filter(item -> item.type() == RaidType.DECISION && item.isOpen()).map(RaidItem::text))
                .containsExactly("Which sea-day rule applies to split voyages?", "No pay-rule changes from 1 Dec until go-live.");
    }

    private Stream<String> notes() {
        return file.all().stream().map(thing -> switch (thing) {
            case Stakeholder it -> it.note();
            case Member it -> it.note();
            case Meeting it -> it.note();
            case RaidItem it -> it.note();
            case Concern it -> it.note();
            case Conversation it -> it.note();
            case Promise it -> it.note();
            case Goal it -> it.note();
            case Action it -> it.note();
            case Milestone it -> it.note();
            case tutti.model.Need it -> it.note();
            case tutti.model.Channel it -> it.note();
            default -> "";
        }).filter(Predicate.not(String::isBlank));
    }

    private String letters(Goal goal) {
        return file.team().stream()
                .map(member -> file.racis().stream()
                        .filter(raci -> raci.goal().equals(goal.id()) && raci.person().equals(member.id()))
                        .map(Raci::title).findFirst().orElse("."))
                .collect(Collectors.joining(" ", goal.name() + ": ", ""));
    }

    private String line(Action action) {
        return action.owner().flatMap(file::find).orElseThrow().name() + ": " + action.what() + ", " + action.state() + ", "
                + action.due().orElseThrow();
    }

    /** The days on which something happened, as opposed to those for which something is planned. */
    private static Stream<LocalDate> happened(Thing thing) {
        return switch (thing) {
            case Reading reading -> Stream.of(reading.date());
            case Conversation conversation -> Stream.of(conversation.date());
            case TrustEvent event -> Stream.of(event.date());
            case BackBrief brief -> Stream.of(brief.date());
            case Promise promise -> Stream.concat(Stream.of(promise.made()), promise.ending().stream().map(end -> end.on()));
            case Concern concern -> Stream.concat(Stream.of(concern.raised()),
                    Stream.of(concern.acknowledged(), concern.answered(), concern.settled()).flatMap(step -> step.stream().map(it -> it.on())));
            case IssuedPage page -> Stream.of(page.date());
            case Action action -> action.ended().stream().map(step -> step.on());
            default -> Stream.empty();
        };
    }

    private static List<String> names(List<? extends Person> people) {
        return people.stream().map(Person::name).toList();
    }

    private static <T> T only(List<T> all, Predicate<T> fits) {
        List<T> found = all.stream().filter(fits).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static byte[] asset() throws IOException {
        try (InputStream in = SampleTest.class.getResourceAsStream("/tutti/assets/sample.json")) {
            return in.readAllBytes();
        }
    }
}
