package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.AllowedLeak;
import tutti.model.AlsoRaised;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Channel;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.DraftPage;
import tutti.model.Ending;
import tutti.model.Engagement;
import tutti.model.Escalation;
import tutti.model.Goal;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.OneToOne;
import tutti.model.PageLine;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.ReAgreement;
import tutti.model.Reading;
import tutti.model.Snooze;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.Thanks;
import tutti.model.Thing;
import tutti.model.TrustEvent;
import tutti.model.Wording;

/** Which texts of the records the client must not read, and which ones they know anyway. */
final class InternalTexts {

    private InternalTexts() {}

    /**
     * The internal texts of a record, with the whole text of one that is not on the client's page. How a concern was answered
     * and what was decided is not among them: the client was there.
     */
    static Stream<String> of(Thing thing) {
        return switch (thing) {
            case Engagement it -> Stream.of(it.note(), it.teamPage().lead());
            case Stakeholder it -> Stream.of(it.note());
            case Member it -> all(List.of(it.note()), it.oneToOnes().stream().map(OneToOne::note).toList(), it.thanks().stream().map(Thanks::what).toList());
            case Need it -> all(List.of(it.note()), it.wordings().stream().map(Wording::how).toList(), unless(it.onPage().shown(), words(it)));
            case Concern it -> all(List.of(it.note()), it.alsoRaised().stream().map(AlsoRaised::words).toList(), unless(it.onPage().shown(), words(it)));
            case Conversation it -> Stream.of(it.note(), it.subject(), it.said());
            case Promise it -> all(List.of(it.note()), it.reagreed().stream().map(ReAgreement::reason).toList(),
                    it.ending().map(Ending::reason).stream().toList(), unless(it.onPage().shown(), words(it)));
            case TrustEvent it -> Stream.of(it.what(), it.response(), it.followed());
            case Goal it -> all(List.of(it.note()), how(it.dropped()));
            case BackBrief it -> Stream.of(it.words());
            case RaidItem it -> all(List.of(it.note()), unless(it.onPage().shown(), words(it)));
            case Action it -> all(List.of(it.note(), it.blockedBy(), it.blockedByWhom()), how(it.ended()), unless(it.onPage().shown(), words(it)));
            case Milestone it -> all(List.of(it.note()), unless(it.onPage().shown(), words(it)));
            case Channel it -> all(List.of(it.note(), it.purpose(), it.escalation()), it.path().stream().map(Escalation::what).toList());
            case Reading it -> all(List.of(it.evidence()), it.reasons());
            case Snooze it -> Stream.of(it.why());
            case Meeting it -> Stream.of(it.note());
            case DraftPage it -> it.allowed().stream().map(AllowedLeak::reason);
            case Raci _, IssuedPage _ -> Stream.empty();
        };
    }

    /** What the client said to the whole room, or has on paper: no copy of it tells them anything. */
    static Stream<String> known(CaseFile file) {
        return Stream.of(
                file.needs().stream().filter(it -> it.onPage().shown()).flatMap(it -> words(it).stream()),
                file.concerns().stream().filter(it -> it.onPage().shown()).flatMap(it -> words(it).stream()),
                file.issuedPages().stream().map(IssuedPage::why),
                file.issuedPages().stream().flatMap(page -> page.lines().stream()).map(PageLine::text)).flatMap(texts -> texts);
    }

    /** What was made of conversations for the page: it is told in the words of the conversation. */
    static Stream<String> told(CaseFile file) {
        return Stream.of(
                file.promises().stream().filter(it -> it.onPage().shown()).flatMap(it -> words(it).stream()),
                file.actions().stream().filter(it -> it.onPage().shown()).flatMap(it -> words(it).stream()),
                file.milestones().stream().filter(it -> it.onPage().shown()).flatMap(it -> words(it).stream()),
                file.raidItems().stream().filter(it -> it.onPage().shown()).flatMap(it -> words(it).stream())).flatMap(texts -> texts);
    }

    /** The words of a record itself, without its text for the page: that one is searched. */
    private static List<String> words(Thing thing) {
        return switch (thing) {
            case Need it -> it.wordings().stream().flatMap(wording -> Stream.of(wording.words(), wording.restated())).toList();
            case RaidItem it -> Stream.concat(Stream.of(it.text(), it.responseText(), it.waits()), it.options().stream()
                    .flatMap(option -> Stream.of(option.text(), option.scope(), option.cost(), option.date()))).toList();
            default -> List.of(thing.title());
        };
    }

    private static List<String> how(Optional<Step> step) {
        return step.map(Step::how).stream().toList();
    }

    private static List<String> unless(boolean isShown, List<String> texts) {
        return isShown ? List.of() : texts;
    }

    @SafeVarargs
    private static Stream<String> all(List<String>... texts) {
        List<String> together = new ArrayList<>();
        for (List<String> some : texts) {
            together.addAll(some);
        }
        return together.stream();
    }
}
