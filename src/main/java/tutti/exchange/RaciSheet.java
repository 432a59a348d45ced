package tutti.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tutti.exchange.Reject.Reason;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Raci;

/** A matrix of activities and people. An activity is a goal; a column's heading names a person or a role. */
final class RaciSheet {

    private final Intake intake;
    private final Map<Integer, Person> people = new LinkedHashMap<>();

    RaciSheet(Intake intake, Sheet sheet) {
        this.intake = intake;
        Owners owners = new Owners(intake);
        for (int column : personColumns(sheet)) {
            String heading = sheet.headings().get(column);
            people.put(column, owners.person(heading).orElseGet(() -> newMember(sheet.file(), heading)));
        }
    }

    /** The columns with letters in them. One without any is a remark, or a person with no part. */
    private static List<Integer> personColumns(Sheet sheet) {
        return IntStream.range(1, sheet.headings().size())
                .filter(column -> !sheet.headings().get(column).isEmpty())
                .filter(column -> sheet.rows().stream()
                        .anyMatch(row -> Letters.read(Sheet.cell(row, column)).filter(letters -> !letters.isEmpty()).isPresent()))
                .boxed()
                .toList();
    }

    private Member newMember(String file, String heading) {
        Member made = Member.named(intake.newId(), intake.engagement(), heading)
                .withRole(heading)
                .withNote(new Origin(file, "", List.of()).in(""));
        intake.count(new Note.MemberMade(file, heading));
        intake.land(file, Optional.empty(), made);
        return made;
    }

    void take(Row row) {
        String name = row.needed(Column.ACTIVITY);
        Map<Person, Set<Letter>> letters = new LinkedHashMap<>();
        people.forEach((column, person) -> {
            Set<Letter> read = letters(row, column);
            if (!read.isEmpty()) {
                letters.merge(person, read, (one, other) -> {
                    one.addAll(other);
                    return one;
                });
            }
        });
        Goal goal = goal(row, name);
        letters.forEach((person, set) -> keep(row, goal, person, set));
    }

    private Goal goal(Row row, String name) {
        List<String> facts = IntStream.range(1, row.sheet().headings().size())
                .filter(column -> !people.containsKey(column) && !Sheet.cell(row.cells(), column).isEmpty())
                .mapToObj(column -> Sheet.fact(row.sheet().headings().get(column), Sheet.cell(row.cells(), column)))
                .toList();
        Origin origin = new Origin(row.sheet().file(), "", facts);
        Optional<Goal> old = intake.known(Goal.class, origin, Goal::note, each -> each.name().equalsIgnoreCase(name));
        Goal base = old.orElseGet(() -> Goal.named(intake.newId(), intake.engagement(), name));
        Goal goal = base.withNote(origin.in(base.note()));
        intake.land(row.sheet().file(), old, goal);
        return goal;
    }

    private static Set<Letter> letters(Row row, int column) {
        String cell = Sheet.cell(row.cells(), column);
        return Letters.read(cell).orElseThrow(() -> new RowRefused(new Reason.NotALetter(row.sheet().headings().get(column), cell)));
    }

    private void keep(Row row, Goal goal, Person person, Set<Letter> letters) {
        Optional<Raci> old = intake.all(Raci.class)
                .filter(raci -> raci.goal().equals(goal.id()) && raci.person().equals(person.id()))
                .findFirst();
        Raci now = old.map(raci -> raci.withLetters(letters))
                .orElseGet(() -> Raci.of(intake.newId(), intake.engagement(), goal.id(), person, letters));
        intake.land(row.sheet().file(), old, now);
    }
}
