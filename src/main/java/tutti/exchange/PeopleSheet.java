package tutti.exchange;

import static tutti.exchange.Column.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Stakeholder;

/** Rows of people. One name is one person. */
final class PeopleSheet {

    private final Intake intake;
    private final Side side;

    PeopleSheet(Intake intake, Side side) {
        this.intake = intake;
        this.side = side;
    }

    void take(Row row) {
        String name = row.needed(NAME);
        switch (side) {
            case STAKEHOLDERS -> stakeholder(row, name);
            case MEMBERS -> member(row, name);
        }
    }

    private void stakeholder(Row row, String name) {
        Optional<Stakeholder> old = intake.all(Stakeholder.class).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
        Stakeholder base = old.orElseGet(() -> Stakeholder.named(intake.newId(), intake.engagement(), name, intake.today()));
        Stakeholder now = base
                .withRole(filled(row.text(ROLE), base.role()))
                .withOrganisation(filled(row.text(ORGANISATION), base.organisation()))
                .withEmail(filled(row.text(EMAIL), base.email()))
                .withPhone(filled(row.text(PHONE), base.phone()))
                .withPower(row.level(POWER).or(base::power))
                .withInterest(row.level(INTEREST).or(base::interest))
                .withNote(row.origin(List.of()).in(base.note()));
        intake.land(row.sheet().file(), old, now);
        if (!row.text(NEEDS).isEmpty()) {
            need(row, now.id());
        }
    }

    private void need(Row row, Id<Stakeholder> by) {
        String words = row.text(NEEDS);
        Origin origin = new Origin(row.sheet().file(), "", List.of());
        Optional<Need> old = intake.known(Need.class, origin, Need::note,
                need -> need.saidBy().equals(Optional.of(by)) && need.wordings().getFirst().words().equalsIgnoreCase(words));
        Need base = old.orElseGet(() ->
                Need.expressed(intake.newId(), intake.engagement(), words, intake.today()).withSaidBy(Optional.of(by)));
        intake.land(row.sheet().file(), old, base.withNote(origin.in(base.note())));
    }

    private void member(Row row, String name) {
        List<String> facts = new ArrayList<>();
        List.of(ORGANISATION, POWER, INTEREST, NEEDS).forEach(column -> facts.addAll(row.fact(column)));
        Optional<Member> old = intake.all(Member.class).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
        Member base = old.orElseGet(() -> Member.named(intake.newId(), intake.engagement(), name));
        intake.land(row.sheet().file(), old, base
                .withRole(filled(row.text(ROLE), base.role()))
                .withEmail(filled(row.text(EMAIL), base.email()))
                .withPhone(filled(row.text(PHONE), base.phone()))
                .withNote(row.origin(facts).in(base.note())));
    }

    private static String filled(String cell, String otherwise) {
        return cell.isEmpty() ? otherwise : cell;
    }
}
