package tutti.model.move;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Level;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** An engagement in which nothing asks to be done, until something is added. Monday 23 November 2026. */
final class Harbour {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final IdSource ids = new IdSource(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC), new Random(5));
    final Id<Engagement> engagement = ids.next();
    final Stakeholder marit = Stakeholder.named(ids.next(), engagement, "Marit Sundal", TODAY.minusDays(60))
            .withPower(Optional.of(new Level(5)));
    final Stakeholder oskar = Stakeholder.named(ids.next(), engagement, "Oskar Brenn", TODAY.minusDays(60))
            .withPower(Optional.of(new Level(3)));
    final Member me = Member.named(ids.next(), engagement, "Kim Doe").withMe(true);
    final Member wanda = Member.named(ids.next(), engagement, "Wanda Kessel");
    final List<Thing> things = new ArrayList<>(List.of(me, wanda, oskar,
            reading(marit, 3, TODAY.minusDays(5)).withConfidence(Optional.of(new Score(7)))));
    private Stakeholder sponsor = marit;

    Harbour with(Thing... more) {
        things.addAll(List.of(more));
        return this;
    }

    /** The sponsor as changed by a test. */
    Harbour sponsor(Stakeholder changed) {
        sponsor = changed;
        return this;
    }

    Reading reading(Person person, int minimum, LocalDate on) {
        return Reading.of(ids.next(), person, on, Basis.SAID).withMinimum(Optional.of(new Score(minimum)));
    }

    CaseFile file() {
        List<Thing> all = new ArrayList<>(things);
        all.add(sponsor);
        return CaseFile.of(Engagement.named(engagement, "Payroll rollout"), all);
    }

    NextMoves moves() {
        return NextMoves.of(file(), TODAY);
    }

    List<Rule> rules() {
        return moves().open().stream().flatMap(move -> move.causes().stream()).map(Cause::rule).toList();
    }
}
