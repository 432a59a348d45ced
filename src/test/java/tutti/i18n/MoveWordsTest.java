package tutti.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.deed.Deed;
import tutti.model.move.Group;
import tutti.model.move.Move;
import tutti.model.move.NextMoves;

class MoveWordsTest {

    private final MoveWords words = new MoveWords(Words.english());
    private final CaseFile file = Sample.read();
    private final LocalDate today = file.engagement().fixedToday().orElseThrow();
    private final NextMoves moves = NextMoves.of(file, today);

    private List<String> said(Group group) {
        return moves.in(group).stream()
                .map(move -> String.join(" | ", words.line(move, file), words.when(move, today), words.reason(move, file),
                        words.button(move.offers().getFirst(), move.kind())).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void theMorningOfTheSample() {
        assertThat(said(Group.I_OWE)).contains(
                "Marit Sundal: The plan on one page, with one date | 3 days late | promised for Fri 20 Nov | Mark kept",
                "Runa Felt: acknowledge the concern | waiting 2 working days | “My people found out about the new sea-day rules from a payslip.”"
                        + " | Acknowledge",
                "Marit Sundal: answer the concern | waiting 5 days | “Every time I hear a date, I hear another one a month later.”"
                        + " | Answer…",
                "Oskar Brenn: Retro pay right in run 2 | tomorrow | first 17 Nov, re-agreed | Mark kept");
        assertThat(said(Group.GOING_QUIET)).contains(
                "Tove Aldis | 11 days, limit 10 | power 4; last reading 26 days old | Log contact…",
                "Hal Petrie | 6 days, limit 14 | Unaware, needed Neutral: no conversation planned | Plan a step…");
        assertThat(said(Group.LATE_AND_BLOCKED)).contains(
                "Crew reps call | 7 days over | every 2 weeks; Ben Achter | Mark held",
                "Tomas Ilves: Fix retro-pay rounding | 4 days late | serves “Everyone is paid right, on the 28th, every month” | Mark done",
                "Sea-day pay explained line by line: settle one Accountable | RACI | Wanda Kessel and Ben Achter both hold the A | Fix RACI…");
        assertThat(said(Group.OUT_OF_TUNE)).contains("Progress: client 4, team 7 | gap −3 | "
                + "show the client what moved; ask the team what stands still | See answers");
        assertThat(said(Group.NEXT_MEETING)).contains("Issue status page 5 | in 2 days | Steering group, Wed 25 Nov | Open draft");
    }

    @Test
    void theOrderOnHarmony() {
        assertThat(moves.open().stream().limit(5).map(move -> words.title(move, file))).containsExactly(
                "Keep the promise to Marit Sundal: The plan on one page, with one date",
                "Ask whether Tove Aldis’s concern is settled",
                "Acknowledge Runa Felt’s concern",
                "Answer Marit Sundal’s concern",
                "Talk to Oskar Brenn");
        assertThat(moves.snoozed()).hasSize(1);
    }

    @Test
    void everyMoveOfManyDaysIsSaid() {
        Stream.iterate(today.minusDays(60), day -> day.plusDays(3)).limit(60).forEach(day -> {
            for (Move move : NextMoves.of(file, day).open()) {
                assertThat(List.of(words.title(move, file), words.line(move, file), words.when(move, day))).as("%s", move)
                        .noneMatch(String::isBlank).noneMatch(text -> text.contains("{"));
                assertThat(words.reason(move, file)).doesNotContain("{");
                assertThat(move.offers()).allSatisfy(offer -> assertThat(words.button(offer, move.kind())).isNotBlank());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyDeedHasALabel(Deed deed) {
        assertThat(new DeedWords(Words.english()).label(deed)).isNotBlank();
    }
}
