package tutti.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.model.measure.Case.TODAY;
import static tutti.model.measure.Case.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Ending;
import tutti.model.Goal;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.past.Rewind;

/** What broke, was mended, appeared or went between two days, worked out by hand; and a day told by the records' own dates. */
class ShiftsTest {

    private static final LocalDate BEFORE = TODAY.minusDays(7);

    private final Case story = new Case();
    private final Stakeholder client = story.client("Marit Sundal", 5);
    private final Member owner = story.member("Wanda Kessel");

    private List<Shift> since(CaseFile then) {
        return Shifts.between(then, BEFORE, story.file(), TODAY).shifts();
    }

    /** Satisfaction is given today, so that it is not known before. */
    private List<Shift> butExpectation(CaseFile then) {
        return since(then).stream().filter(shift -> !(shift instanceof Shift.OfLink link && link.link() == Link.EXPECTATION)).toList();
    }

    @Test
    void nothing_shifts_between_a_day_and_itself() {
        story.inTune("One date", 5, client, owner);
        story.promise("A plan", day(11, 20));
        assertThat(Shifts.between(story.file(), TODAY, story.file(), TODAY).shifts()).isEmpty();
    }

    @Test
    void a_link_that_held_broke_and_one_that_was_unknown_is_mended() {
        Need date = story.inTune("One date", 5, client, owner);
        Need slips = story.inTune("Slips that can be read", 4, client, owner);
        story.add(story.file().backBriefs().getLast().withMatch(Match.PARTLY));
        CaseFile then = story.file();
        Action late = then.actions().getFirst();
        story.action(late, TODAY.minusDays(1), ActionState.DOING);
        story.told(slips, owner, TODAY, Match.MATCHES);
        assertThat(butExpectation(then)).extracting(shift -> shift.way() + " " + ((Shift.OfLink) shift).link() + " " + shift.record().equals(date.id()))
                .containsExactly("BROKE DELIVERY true", "MENDED UNDERSTANDING false");
    }

    @Test
    void another_reason_for_the_same_state_is_no_shift() {
        story.inTune("One date", 5, client, owner);
        Action action = story.file().actions().getFirst();
        story.action(action, BEFORE.minusDays(3), ActionState.DOING);
        CaseFile then = story.file();
        story.action(action, TODAY.plusDays(3), ActionState.BLOCKED);
        assertThat(butExpectation(then)).isEmpty();
    }

    @Test
    void a_reading_that_grew_stale_leaves_a_link_unclear() {
        Need need = story.need("One date", 5, client);
        story.satisfied(need, client, BEFORE.minusDays(20), 9);
        assertThat(since(story.file())).singleElement().satisfies(shift -> {
            assertThat(shift.way()).isEqualTo(Shift.Way.UNCLEAR);
            assertThat(((Shift.OfLink) shift).now().reason()).isInstanceOf(Reason.NoSatisfaction.class);
        });
    }

    @Test
    void needs_concerns_and_promises_appear_and_go() {
        Need gone = story.need("No longer wanted", 2, client);
        CaseFile then = story.file();
        story.remove(gone);
        Need come = story.need("Two shifts", 4, client);
        Concern concern = story.concern(TODAY, Optional.empty());
        Promise promise = story.promise("A plan", TODAY.plusDays(9));
        assertThat(since(then)).extracting(Shift::way, Shift::record).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Shift.Way.APPEARED, come.id()), org.assertj.core.groups.Tuple.tuple(Shift.Way.APPEARED, promise.id()),
                org.assertj.core.groups.Tuple.tuple(Shift.Way.APPEARED, concern.id()), org.assertj.core.groups.Tuple.tuple(Shift.Way.GONE, gone.id()));
    }

    @Test
    void a_promise_that_fell_due_broke_and_one_that_was_late_and_is_kept_is_mended() {
        Promise due = story.promise("A plan", TODAY.minusDays(2));
        Promise late = story.promise("A list", BEFORE.minusDays(2));
        CaseFile then = story.file();
        story.add(late.withEnding(Optional.of(new Ending(PromiseEnd.KEPT, TODAY, ""))));
        assertThat(since(then)).extracting(Shift::way, Shift::record).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Shift.Way.BROKE, due.id()), org.assertj.core.groups.Tuple.tuple(Shift.Way.MENDED, late.id()));
    }

    @Test
    void who_ran_out_of_room_broke_and_what_fell_out_of_tune() {
        story.room(client, BEFORE, Basis.SAID, 6, 3);
        story.room(client, TODAY, Basis.SAID, 3, 3);
        assertThat(since(Rewind.to(story.file(), BEFORE))).singleElement().isInstanceOfSatisfying(Shift.OfRoom.class, room -> {
            assertThat(room.person()).isEqualTo(client);
            assertThat(room.way()).isEqualTo(Shift.Way.BROKE);
        });
    }

    // ---- a day told by the dates in the records ----

    @Test
    void what_was_done_later_was_not_done_then_and_what_came_later_was_not_there() {
        Need need = story.need("One date", 5, client);
        story.satisfied(need, client, TODAY, 9);
        Goal goal = story.add(story.goal("A goal", day(11, 1), day(11, 1), need).withDone(Optional.of(TODAY)));
        Action action = story.add(story.action("Do it", goal).withState(ActionState.DONE).withEnded(Optional.of(new Step(TODAY, ""))));
        story.concern(BEFORE.minusDays(1), Optional.of(TODAY));
        story.promise("Later", TODAY.plusDays(9));
        story.told(need, owner, TODAY, Match.MATCHES);
        CaseFile then = Rewind.to(story.file(), BEFORE);
        assertThat(then.find(need.id()).orElseThrow().satisfactions()).isEmpty();
        assertThat(then.find(goal.id()).orElseThrow().done()).isEmpty();
        assertThat(then.find(action.id()).orElseThrow()).satisfies(was -> {
            assertThat(was.state()).isEqualTo(ActionState.DOING);
            assertThat(was.ended()).isEmpty();
        });
        assertThat(then.concerns()).singleElement().satisfies(was -> assertThat(was.acknowledged()).isEmpty());
        assertThat(then.promises()).as("made today").isEmpty();
        assertThat(then.backBriefs()).isEmpty();
        assertThat(Rewind.to(story.file(), day(9, 30)).needs()).as("said on 1 October").isEmpty();
        assertThat(Rewind.to(story.file(), TODAY).all()).isEqualTo(story.file().all());
    }
}
