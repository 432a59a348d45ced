package tutti.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Stakeholder;

/** Finds whom a cell means. */
final class Owners {

    private final Intake intake;

    Owners(Intake intake) {
        this.intake = intake;
    }

    /**
     * The member with this name, else this role, else of this department. Where a department has several, the one whose
     * name or role has the department's own word: of "Site Leader" and "Operations Manager" the latter stands for Operations.
     */
    Optional<Member> member(String text) {
        List<Member> members = intake.all(Member.class).toList();
        List<Member> department = members.stream().filter(member -> isOf(member, text)).toList();
        return only(members, member -> member.name().equalsIgnoreCase(text))
                .or(() -> only(members, member -> member.role().equalsIgnoreCase(text)))
                .or(() -> only(department, member -> true))
                .or(() -> only(department, member -> holdsWord(member, text)));
    }

    /** The person on either side with this name, else this role. */
    Optional<Person> person(String text) {
        List<Person> people = Stream.concat(intake.all(Member.class), intake.all(Stakeholder.class)).map(Person.class::cast).toList();
        return first(people, text, Person::name).or(() -> first(people, text, Person::role));
    }

    /** The member who owns what a row is about; whom the file means otherwise is kept by {@code facts}. */
    Optional<Id<Member>> owner(Row row, List<String> facts) {
        String text = row.text(Column.OWNER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Member> member = member(text);
        if (member.isEmpty()) {
            intake.count(new Note.OwnerUnknown(row.sheet().file(), text, 0));
        }
        if (member.isEmpty() || !member.get().name().equalsIgnoreCase(text)) {
            facts.addAll(row.fact(Column.OWNER));
        }
        return member.map(Member::id);
    }

    private static Optional<Person> first(List<Person> people, String text, Function<Person, String> part) {
        return people.stream().filter(person -> part.apply(person).equalsIgnoreCase(text)).findFirst();
    }

    private static Optional<Member> only(List<Member> members, Predicate<Member> wanted) {
        List<Member> found = members.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A member's department stands in the note, for it has no place of its own. */
    private static boolean isOf(Member member, String department) {
        return member.note().lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).endsWith(": " + department.toLowerCase(Locale.ROOT)))
                .anyMatch(line -> Column.ORGANISATION.isHeaded(line.substring(0, line.indexOf(": "))));
    }

    private static boolean holdsWord(Member member, String department) {
        return (member.name() + " " + member.role()).toLowerCase(Locale.ROOT).contains(department.toLowerCase(Locale.ROOT));
    }
}
