package tutti.model;

import java.util.Set;

/**
 * The manager's choices for the team page.
 *
 * @param lead what the team should look at first, in the manager's words; may be empty
 * @param hidden sections left out
 */
public record TeamPageChoices(PaperSize paper, String lead, Set<TeamSection> hidden) {

    public TeamPageChoices {
        hidden = Ordered.copy(hidden, TeamSection.class);
    }

    public static TeamPageChoices usual() {
        return new TeamPageChoices(PaperSize.A4, "", Set.of());
    }

    public TeamPageChoices withPaper(PaperSize newPaper) {
        return new TeamPageChoices(newPaper, lead, hidden);
    }

    public TeamPageChoices withLead(String newLead) {
        return new TeamPageChoices(paper, newLead, hidden);
    }

    public TeamPageChoices withHidden(Set<TeamSection> newHidden) {
        return new TeamPageChoices(paper, lead, newHidden);
    }
}
