package tutti.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tutti.model.Id;
import tutti.model.Person;
import tutti.model.Stakeholder;

/** Who is in no channel at all. The manager is asked for nothing, and whoever holds a channel is in it. */
final class Outsiders {

    private Outsiders() {}

    /** The client's people, the most powerful first, then the team's. */
    static List<Person> of(TeamPicture picture) {
        Set<Id<?>> reached = new HashSet<>();
        picture.file().channels().forEach(channel -> {
            reached.addAll(channel.stakeholders());
            reached.addAll(channel.members());
            channel.owner().ifPresent(reached::add);
        });
        List<Person> all = new ArrayList<>(picture.file().stakeholders().stream()
                .sorted((one, other) -> Integer.compare(power(other), power(one))).toList());
        all.addAll(picture.file().team());
        return all.stream().filter(person -> !reached.contains(person.id())).toList();
    }

    private static int power(Stakeholder person) {
        return person.power().map(level -> level.value()).orElse(0);
    }
}
