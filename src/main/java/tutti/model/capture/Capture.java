package tutti.model.capture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Kind;
import tutti.model.Medium;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Reading;
import tutti.model.Thing;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.WorkingDays;

/** Reads lines for one engagement, on one day. */
public final class Capture {

    private static final int DAYS_ALIKE = 7;

    private final CaseFile file;
    private final LocalDate today;
    private final IdSource ids;
    private final Map<String, Id<? extends Person>> chosen;

    private Capture(CaseFile file, LocalDate today, IdSource ids, Map<String, Id<? extends Person>> chosen) {
        this.file = file;
        this.today = today;
        this.ids = ids;
        this.chosen = Map.copyOf(chosen);
    }

    public static Capture in(CaseFile file, LocalDate today, IdSource ids) {
        return new Capture(file, today, ids, Map.of());
    }

    /** The same, with the answer to {@link Ask.Which}: this typed name is that person. */
    public Capture choosing(String typed, Id<? extends Person> person) {
        Map<String, Id<? extends Person>> more = new HashMap<>(chosen);
        more.put(Fold.of(typed), person);
        return new Capture(file, today, ids, more);
    }

    /** Reads any text at all; never fails. A blank line makes no records. */
    public Captured read(String line) {
        Draft draft = new Draft(line, file, today, ids, chosen);
        new LineReader(draft).read();
        List<Span> spans = draft.finishedSpans();
        List<Thing> things = withConversation(draft, spans);
        return new Captured(line, spans, things.stream().map(thing -> proposal(thing, draft, things)).toList(), draft.asks);
    }

    /** A contact makes a conversation; so does text that would otherwise be lost. Else left-over text is a note on the record. */
    private List<Thing> withConversation(Draft draft, List<Span> spans) {
        List<Thing> things = new ArrayList<>(draft.things);
        String left = said(draft, spans, false);
        boolean contact = !draft.people.isEmpty() || draft.medium.isPresent() || draft.followUp.isPresent()
                || spans.stream().anyMatch(span -> span.meaning().equals(new Meaning.Quoted(Kind.CONVERSATION)));
        if (contact || things.isEmpty() && !draft.line.isBlank()) {
            String said = said(draft, spans, true);
            things.addFirst(Conversation.on(ids.next(), file.engagement().id(), draft.date,
                            draft.people.stream().map(person -> person.id()).toList(), draft.medium.orElse(Medium.IN_PERSON))
                    .withSaid(said.isEmpty() && things.isEmpty() && draft.people.isEmpty() ? draft.line.strip() : said)
                    .withFollowUp(draft.followUp));
        } else if (!left.isEmpty()) {
            things.set(0, noted(things.getFirst(), left));
        }
        return things.stream().map(this::linked).toList();
    }

    /** What was not understood, and with {@code quotes} also their own words, as typed. */
    private static String said(Draft draft, List<Span> spans, boolean quotes) {
        return spans.stream()
                .filter(span -> span.meaning() instanceof Meaning.Said || span.meaning() instanceof Meaning.Which
                        || quotes && span.meaning() instanceof Meaning.Quoted)
                .map(span -> span.of(draft.line))
                .collect(Collectors.joining(" "));
    }

    private static Thing noted(Thing thing, String note) {
        return switch (thing) {
            case Need need -> need.withNote(note);
            case Concern concern -> concern.withNote(note);
            case Promise promise -> promise.withNote(note);
            case Action action -> action.withNote(note);
            case RaidItem item -> item.withNote(note);
            case Reading reading -> reading.withEvidence(note);
            default -> thing;
        };
    }

    private Thing linked(Thing thing) {
        return thing instanceof Concern concern
                ? concern.withNeeds(new Likeness(file).need(concern.words(), concern.raisedBy()).map(List::of).orElse(List.of()))
                : thing;
    }

    private Proposal proposal(Thing thing, Draft draft, List<Thing> all) {
        List<Caution> cautions = new ArrayList<>(draft.cautions.getOrDefault(thing.id(), List.of()));
        if (thing instanceof Promise promise) {
            twin(promise, all).ifPresent(twin -> cautions.add(new Caution.Twice(twin.id())));
        }
        List<Ask> asks = thing instanceof Concern concern
                ? List.of(new Ask.Acknowledged(WorkingDays.of(file.engagement()).after(concern.raised(), ConcernTime.TO_ACKNOWLEDGE))) : List.of();
        return new Proposal(thing, asks, cautions, true);
    }

    /** An open promise to the same person that shares a word with this line and falls due within a week of it, or shares half its words. */
    private Optional<Promise> twin(Promise promise, List<Thing> line) {
        Set<String> what = Likeness.words(promise.what());
        Set<String> matter = new HashSet<>(what);
        line.forEach(thing -> {
            if (thing instanceof Concern concern) {
                matter.addAll(Likeness.words(concern.words()));
            }
        });
        return file.promises().stream()
                .filter(other -> other.isOpen() && other.to().isPresent() && other.to().equals(promise.to()))
                .filter(other -> {
                    Set<String> words = Likeness.words(other.what());
                    long sharedInAll = words.stream().filter(matter::contains).count();
                    long sharedInWhat = words.stream().filter(what::contains).count();
                    return sharedInAll > 0 && closeTogether(promise, other) || sharedInWhat > 0 && sharedInWhat * 2 >= what.size();
                })
                .findFirst();
    }

    private static boolean closeTogether(Promise one, Promise other) {
        return one.due().isEmpty() || other.due().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(one.due().get(), other.due().get())) <= DAYS_ALIKE;
    }
}
