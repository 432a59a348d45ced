package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.i18n.Words;
import tutti.model.ActionState;
import tutti.model.Id;
import tutti.model.Member;

/**
 * The open actions of one member, or of nobody.
 *
 * @param more how many there are beyond those shown
 */
record OwnerGroup(String name, String initials, String about, List<ActionRow> actions, int more) {

    private static final int SHOWN = 4;

    /** Whose action is late first, then whose is blocked, then by the earliest day; what nobody owns at the end. */
    static List<OwnerGroup> all(List<ActionRow> shown, TeamPicture picture, Words words) {
        Map<Optional<Id<Member>>, List<ActionRow>> byOwner = shown.stream().filter(ActionRow::isOpen)
                .collect(Collectors.groupingBy(row -> row.record().owner().filter(id -> picture.file().find(id).isPresent())));
        List<OwnerGroup> groups = new ArrayList<>(picture.file().members().stream()
                .filter(member -> byOwner.containsKey(Optional.of(member.id())))
                .map(member -> new OwnerGroup(member.me() ? words.say("team.You") : member.name(), member.initials(), MemberRow.about(member, words),
                        byOwner.get(Optional.of(member.id())), 0))
                .sorted(Comparator.comparing((OwnerGroup group) -> group.actions().stream().noneMatch(row -> row.late() > 0))
                        .thenComparing(group -> group.actions().stream().noneMatch(row -> row.record().state() == ActionState.BLOCKED))
                        .thenComparing(group -> group.actions().stream().flatMap(row -> row.record().due().stream())
                                .min(LocalDate::compareTo).orElse(LocalDate.MAX)))
                .toList());
        if (byOwner.containsKey(Optional.<Id<Member>>empty())) {
            groups.add(new OwnerGroup(words.say("team.owner.none"), "?", words.say("team.owner.none.why"), byOwner.get(Optional.<Id<Member>>empty()), 0));
        }
        return groups.stream().map(OwnerGroup::cut).toList();
    }

    private OwnerGroup cut() {
        return actions.size() <= SHOWN ? this : new OwnerGroup(name, initials, about, actions.subList(0, SHOWN - 1), actions.size() - SHOWN + 1);
    }
}
