package tutti.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.Question;
import tutti.model.RoomSign;
import tutti.model.Sign;
import tutti.model.Stakeholder;
import tutti.model.measure.Answer;
import tutti.model.measure.Band;
import tutti.model.measure.BothSides;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Drive;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Harmony;
import tutti.model.measure.Lateness;
import tutti.model.measure.Leg;
import tutti.model.measure.Outlook;
import tutti.model.measure.Outlooks;
import tutti.model.measure.Overload;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.PromiseOutcome;
import tutti.model.measure.PromiseStanding;
import tutti.model.measure.Room;
import tutti.model.measure.SameQuestions;
import tutti.model.measure.Standing;
import tutti.model.measure.TeamFigures;
import tutti.model.measure.Zone;

/** The numbers on the screens of the practice engagement, worked by hand. */
class SampleMeasuresTest {

    private final CaseFile file = Sample.read();
    private final LocalDate today = file.engagement().fixedToday().orElseThrow();

    @Test
    void threeHaveRoomOneIsTightOneIsOutAndTwoAreUnknown() {
        BreathingRoom room = BreathingRoom.of(file, today);
        assertThat(room.people()).extracting(SampleMeasuresTest::room).containsExactly("Marit Sundal 5 over 3: 2 ROOM, said",
                "Runa Felt 4 over 1: 3 ROOM, judged", "Tove Aldis: STALE, was 2", "Oskar Brenn 3 over 4: -1 OUT, said",
                "Daniel Oye 8 over 4: 4 ROOM, said", "Hal Petrie: NO_READING", "Signe Marrow 6 over 5: 1 TIGHT, said");
        assertThat(Stream.of(Zone.values()).map(zone -> room.in(zone).size())).containsExactly(1, 1, 3);
        assertThat(room.unknown()).hasSize(2);
        assertThat(room.median()).hasValue(2);
        assertThat(new ClientWords(Words.english()).groups(room)).isEqualTo("3 have room, 1 tight, 1 out, 2 unknown");
        assertThat(room.tightest()).map(new ClientWords(Words.english())::tightest).contains("Marit Sundal, +2 (power 5)");
    }

    @Test
    void theReadingOfAldisIs26DaysOld() {
        Room.Unknown aldis = (Room.Unknown) BreathingRoom.of(file, today).of(stakeholder("Tove Aldis")).orElseThrow();
        assertThat(aldis.lastConfidence()).map(Answer::age).contains(26);
    }

    @Test
    void patienceRunsShort() {
        BreathingRoom room = BreathingRoom.of(file, today);
        assertThat(signs(room, RoomSign.PATIENCE)).isEqualTo(Map.of(Sign.MORE, 0, Sign.SAME, 3, Sign.LESS, 2));
        assertThat(signs(room, RoomSign.FLEXIBILITY)).isEqualTo(Map.of(Sign.MORE, 0, Sign.SAME, 3, Sign.LESS, 1));
        assertThat(signs(room, RoomSign.SUPPORT)).isEqualTo(Map.of(Sign.MORE, 1, Sign.SAME, 3, Sign.LESS, 1));
        assertThat(room.spent()).extracting(decision -> decision.spends() + " " + decision.granted().map(Object::toString).orElse("open"))
                .containsExactly("[PATIENCE] true", "[SUPPORT] true", "[FLEXIBILITY] open");
    }

    @Test
    void theSponsorsRoomRunsOutBetween8DecemberAnd3January() {
        Outlook outlook = Outlooks.of(file, today).of(stakeholder("Marit Sundal"));
        assertThat(outlook.points()).extracting(point -> point.date() + " " + point.confidence() + " over " + point.minimum())
                .containsExactly("2026-10-02 8 over 3", "2026-10-16 7 over 3", "2026-10-26 6 over 3", "2026-11-18 5 over 3");
        assertThat(outlook.isWeak()).isTrue();
        assertThat(outlook.basis()).isEqualTo(Basis.SAID);
        assertThat(outlook).isInstanceOfSatisfying(Outlook.RunsOut.class, falls -> {
            assertThat(falls.perWeek()).isCloseTo(-0.47, within(0.005));
            assertThat(falls.steepest()).isCloseTo(-0.70, within(0.005));
            assertThat(falls.flattest()).isCloseTo(-0.30, within(0.005));
            assertThat(falls.earliest()).isEqualTo("2026-12-08");
            assertThat(falls.latest()).contains(LocalDate.of(2027, 1, 3));
            assertThat(falls.nearWeeks(today)).isEqualTo(2);
            assertThat(falls.farWeeks(today)).contains(6);
        });
        assertThat(new ClientWords(Words.english()).outlook(outlook, today))
                .isEqualTo("runs out between 2 and 6 weeks from now; 4 readings, weak");
    }

    @Test
    void nobodyElseOfTheClientHasAnOutlook() {
        assertThat(file.stakeholders().stream().filter(person -> !person.name().equals("Marit Sundal"))
                .map(person -> Outlooks.of(file, today).of(person.id()))).allMatch(Outlook.NotEnough.class::isInstance);
    }

    @Test
    void bothSidesSeeProgressDifferently() {
        SameQuestions same = SameQuestions.of(file, today);
        assertThat(same.questions()).extracting(SampleMeasuresTest::both).containsExactly(
                "CONFIDENCE 5 4 3 8 6 | 7 6 6 5 7: 5.0 6.0 -1.0",
                "DIRECTION 6 5 4 8 | 8 7 7 4 6: 5.5 7.0 -1.5",
                "PROGRESS 4 2 3 6 4 | 8 6 7 6 7: 4.0 7.0 -3.0",
                "COMMUNICATION 6 4 6 8 6 | 6 6 3 5 6: 6.0 6.0 0.0",
                "TRUST 5 3 4 8 6 | 6 6 5 6 8: 5.0 6.0 -1.0");
        assertThat(same.outOfTune()).extracting(BothSides::question).containsExactly(Question.PROGRESS);
        // Runa Felt's and Tomas Ilves' were judged, the hollow ones
        assertThat(same.questions()).allSatisfy(question -> assertThat(question.judged()).isEqualTo(2));
    }

    @Test
    void oneOfFiveIsLowOnMotivation() {
        Drive drive = Drive.of(file, today);
        assertThat(Drive.questions()).extracting(question -> question + " "
                        + Stream.of(Band.values()).map(band -> String.valueOf(drive.in(question, band).size())).collect(Collectors.joining(" ")))
                .containsExactly("MOTIVATION 1 2 2", "FOCUS 0 1 4", "DIRECTION 0 2 3");
        assertThat(drive.in(Question.MOTIVATION, Band.LOW)).extracting(answer -> name(answer.person())).containsExactly("Jonas Marek");
        assertThat(drive.silent()).extracting(Person::name).containsExactly("Ben Achter");
        assertThat(drive.oldest()).hasValue(6);
    }

    @Test
    void sevenOfTenPromisesWereKeptOnTheFirstDate() {
        PromiseLedger ledger = PromiseLedger.of(file, today);
        assertThat(ledger.due()).hasSize(10);
        assertThat(ledger.keptOnFirstDate()).hasSize(7);
        assertThat(new ClientWords(Words.english()).promises(ledger)).isEqualTo("kept 7 of 10 on the first date");
        assertThat(whats(ledger.with(PromiseOutcome.REAGREED_BEFORE))).containsExactly("Retro pay right in run 2");
        assertThat(whats(ledger.with(PromiseOutcome.REAGREED_AFTER))).containsExactly("Cut-over log");
        assertThat(whats(ledger.late())).containsExactly("The plan on one page, with one date");
        assertThat(ledger.late().getFirst().daysLate()).isEqualTo(3);
        assertThat(file.promises().stream().filter(Promise::isOpen)).hasSize(4);
    }

    @Test
    void concernsAreAcknowledgedInAMedianOfOneDay() {
        ConcernClock clock = ConcernClock.of(file, today);
        assertThat(clock.laps(Leg.ACKNOWLEDGE)).extracting(ConcernTime.Lap::days).containsExactlyInAnyOrder(0, 0, 1, 1, 2, 4);
        assertThat(clock.median(Leg.ACKNOWLEDGE)).hasValue(1);
        ConcernTime.Lap worst = clock.worst(Leg.ACKNOWLEDGE).orElseThrow();
        assertThat(worst.days()).isEqualTo(4);
        assertThat(worst.isLate(today)).isTrue();
        assertThat(clock.of(worst.concern().id())).map(ConcernTime::workingDaysWaiting).contains(2);
        assertThat(clock.running()).extracting(lap -> lap.leg() + " " + lap.days())
                .containsExactlyInAnyOrder("ACKNOWLEDGE 4", "ANSWER 5", "SETTLE 11");
    }

    @Test
    void onlyAldisWentLongerWithoutContactThanHerLimit() {
        GoingQuiet silence = GoingQuiet.of(file, today);
        assertThat(silence.people()).extracting(it -> it.person().name() + " " + it.days() + " of " + it.person().contactLimit().orElseThrow().value())
                .containsExactly("Marit Sundal 5 of 7", "Runa Felt 4 of 7", "Tove Aldis 11 of 10", "Oskar Brenn 3 of 7", "Daniel Oye 4 of 14",
                        "Hal Petrie 6 of 14", "Signe Marrow 7 of 14");
        assertThat(silence.quiet()).extracting(it -> it.person().name()).containsExactly("Tove Aldis");
    }

    @Test
    void nobodyIsOverloadedSinceADoneGoalDoesNotCount() {
        assertThat(Overload.of(file, today).members()).noneMatch(Overload.Load::isTooMuch);
    }

    @Test
    void theTeamsPillarCountsWhatItsPictureCounts() {
        TeamFigures figures = TeamFigures.of(file, Harmony.of(file, today), today);
        assertThat(figures.onFirstDate().size() + " of " + figures.goals().size()).isEqualTo("5 of 7");
        assertThat(figures.toldBack().size() + " of " + figures.toTellBack().size()).isEqualTo("4 of 6");
        assertThat(figures.open()).hasSize(12);
        assertThat(figures.late()).extracting(action -> action.what() + " " + Lateness.days(action, today)).containsExactly("Fix retro-pay rounding 4");
        assertThat(figures.blocked()).extracting(Action::what).containsExactly("Worked examples for sea-day pay");
        assertThat(figures.overdue()).extracting(channel -> channel.name() + " " + Lateness.days(channel, today)).containsExactly("Crew reps call 7");
        assertThat(figures.channels()).extracting(channel -> channel.name() + " " + channel.nextDue().orElseThrow()).containsExactly(
                "Crew reps call 2026-11-16", "Team daily 2026-11-23", "Payroll office stand-up 2026-11-24", "IT operations sync 2026-11-24",
                "Steering group 2026-11-25", "Sponsor check-in 2026-11-25");
    }

    @Test
    void needsStandWherePage5SaysTheyStand() {
        assertThat(file.needs()).extracting(need -> Standing.of(need, file, today)).containsExactly(Standing.TO_CONFIRM, Standing.AT_RISK,
                Standing.AT_RISK, Standing.NOT_STARTED, Standing.ACCEPTED, Standing.TO_CONFIRM, Standing.IN_HAND);
    }

    @Test
    void milestonesMovedAsPage5Says() {
        assertThat(file.milestones()).extracting(milestone -> milestone.name() + " " + Lateness.slipped(milestone))
                .containsExactly("Run 2 closed 7", "Run 3 starts 0", "Two clean runs 7", "Go-live 123");
    }

    private Id<Stakeholder> stakeholder(String name) {
        return file.stakeholders().stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow().id();
    }

    private String name(Id<? extends Person> person) {
        return file.find(person).orElseThrow().name();
    }

    private static String room(Room room) {
        return switch (room) {
            case Room.Known it -> it.person().name() + " " + it.confidence().score().value() + " over " + it.minimum().score().value()
                    + ": " + it.value() + " " + it.zone() + (it.basis() == Basis.SAID ? ", said" : ", judged");
            case Room.Unknown it -> it.person().name() + ": " + it.why() + it.lastValue().map(value -> ", was " + value).orElse("");
        };
    }

    private static Map<Sign, Integer> signs(BreathingRoom room, RoomSign sign) {
        return room.given(sign).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, given -> given.getValue().size()));
    }

    private static String both(BothSides both) {
        return both.question() + " " + scores(both.client()) + " | " + scores(both.team()) + ": " + both.clientMedian().orElseThrow() + " "
                + both.teamMedian().orElseThrow() + " " + both.gap().orElseThrow();
    }

    private static String scores(List<Answer> answers) {
        return answers.stream().map(answer -> String.valueOf(answer.score().value())).collect(Collectors.joining(" "));
    }

    private static List<String> whats(List<PromiseStanding> standings) {
        return standings.stream().map(standing -> standing.promise().what()).toList();
    }
}
