package tutti.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All live records of one engagement, at one moment. Immutable: {@link #with} makes the next one. Lists are sorted by id,
 * so that no measure can depend on the order in which records came.
 */
public final class CaseFile {

    private static final Comparator<Thing> BY_ID = Comparator.comparing(Thing::id);

    private final Engagement engagement;
    private final Map<Kind, List<Thing>> byKind;
    private final Map<Id<?>, Thing> byId;
    private final Map<Object, Object> workedOut = new ConcurrentHashMap<>();

    private CaseFile(Engagement engagement, Map<Kind, List<Thing>> byKind, Map<Id<?>, Thing> byId) {
        this.engagement = engagement;
        this.byKind = byKind;
        this.byId = byId;
    }

    /** @throws IllegalArgumentException if a record belongs to another engagement */
    public static CaseFile of(Engagement engagement, Collection<? extends Thing> things) {
        return new CaseFile(engagement, Map.of(), Map.of())
                .with(Stream.concat(Stream.of(engagement), things.stream()).<Change>map(Change.Keep::new).toList());
    }

    public static CaseFile of(Engagement engagement, Thing... things) {
        return of(engagement, List.of(things));
    }

    /**
     * This case file after an edit.
     *
     * @throws IllegalArgumentException if a changed record belongs to another engagement
     */
    public CaseFile with(List<Change> changes) {
        Engagement newEngagement = engagement;
        Map<Id<?>, Thing> newById = new HashMap<>(byId);
        Map<Kind, List<Thing>> newByKind = new EnumMap<>(Kind.class);
        newByKind.putAll(byKind);
        Set<Kind> touched = EnumSet.noneOf(Kind.class);
        for (Change change : changes) {
            Thing thing = change.thing();
            Kind kind = Kind.of(thing);
            if (!thing.engagement().equals(engagement.id())) {
                throw new IllegalArgumentException(kind + " " + thing.id() + " belongs to another engagement");
            }
            if (touched.add(kind)) {
                newByKind.put(kind, new ArrayList<>(byKind.getOrDefault(kind, List.of())));
            }
            switch (change) {
                case Change.Keep(Engagement kept) -> newEngagement = kept;
                case Change.Keep(Thing kept) -> {
                    newById.put(kept.id(), kept);
                    place(newByKind.get(kind), kept);
                }
                case Change.Drop(Thing dropped) -> {
                    newById.remove(dropped.id());
                    remove(newByKind.get(kind), dropped);
                }
            }
        }
        touched.forEach(kind -> newByKind.computeIfPresent(kind, (_, list) -> Collections.unmodifiableList(list)));
        return new CaseFile(newEngagement, newByKind, newById);
    }

    /**
     * What was worked out from these records before, or is now. Nothing in a case file ever changes, so one answer serves all who
     * ask; it goes with the case file.
     *
     * @param question what was asked, with everything that the answer depends on besides the records, such as the day
     */
    @SuppressWarnings("unchecked") // a question names the type of its answer
    public <T> T once(List<Object> question, Supplier<T> work) {
        Object known = workedOut.get(question);
        if (known == null) {
            known = work.get(); // not under a lock: a measure may ask for another one
            workedOut.putIfAbsent(question, known);
        }
        return (T) known;
    }

    /** Into its place by id, or over the one with its id: an edit of one record is not to cost the sorting of thousands. */
    private static void place(List<Thing> list, Thing thing) {
        int at = Collections.binarySearch(list, thing, BY_ID);
        if (at >= 0) {
            list.set(at, thing);
        } else {
            list.add(-at - 1, thing);
        }
    }

    private static void remove(List<Thing> list, Thing thing) {
        int at = Collections.binarySearch(list, thing, BY_ID);
        if (at >= 0) {
            list.remove(at);
        }
    }

    public Engagement engagement() {
        return engagement;
    }

    /** All records but the engagement, kind by kind, each by id. */
    public List<Thing> all() {
        return Stream.of(Kind.values()).flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream()).toList();
    }

    /** The record with this id; empty if it was dropped or never was. */
    @SuppressWarnings("unchecked") // an id names records of its own kind only
    public <T extends Thing> Optional<T> find(Id<T> id) {
        return Optional.ofNullable((T) byId.get(id));
    }

    /** The records with these ids, without those that were dropped. */
    public <T extends Thing> List<T> find(Collection<Id<T>> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @SuppressWarnings("unchecked") // byKind holds under a kind only records of its type
    private <T extends Thing> List<T> list(Kind kind) {
        return (List<T>) byKind.getOrDefault(kind, List.of());
    }

    public List<Stakeholder> stakeholders() {
        return list(Kind.STAKEHOLDER);
    }

    public List<Member> members() {
        return list(Kind.MEMBER);
    }

    public List<Need> needs() {
        return list(Kind.NEED);
    }

    public List<Concern> concerns() {
        return list(Kind.CONCERN);
    }

    public List<Conversation> conversations() {
        return list(Kind.CONVERSATION);
    }

    public List<Promise> promises() {
        return list(Kind.PROMISE);
    }

    public List<TrustEvent> trustEvents() {
        return list(Kind.TRUST_EVENT);
    }

    public List<Goal> goals() {
        return list(Kind.GOAL);
    }

    public List<Raci> racis() {
        return list(Kind.RACI);
    }

    public List<BackBrief> backBriefs() {
        return list(Kind.BACK_BRIEF);
    }

    public List<RaidItem> raidItems() {
        return list(Kind.RAID_ITEM);
    }

    public List<Action> actions() {
        return list(Kind.ACTION);
    }

    public List<Milestone> milestones() {
        return list(Kind.MILESTONE);
    }

    public List<Channel> channels() {
        return list(Kind.CHANNEL);
    }

    public List<Reading> readings() {
        return list(Kind.READING);
    }

    public List<Snooze> snoozes() {
        return list(Kind.SNOOZE);
    }

    public List<DraftPage> draftPages() {
        return list(Kind.DRAFT_PAGE);
    }

    public List<IssuedPage> issuedPages() {
        return list(Kind.ISSUED_PAGE);
    }

    public List<Meeting> meetings() {
        return list(Kind.MEETING);
    }

    /** The manager, the member marked "me". */
    public Optional<Member> me() {
        return members().stream().filter(Member::me).findFirst();
    }

    /** The members who are asked and counted: all but the manager. */
    public List<Member> team() {
        return members().stream().filter(member -> !member.me()).toList();
    }

    /** The next meeting that was not held yet, on {@code today} or later. */
    public Optional<Meeting> nextMeeting(LocalDate today) {
        return meetings().stream()
                .filter(meeting -> !meeting.held() && !meeting.date().isBefore(today))
                .min(Comparator.comparing(Meeting::date).thenComparing(meeting -> meeting.id().value()));
    }

    /** The page issued last, by number. */
    public Optional<IssuedPage> lastIssued() {
        return issuedPages().stream().max(Comparator.comparingInt(IssuedPage::number));
    }

    /** The issued pages that no later page took the place of, the oldest first. */
    public List<IssuedPage> standingPages() {
        Set<Id<IssuedPage>> replaced = issuedPages().stream().flatMap(page -> page.replaces().stream()).collect(Collectors.toSet());
        return issuedPages().stream().filter(page -> !replaced.contains(page.id()))
                .sorted(Comparator.comparingInt(IssuedPage::number)).toList();
    }

    /** The page that took the place of this one. */
    public Optional<IssuedPage> replacementOf(IssuedPage page) {
        return issuedPages().stream().filter(later -> later.replaces().equals(Optional.of(page.id()))).findFirst();
    }
}
