package tutti.model.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Conversation;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.OneToOne;
import tutti.model.Stakeholder;
import tutti.model.Thanks;

/** What was talked about, with whom, on either side. */
public final class PeopleDeeds {

    private PeopleDeeds() {}

    /** One conversation with several people is one record. */
    public static List<Change> converse(CaseFile file, List<Id<Stakeholder>> people, LocalDate on, Medium medium, String said,
                                        IdSource ids) {
        List<Id<Stakeholder>> each = people.stream().distinct().toList();
        return Change.keep(Conversation.on(ids.next(), file.engagement().id(), on, each, medium).withSaid(said));
    }

    /** Plans to talk to somebody: about what, and when. */
    public static List<Change> plan(CaseFile file, Id<Stakeholder> person, LocalDate on, String about, IdSource ids) {
        return Change.keep(Conversation.planned(ids.next(), file.engagement().id(), on, person, about));
    }

    /** The conversation that was planned has taken place. */
    public static List<Change> hold(CaseFile file, Id<Conversation> id, LocalDate on, Medium medium, String said) {
        return Edits.of(file, id, plan -> plan.withDate(on).withMedium(medium).withSaid(said).withFollowUp(Optional.empty()));
    }

    /** The promised look back at a conversation has happened. */
    public static List<Change> followedUp(CaseFile file, Id<Conversation> id) {
        return Edits.of(file, id, conversation -> conversation.withFollowUp(Optional.empty()));
    }

    public static List<Change> oneToOne(CaseFile file, Id<Member> id, LocalDate on, String note) {
        return Edits.of(file, id, member -> member.withOneToOnes(Edits.plus(member.oneToOnes(), new OneToOne(on, note))));
    }

    /** Notes what a member did well; thanks are due from then on. */
    public static List<Change> noteWin(CaseFile file, Id<Member> id, String what) {
        return Edits.of(file, id, member -> member.withThanks(Edits.plus(member.thanks(), Thanks.due(what))));
    }

    /** Thanks a member for {@code win}, which was not thanked for yet. */
    public static List<Change> thank(CaseFile file, Id<Member> id, Thanks win, LocalDate on) {
        return replace(file, id, win, win.withThanked(on));
    }

    /** Says on the team page who did {@code win}, or no longer. */
    public static List<Change> sayOnTeamPage(CaseFile file, Id<Member> id, Thanks win, boolean shown) {
        return replace(file, id, win, win.withOnTeamPage(shown));
    }

    private static List<Change> replace(CaseFile file, Id<Member> id, Thanks before, Thanks after) {
        return Edits.of(file, id, member -> {
            List<Thanks> wins = new ArrayList<>(member.thanks());
            int place = wins.indexOf(before);
            if (place >= 0) {
                wins.set(place, after);
            }
            return member.withThanks(wins);
        });
    }

    /** Says which member the manager is; nobody else is. */
    public static List<Change> makeMe(CaseFile file, Id<Member> id) {
        return file.find(id).isEmpty() ? List.of() : file.members().stream()
                .filter(member -> member.me() != member.id().equals(id))
                .<Change>map(member -> new Change.Keep(member.withMe(!member.me())))
                .toList();
    }

    /** A member told a need back, in their own words, as it is worded now. */
    public static List<Change> backBriefNeed(CaseFile file, Id<Need> id, Id<Member> by, String words, Match match, LocalDate on,
                                             IdSource ids) {
        return file.find(id)
                .map(need -> Change.keep(new BackBrief(ids.next(), need.engagement(), by, Optional.of(id), Optional.empty(),
                        need.version(), on, words, match)))
                .orElse(List.of());
    }

    public static List<Change> backBriefGoal(CaseFile file, Id<Goal> id, Id<Member> by, String words, Match match, LocalDate on,
                                             IdSource ids) {
        return file.find(id)
                .map(goal -> Change.keep(new BackBrief(ids.next(), goal.engagement(), by, Optional.empty(), Optional.of(id),
                        0, on, words, match)))
                .orElse(List.of());
    }
}
