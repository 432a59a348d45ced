package tutti.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.model.CaseFile;
import tutti.model.Thing;
import tutti.model.move.Move;
import tutti.model.move.NextMoves;

/** What asks to be done in the practice engagement: all that its pictures show, and what the rules find besides. */
class SampleMovesTest {

    private final CaseFile file = Sample.read();
    private final LocalDate today = file.engagement().fixedToday().orElseThrow();
    private final NextMoves moves = NextMoves.of(file, today);

    @Test
    void hasTheFourteenMovesOfTheMorningsPicture() {
        assertThat(moves.open().stream().map(this::said)).contains(
                "I_OWE PROMISE_LATE: The plan on one page, with one date",
                "I_OWE CONCERN_TO_ACKNOWLEDGE: My people found out about the new sea-day rules from a payslip.",
                "I_OWE CONCERN_TO_ANSWER: Every time I hear a date, I hear another one a month later.",
                "I_OWE NEED_CHANGED: Crew can see why their sea-day pay is what it is, before the payslip is issued",
                "I_OWE PROMISE_DUE_SOON: Retro pay right in run 2",
                "GOING_QUIET STAKEHOLDER_QUIET: Tove Aldis",
                "GOING_QUIET BELOW_DESIRED: Hal Petrie",
                "LATE_AND_BLOCKED ACTION_LATE: Fix retro-pay rounding",
                "LATE_AND_BLOCKED ACTION_BLOCKED: Worked examples for sea-day pay",
                "LATE_AND_BLOCKED CHANNEL_OVERDUE: Crew reps call",
                "LATE_AND_BLOCKED RACI_INVALID: Sea-day pay explained line by line",
                "OUT_OF_TUNE QUESTION_OUT_OF_TUNE: a question",
                "NEXT_MEETING PAGE_NOT_ISSUED: Steering group",
                "NEXT_MEETING DECISION_DUE: Which sea-day rule applies to split voyages?");
    }

    @Test
    void hasSixMoreThatTheRulesFind() {
        assertThat(moves.open()).hasSize(20);
        assertThat(moves.open().stream().map(this::said)).contains(
                "I_OWE CONCERN_TO_SETTLE: Nobody has told HR what managers are supposed to say.",
                "GOING_QUIET OUT_OF_ROOM: Oskar Brenn",
                "LATE_AND_BLOCKED MEMBER_LOW: Jonas Marek",
                "OUT_OF_TUNE NEED_WITHOUT_GOAL: We can run payroll ourselves after you leave",
                "NEXT_MEETING DECISION_DUE: No pay-rule changes from 1 Dec until go-live.",
                "LATE_AND_BLOCKED MILESTONE_SLIPPED: Run 2 closed");
    }

    @Test
    void asksNothingAboutSlipsThatTheClientHasOnPaper() {
        assertThat(moves.open().stream().map(this::said))
                .noneMatch(move -> move.endsWith(": Two clean runs") || move.endsWith(": Go-live"));
    }

    @Test
    void beginsWithTheBrokenTrustOfTheSponsor() {
        assertThat(said(moves.open().getFirst())).isEqualTo("I_OWE PROMISE_LATE: The plan on one page, with one date");
    }

    @Test
    void putOneOffUntil30November() {
        assertThat(moves.snoozed()).singleElement().satisfies(put -> {
            assertThat(said(put.move())).isEqualTo("LATE_AND_BLOCKED RACI_INVALID: Clear the legacy ticket backlog");
            assertThat(put.snooze().until()).isEqualTo("2026-11-30");
        });
    }

    private String said(Move move) {
        return move.group() + " " + move.rule() + ": " + Stream.of(move.subject())
                .flatMap(id -> file.all().stream().filter(thing -> thing.id().equals(id))).map(Thing::title).findFirst().orElse("a question");
    }
}
