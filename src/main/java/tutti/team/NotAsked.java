package tutti.team;

import java.util.List;
import java.util.stream.Stream;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Person;

/** Who carries a goal, as Accountable or Responsible, and never told back what it is for, nor a need it serves as it is worded now. */
final class NotAsked {

    private NotAsked() {}

    static List<Member> of(Goal goal, TeamPicture picture) {
        if (!goal.isOpen()) {
            return List.of();
        }
        return Stream.of(Letter.A, Letter.R).<Person>flatMap(letter -> picture.raci().holders(goal.id(), letter).stream()).distinct()
                .filter(Member.class::isInstance).map(Member.class::cast)
                .filter(member -> !hasToldBack(member, goal, picture)).toList();
    }

    private static boolean hasToldBack(Member member, Goal goal, TeamPicture picture) {
        return picture.file().backBriefs().stream().anyMatch(brief -> brief.by().equals(member.id()) && brief.goal().filter(goal.id()::equals).isPresent())
                || picture.file().find(goal.needs()).stream().anyMatch(need -> picture.rules().latestBackBrief(need, member).isPresent());
    }
}
