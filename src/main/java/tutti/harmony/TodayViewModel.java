package tutti.harmony;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import tutti.i18n.ClientWords;
import tutti.i18n.MoveWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Meeting;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Shareable;
import tutti.model.Stakeholder;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.Bucket;
import tutti.model.measure.ClientVerdict;
import tutti.model.measure.Harmony;
import tutti.model.measure.Outlook;
import tutti.model.measure.Outlooks;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.model.move.Group;
import tutti.workspace.Workspace;

/** The morning: what is to be done, and what to have ready before the next meeting. */
public final class TodayViewModel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final int MOST_NAMED = 2;
    private static final int LONGEST_NAME = 40;

    private final Workspace workspace;
    private final Words words;
    private final MovesViewModel moves;
    private final LastLook lastLook;
    private final ReadOnlyObjectWrapper<Optional<Prepare>> prepare = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Elsewhere>> elsewhere = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;

    /** The next meeting of another engagement. */
    public record Elsewhere(Id<Engagement> engagement, Id<Meeting> meeting, String name, String when, LocalDate date) {}

    /** What to have ready before a meeting, and who will be in the room. */
    public record Prepare(Id<Meeting> meeting, String name, String in, String day, String when, List<Ready> ready, List<Attendee> attendees, String page) {}

    /** @param wrong whether it has to be mended before the meeting */
    public record Ready(Kind kind, boolean wrong, String what, String detail) {}

    /** @param out whether they are out of room */
    public record Attendee(Id<Stakeholder> id, String initials, String name, String room, boolean out) {}

    public TodayViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.moves = new MovesViewModel(workspace, words, true);
        this.lastLook = new LastLook(workspace, words);
        ListChangeListener<CaseFile> again = _ -> measure();
        workspace.caseFiles().addListener(again);
        this.subscription = Subscription.combine(workspace.caseFile().subscribe((_, _) -> measure()), workspace.today().subscribe((_, _) -> measure()),
                workspace.privacy().subscribe((_, _) -> measure()), () -> workspace.caseFiles().removeListener(again));
        measure();
    }

    public void close() {
        subscription.unsubscribe();
        moves.close();
        lastLook.close();
    }

    public MovesViewModel moves() {
        return moves;
    }

    ReadOnlyObjectProperty<Optional<LastLook.Shown>> lastLook() {
        return lastLook.shown();
    }

    public ReadOnlyObjectProperty<Optional<Prepare>> prepare() {
        return prepare.getReadOnlyProperty();
    }

    /** The next meeting of every other engagement, the soonest first; none while a client looks on. */
    public ReadOnlyObjectProperty<List<Elsewhere>> elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /** Opens the engagement of a meeting, and the meeting. */
    public void open(Elsewhere meeting) {
        workspace.openEngagement(meeting.engagement());
        workspace.trail().goTo(Kind.MEETING, meeting.meeting());
    }

    /** What stands beside the name of a group; beside the next meeting which one it is, while there is only one. */
    public String hint(Group group) {
        return group == Group.NEXT_MEETING && workspace.caseFiles().size() == 1
                ? prepare.get().map(next -> words.say("harmony.today.elsewhere.when", next.name(), next.day())).orElse("") : moves.hint(group);
    }

    public String date() {
        return words.longWeekday(workspace.today().get());
    }

    public void openPage() {
        workspace.trail().goTo(Kind.DRAFT_PAGE);
    }

    public void open(Kind kind, Id<?> id) {
        workspace.trail().goTo(kind, id);
    }

    public void planMeeting() {
        workspace.trail().goTo(Kind.MEETING);
    }

    private void measure() {
        CaseFile file = workspace.caseFile().get();
        LocalDate today = workspace.today().get();
        prepare.set(file.nextMeeting(today).map(meeting -> prepare(file, meeting, today)));
        elsewhere.set(workspace.privacy().get() ? List.of() : workspace.caseFiles().stream()
                .filter(other -> !other.engagement().id().equals(file.engagement().id()))
                .flatMap(other -> other.nextMeeting(workspace.todayOf(other.engagement())).stream().map(meeting -> elsewhere(other, meeting)))
                .sorted(Comparator.comparing(Elsewhere::date)).toList());
    }

    private Elsewhere elsewhere(CaseFile other, Meeting meeting) {
        return new Elsewhere(other.engagement().id(), meeting.id(), words.say("harmony.today.elsewhere.name", other.engagement().name(), meeting.name()),
                words.say("harmony.today.elsewhere.when", words.weekday(meeting.date()),
                        new MoveWords(words).ahead(meeting.date(), workspace.todayOf(other.engagement()))), meeting.date());
    }

    private Prepare prepare(CaseFile file, Meeting meeting, LocalDate today) {
        int number = file.lastIssued().map(page -> page.number() + 1).orElse(1);
        String when = meeting.time().map(time -> words.say("harmony.today.when", words.weekday(meeting.date()), CLOCK.format(time)))
                .orElseGet(() -> words.weekday(meeting.date()));
        BreathingRoom room = BreathingRoom.of(file, today);
        return new Prepare(meeting.id(), meeting.name(), new MoveWords(words).ahead(meeting.date(), today), words.weekday(meeting.date()),
                words.say("harmony.today.before", when), ready(file, today, number),
                file.find(meeting.attendees()).stream().map(person -> attendee(file, room, person, today)).toList(), words.say("harmony.today.open-page", number));
    }

    private List<Ready> ready(CaseFile file, LocalDate today, int number) {
        CaseFile seen = Shareable.seen(file, workspace.privacy().get());
        List<Ready> ready = new ArrayList<>();
        ready.add(new Ready(Kind.DRAFT_PAGE, true, words.say("harmony.today.draft", number), file.lastIssued()
                .map(last -> words.say("harmony.today.last-issued", last.number(), words.day(last.date()))).orElse("")));
        ClientVerdict.latest(file, today).filter(verdict -> !Optional.of(verdict.level()).equals(file.engagement().confidence()))
                .ifPresent(verdict -> ready.add(new Ready(Kind.MEETING, true, words.say("harmony.today.verdicts", words.of(verdict.level()),
                        file.engagement().confidence().map(words::of).orElseGet(() -> words.say("harmony.today.nothing"))),
                        verdict(file, verdict.meeting()))));
        List<RaidItem> decisions = seen.raidItems().stream().filter(item -> item.type() == RaidType.DECISION && item.isOpen()).toList();
        if (!decisions.isEmpty()) {
            ready.add(new Ready(Kind.RAID_ITEM, false, words.say("harmony.today.decisions", decisions.size()),
                    named(decisions.stream().map(RaidItem::text).toList())));
        }
        List<String> unconfirmed = Harmony.of(seen, today).buckets().getOrDefault(Bucket.NOT_CONFIRMED, List.of()).stream()
                .map(links -> links.need().words()).toList();
        if (!unconfirmed.isEmpty()) {
            ready.add(new Ready(Kind.NEED, false, words.say("harmony.today.confirm", unconfirmed.size()), named(unconfirmed)));
        }
        return List.copyOf(ready);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
    }

    private String verdict(CaseFile file, Meeting meeting) {
        String day = words.day(meeting.date());
        Optional<String> by = meeting.verdictBy().flatMap(file::find).map(Stakeholder::name);
        if (meeting.verdictWords().isBlank()) {
            return words.say("harmony.today.verdict.silent", by.map(name -> name + ", " + day).orElse(day));
        }
        return by.map(name -> words.say("harmony.today.verdict.by", name, day, meeting.verdictWords()))
                .orElseGet(() -> words.say("harmony.today.verdict", day, meeting.verdictWords()));
    }

    /** The first few by name: beside a meeting there is room for no more. */
    private String named(List<String> texts) {
        String first = texts.stream().limit(MOST_NAMED).map(TodayViewModel::shortened).collect(Collectors.joining(" · "));
        return texts.size() > MOST_NAMED ? words.say("harmony.today.and-more", first, texts.size() - MOST_NAMED) : first;
    }

    private Attendee attendee(CaseFile file, BreathingRoom room, Stakeholder person, LocalDate today) {
        Optional<Room> one = room.of(person.id());
        boolean out = one.filter(known -> known instanceof Room.Known k && k.zone() == Zone.OUT).isPresent();
        return new Attendee(person.id(), person.initials(), person.name(), one.map(known -> left(file, known, today)).orElse(""), out);
    }

    /** "+2, runs out in 2 to 6 weeks", "−1, out of room", "unknown, no reading yet". */
    private String left(CaseFile file, Room room, LocalDate today) {
        String brief = new ClientWords(words).room(room);
        if (!(room instanceof Room.Known known)) {
            return words.say("harmony.today.attendee.unknown", brief);
        }
        if (known.zone() != Zone.OUT && Outlooks.of(file, today).of(known.person().id()) instanceof Outlook.RunsOut runsOut
                && runsOut.nearWeeks(today) > 0 && runsOut.farWeeks(today).isPresent()) {
            return words.say("harmony.today.attendee.weeks", brief, runsOut.nearWeeks(today), runsOut.farWeeks(today).get());
        }
        return words.say(switch (known.zone()) {
            case OUT -> "harmony.today.attendee.out";
            case TIGHT -> "harmony.today.attendee.tight";
            case ROOM -> "harmony.today.attendee.has";
        }, brief);
    }
}
