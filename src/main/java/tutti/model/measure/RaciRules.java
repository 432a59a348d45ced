package tutti.model.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Raci;

/**
 * The letters of every goal that was not dropped, and the rules they break: exactly one Accountable, at least one
 * Responsible, nobody of the team without a letter, nobody Responsible for too much or Consulted on too much. Letters of people who left count no more.
 */
public final class RaciRules {

    /** Responsible on so many open goals is too much. */
    public static final int TOO_MANY_GOALS = 4;

    /** Consulted on so many open goals is too much. */
    public static final int TOO_MANY_CONSULTED = 5;

    private final Map<Id<Goal>, Map<Id<?>, Held>> letters = new LinkedHashMap<>();
    private final Map<Id<Goal>, List<RaciFailing.OfGoal>> failings = new LinkedHashMap<>();
    private final Map<Id<?>, List<Goal>> responsible = new HashMap<>();
    private final Map<Id<?>, List<Goal>> consulted = new HashMap<>();
    private final List<RaciFailing.OfMember> ofMembers;

    private record Held(Person person, Set<Letter> letters) {}

    private RaciRules(CaseFile file) {
        List<Goal> goals = file.goals().stream().filter(goal -> goal.dropped().isEmpty()).toList();
        goals.forEach(goal -> letters.put(goal.id(), new LinkedHashMap<>()));
        for (Raci raci : file.racis()) {
            Map<Id<?>, Held> row = letters.get(raci.goal());
            if (row != null) {
                file.find(raci.person()).ifPresent(person ->
                        row.computeIfAbsent(person.id(), _ -> new Held(person, EnumSet.noneOf(Letter.class))).letters().addAll(raci.letters()));
            }
        }
        goals.forEach(goal -> failings.put(goal.id(), failingsOf(goal.id())));
        ofMembers = membersFailings(file, goals);
    }

    public static RaciRules of(CaseFile file) {
        return file.once(List.of(RaciRules.class), () -> new RaciRules(file));
    }

    /** Who holds {@code letter} in this goal, by the order of their records; nobody for a dropped goal. */
    public List<Person> holders(Id<Goal> goal, Letter letter) {
        return letters.getOrDefault(goal, Map.of()).values().stream()
                .filter(held -> held.letters().contains(letter))
                .map(Held::person)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** The letters of one person in one goal, A before R before C before I; empty for none. */
    public Set<Letter> letters(Id<Goal> goal, Person person) {
        Held held = letters.getOrDefault(goal, Map.of()).get(person.id());
        return held == null ? Set.of() : Collections.unmodifiableSet(held.letters());
    }

    /** The open goals this person is Responsible for. */
    public List<Goal> responsibleFor(Person person) {
        return List.copyOf(responsible.getOrDefault(person.id(), List.of()));
    }

    /** What makes this goal's row invalid; empty for a valid row and for a dropped goal. */
    public List<RaciFailing.OfGoal> failings(Id<Goal> goal) {
        return failings.getOrDefault(goal, List.of());
    }

    public boolean isValid(Id<Goal> goal) {
        return failings(goal).isEmpty();
    }

    /** The members with no letter anywhere, then those Responsible for too much, then those Consulted on too much. */
    public List<RaciFailing.OfMember> ofMembers() {
        return ofMembers;
    }

    /** All failings: goal by goal, then those of members. */
    public List<RaciFailing> all() {
        return Stream.concat(failings.values().stream().flatMap(List::stream), ofMembers.stream()).toList();
    }

    private List<RaciFailing.OfGoal> failingsOf(Id<Goal> goal) {
        List<RaciFailing.OfGoal> found = new ArrayList<>();
        List<Person> accountable = holders(goal, Letter.A);
        if (accountable.isEmpty()) {
            found.add(new RaciFailing.NoAccountable(goal));
        } else if (accountable.size() > 1) {
            found.add(new RaciFailing.SeveralAccountable(goal, Named.all(accountable)));
        }
        if (holders(goal, Letter.R).isEmpty()) {
            found.add(new RaciFailing.NobodyResponsible(goal));
        }
        return List.copyOf(found);
    }

    private List<RaciFailing.OfMember> membersFailings(CaseFile file, List<Goal> goals) {
        Set<Id<?>> lettered = new HashSet<>();
        for (Goal goal : goals) {
            letters.get(goal.id()).forEach((person, held) -> {
                lettered.add(person);
                if (goal.isOpen() && held.letters().contains(Letter.R)) {
                    responsible.computeIfAbsent(person, any -> new ArrayList<>()).add(goal);
                }
                if (goal.isOpen() && held.letters().contains(Letter.C)) {
                    consulted.computeIfAbsent(person, any -> new ArrayList<>()).add(goal);
                }
            });
        }
        List<RaciFailing.OfMember> found = new ArrayList<>();
        // Before the first goal there is no letter to have.
        for (Member member : goals.isEmpty() ? List.<Member>of() : file.team()) {
            if (!lettered.contains(member.id())) {
                found.add(new RaciFailing.NoLetter(Named.of(member)));
            }
        }
        for (Member member : file.members()) {
            List<Goal> theirs = responsibleFor(member);
            if (theirs.size() >= TOO_MANY_GOALS) {
                found.add(new RaciFailing.ResponsibleForTooMuch(Named.of(member), Named.all(theirs)));
            }
        }
        for (Member member : file.members()) {
            List<Goal> asked = consulted.getOrDefault(member.id(), List.of());
            if (asked.size() >= TOO_MANY_CONSULTED) {
                found.add(new RaciFailing.ConsultedTooMuch(Named.of(member), Named.all(asked)));
            }
        }
        return List.copyOf(found);
    }
}
