package tutti.model.capture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** A ferry company's payroll, with people whose names are easy and hard to tell apart. */
final class Crew {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final IdSource ids = new IdSource(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC), new Random(7));
    final Engagement engagement = Engagement.named(ids.next(), "Payroll rollout");
    final Stakeholder marit = person("Marit Sundal");
    final Stakeholder runa = person("Runa Felt");
    final Stakeholder oskar = person("Oskar Brenn");
    final Stakeholder anna1 = person("Anna Lind");
    final Stakeholder anna2 = person("Anna Berg");
    final Stakeholder soren = person("Søren Ærø");
    final Stakeholder zoe = person("Zoë Müller-Ångström");
    final Stakeholder yulia = person("Юлия Орлова");
    final Stakeholder wang = person("王小明");
    final Stakeholder theo = person("Theodora van Dyk");
    final Member me = Member.named(ids.next(), engagement.id(), "Kim Doe").withMe(true);
    final Member tomas = Member.named(ids.next(), engagement.id(), "Tomas Ilves");
    final Member wanda = Member.named(ids.next(), engagement.id(), "Wanda Kessel");
    final Need seaDays = Need.expressed(ids.next(), engagement.id(), "Crew can see why their sea-day pay is what it is", TODAY)
            .withSaidBy(Optional.of(runa.id()));
    final Need paidRight = Need.expressed(ids.next(), engagement.id(), "Everyone is paid right, on the 28th, every month", TODAY)
            .withSaidBy(Optional.of(oskar.id()));
    final Need ourselves = Need.expressed(ids.next(), engagement.id(), "We can run payroll ourselves after you leave", TODAY)
            .withSaidBy(Optional.of(oskar.id()));
    final Promise retro = Promise.made(ids.next(), engagement.id(), "Retro pay right in run 2", TODAY.minusDays(10))
            .withTo(Optional.of(oskar.id())).withNeeds(List.of(paidRight.id()))
            .withFirstDate(Optional.of(LocalDate.of(2026, 11, 24)));
    final Action rounding = Action.toDo(ids.next(), engagement.id(), "Fix retro-pay rounding").withNeeds(List.of(paidRight.id()));
    final CaseFile file = CaseFile.of(engagement, marit, runa, oskar, anna1, anna2, soren, zoe, yulia, wang, theo, me, tomas, wanda,
            seaDays, paidRight, ourselves, retro, rounding);

    Stakeholder person(String name) {
        return Stakeholder.named(ids.next(), engagement.id(), name, TODAY.minusDays(60));
    }

    Captured read(String line) {
        return Capture.in(file, TODAY, ids).read(line);
    }

    static <T extends Thing> List<T> all(Captured captured, Class<T> type) {
        return captured.proposals().stream().map(Proposal::thing).filter(type::isInstance).map(type::cast).toList();
    }

    static <T extends Thing> T only(Captured captured, Class<T> type) {
        List<T> all = all(captured, type);
        if (all.size() != 1) {
            throw new AssertionError("expected one " + type.getSimpleName() + " in " + captured);
        }
        return all.getFirst();
    }
}
