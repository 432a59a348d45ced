package tutti.model.deed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** One engagement to do deeds on. */
final class Deck {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final IdSource ids = new IdSource(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC), new Random(3));
    final Engagement engagement = Engagement.named(ids.next(), "Payroll rollout");
    final Stakeholder runa = Stakeholder.named(ids.next(), engagement.id(), "Runa Felt", TODAY.minusDays(60));
    final Member wanda = Member.named(ids.next(), engagement.id(), "Wanda Kessel");
    final Need need = Need.expressed(ids.next(), engagement.id(), "See why the pay is what it is", TODAY.minusDays(60));
    CaseFile file = CaseFile.of(engagement, runa, wanda, need);

    void add(Thing... things) {
        file = file.with(Change.keep(things));
    }

    void does(List<Change> changes) {
        file = file.with(changes);
    }

    <T extends Thing> T now(T thing) {
        @SuppressWarnings("unchecked") // the id of a T names a T
        Id<T> id = (Id<T>) thing.id();
        return file.find(id).orElseThrow();
    }
}
