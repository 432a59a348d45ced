package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Channel;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Snooze;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.TrustEvent;
import tutti.model.measure.RaciFailing;
import tutti.model.measure.RaciRules;

/**
 * What is not on the page because it is internal.
 *
 * @param records the records it is about, for the manager's eyes; a failing of a member is about the member
 * @param count how many there are, which may be more than records
 */
public record Withheld(What what, int count, List<Id<?>> records) {

    /** The kinds the preview counts, in the order in which it lists them. */
    public enum What { READINGS, NOTES, TRUST_EVENTS, CONCERNS, NEEDS, PROMISES, ACTIONS, MILESTONES, DECISIONS, RISKS, RACI_FAILINGS }

    public Withheld {
        records = List.copyOf(records);
    }

    /** "11 readings". */
    public String say(Words words) {
        return words.say(switch (what) {
            case READINGS -> "page.withheld.readings";
            case NOTES -> "page.withheld.notes";
            case TRUST_EVENTS -> "page.withheld.trustEvents";
            case CONCERNS -> "page.withheld.concerns";
            case NEEDS -> "page.withheld.needs";
            case PROMISES -> "page.withheld.promises";
            case ACTIONS -> "page.withheld.actions";
            case MILESTONES -> "page.withheld.milestones";
            case DECISIONS -> "page.withheld.decisions";
            case RISKS -> "page.withheld.risks";
            case RACI_FAILINGS -> "page.withheld.raciFailings";
        }, count);
    }

    /** @param basis what the page was made from, {@code shown} the records that have a line on it */
    static List<Withheld> from(PageBasis basis, Set<Id<?>> shown) {
        CaseFile file = basis.file();
        List<Withheld> all = new ArrayList<>();
        add(all, What.READINGS, file.readings().stream());
        add(all, What.NOTES, file.all().stream().filter(thing -> !note(thing).isBlank()));
        add(all, What.TRUST_EVENTS, file.trustEvents().stream());
        add(all, What.CONCERNS, file.concerns().stream().filter(it -> !shown.contains(it.id()) && it.settled().isEmpty()));
        add(all, What.NEEDS, file.needs().stream().filter(it -> !shown.contains(it.id())));
        add(all, What.PROMISES, file.promises().stream().filter(it -> !shown.contains(it.id()) && it.isOpen()));
        add(all, What.ACTIONS, file.actions().stream().filter(it -> !shown.contains(it.id()) && it.state().isOpen()));
        add(all, What.MILESTONES, file.milestones().stream().filter(it -> !basis.shows(it.onPage(), it.id()) && it.done().isEmpty()));
        add(all, What.DECISIONS, raid(basis, shown, RaidType.DECISION));
        add(all, What.RISKS, raid(basis, shown, RaidType.RISK));
        List<RaciFailing> failings = RaciRules.of(file).all();
        if (!failings.isEmpty()) {
            all.add(new Withheld(What.RACI_FAILINGS, failings.size(), about(failings)));
        }
        return all;
    }

    private static String note(Thing thing) {
        return switch (thing) {
            case Stakeholder it -> it.note();
            case Member it -> it.note();
            case Conversation it -> it.note();
            case Meeting it -> it.note();
            case Concern it -> it.note();
            case Need it -> it.note();
            case Promise it -> it.note();
            case Goal it -> it.note();
            case Action it -> it.note();
            case Milestone it -> it.note();
            case Channel it -> it.note();
            case RaidItem it -> it.note();
            case Engagement it -> it.note();
            case BackBrief _, TrustEvent _, Raci _, Reading _, Snooze _, DraftPage _, IssuedPage _ -> "";
        };
    }

    private static void add(List<Withheld> all, What what, Stream<? extends Thing> things) {
        List<Id<?>> records = things.<Id<?>>map(Thing::id).toList();
        if (!records.isEmpty()) {
            all.add(new Withheld(what, records.size(), records));
        }
    }

    private static Stream<? extends Thing> raid(PageBasis basis, Set<Id<?>> shown, RaidType type) {
        return basis.file().raidItems().stream().filter(it -> it.type() == type && it.isOpen() && !shown.contains(it.id()));
    }

    private static List<Id<?>> about(List<RaciFailing> failings) {
        return failings.stream().<Id<?>>map(failing -> switch (failing) {
            case RaciFailing.OfGoal ofGoal -> ofGoal.goal();
            case RaciFailing.OfMember ofMember -> ofMember.member().id();
        }).distinct().collect(Collectors.toList());
    }
}
