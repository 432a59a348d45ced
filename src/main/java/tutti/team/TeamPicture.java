package tutti.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.measure.Drive;
import tutti.model.measure.Harmony;
import tutti.model.measure.LinkRules;
import tutti.model.measure.Overload;
import tutti.model.measure.RaciRules;
import tutti.model.measure.Readings;
import tutti.model.measure.Serving;
import tutti.model.measure.TeamFigures;

/**
 * The records of the open engagement with every measure this view shows, worked out once for all its rows.
 *
 * @param hidden whether everything internal is out of sight
 */
record TeamPicture(CaseFile file, LocalDate today, boolean hidden, LinkRules rules, TeamFigures figures, Drive drive,
                   Readings readings, Overload overload) {

    static TeamPicture of(CaseFile file, LocalDate today, boolean hidden) {
        return new TeamPicture(file, today, hidden, LinkRules.of(file, today), TeamFigures.of(file, Harmony.of(file, today), today),
                Drive.of(file, today), Readings.of(file, today), Overload.of(file, today));
    }

    RaciRules raci() {
        return rules.raci();
    }

    Serving serving() {
        return rules.serving();
    }

    /** What a member is called: the manager is "you"; empty if there is nobody, or no longer. */
    String owner(Optional<Id<Member>> member, Words words) {
        return member.flatMap(file::find).map(found -> found.me() ? words.say("team.you") : found.name()).orElse("");
    }

    String needs(Collection<Id<Need>> ids) {
        return file.find(ids).stream().map(Need::words).collect(Collectors.joining("; "));
    }
}
