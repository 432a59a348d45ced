package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.model.IdSource;
import tutti.model.Thing;
import tutti.store.Filled;

/** Every text of every record is either searched for before a page is issued, or there is a reason why not. */
class InternalTextsTest {

    /** Texts that are not searched for, each with why not; a new text of a record is searched, or it is named here or below. */
    private static final Map<String, Set<String>> OPEN = Map.of(
            "names, addresses and numbers are searched for on their own: see SecretNames",
            Set.of("Stakeholder.name", "Stakeholder.email", "Stakeholder.phone", "Member.name", "Member.email", "Member.phone"),
            "what the page calls somebody", Set.of("Stakeholder.role", "Stakeholder.forPage", "Member.role", "Member.forPage"),
            "the head and the foot of the page", Set.of("Engagement.name", "Engagement.client", "Engagement.why", "Meeting.name", "DraftPage.audience"),
            "agreed with the client", Set.of("Baseline.scopeAgreed", "Baseline.scopeNow", "Baseline.budgetAgreed", "Baseline.budgetNow", "Engagement.goal", "Need.criterion",
                    "Stakeholder.organisation"),
            "the client said it in the meeting", Set.of("Meeting.verdictWords", "Reaction.words", "Reaction.line"),
            "the client has it on paper", Set.of("IssuedPage.audience", "IssuedPage.why", "IssuedPage.sha256", "PageLine.state", "PageLine.text"),
            "written for the page, or a copy of what the record says itself", Set.of("OnPage.text", "OnPage.insteadOf", "OnPage.stood", "LineAnswer.reason", "AllowedLeak.words"),
            "what the work is called, which the steps and milestones on the page say too", Set.of("Goal.name", "Goal.target", "Channel.name"));

    /** Texts of a record that is on the client's page, and a secret only while it is not. */
    private static final Set<String> SECRET_OFF_THE_PAGE = Set.of("Action.what", "Concern.words", "Milestone.name", "Promise.what", "RaidItem.responseText",
            "RaidItem.text", "RaidItem.waits", "Wording.restated", "Wording.words", "DecisionOption.text", "DecisionOption.scope", "DecisionOption.cost",
            "DecisionOption.date");

    /** @param isShown whether the records are on the client's page */
    private static Set<String> searched(boolean isShown) {
        Canaries canaries = new Canaries((record, name) -> name.startsWith("OnPage."));
        Set<String> searched = new TreeSet<>();
        for (Thing thing : Filled.everyKind(new IdSource(InstantSource.system(), new Random(3)), new Random(3), true)) {
            Thing record = canaries.in(thing);
            InternalTexts.of(isShown ? record : Canaries.offPage(record)).filter(canaries.planted()::containsKey).map(canaries.planted()::get).forEach(searched::add);
        }
        return searched;
    }

    @Test
    void nobodyForgotWhetherATextIsInternal() {
        Set<String> always = searched(true);
        Set<String> offPage = searched(false);
        Set<String> open = new TreeSet<>(Canaries.all());
        open.removeAll(offPage);

        assertThat(open).as("neither searched for nor known to be open").isEqualTo(OPEN.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
        offPage.removeAll(always);
        assertThat(offPage).as("searched for only while off the page").isEqualTo(new TreeSet<>(SECRET_OFF_THE_PAGE));
    }
}
