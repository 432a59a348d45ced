package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The letters of one person, on either side, in one goal. Never empty: no letters means no record. */
@RecordBuilder
public record Raci(Id<Raci> id, Id<Engagement> engagement, Id<Goal> goal, Optional<Id<Member>> member,
                   Optional<Id<Stakeholder>> stakeholder, Set<Letter> letters)
        implements Thing, RaciBuilder.With {

    public Raci {
        if (member.isPresent() == stakeholder.isPresent()) {
            throw new IllegalArgumentException("letters belong to one person");
        }
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("a letter is needed");
        }
        letters = Ordered.copy(letters, Letter.class);
    }

    public static Raci of(Id<Raci> id, Id<Engagement> engagement, Id<Goal> goal, Person person, Set<Letter> letters) {
        return switch (person) {
            case Member m -> new Raci(id, engagement, goal, Optional.of(m.id()), Optional.empty(), letters);
            case Stakeholder s -> new Raci(id, engagement, goal, Optional.empty(), Optional.of(s.id()), letters);
        };
    }

    public Id<? extends Person> person() {
        return member.<Id<? extends Person>>map(m -> m).or(() -> stakeholder).orElseThrow();
    }

    @Override
    public String title() {
        return letters.stream().map(Letter::name).collect(Collectors.joining());
    }
}
