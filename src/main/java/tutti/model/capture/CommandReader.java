package tutti.model.capture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.Concern;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** Reads the clauses that begin with the name of a record: need, concern, action, reading, decision, risk. */
final class CommandReader {

    private static final Map<String, RaidType> RAID = Map.of("decision", RaidType.DECISION, "risk", RaidType.RISK);

    private final Draft draft;
    private final PromiseReader tasks;
    private final ReadingReader readings;

    CommandReader(Draft draft) {
        this.draft = draft;
        this.tasks = new PromiseReader(draft);
        this.readings = new ReadingReader(draft);
    }

    /** Whether a clause begins here and names a record. "Need to call them" names none. */
    boolean opensAt(int at) {
        boolean begins = at == 0 || draft.at(at - 1).type() != Token.Type.WORD || draft.at(at - 1).isWord("and");
        if (!begins || draft.isEnd(at + 1)) {
            return false;
        }
        Token word = draft.at(at);
        if (word.isWord("need", "concern")) {
            return draft.at(at + 1).type() == Token.Type.QUOTE || draft.at(at + 1).isMark(":")
                    || nameBeforeQuote(at + 1) || draft.names.begun(at + 1, draft.file.stakeholders()).isPresent();
        }
        if (word.isWord("reading")) {
            return draft.names.begun(afterMark(at + 1), people()).isPresent();
        }
        return word.isWord("action", "decision", "risk");
    }

    /** Whether a quotation follows after at most two words, which then are a name. */
    private boolean nameBeforeQuote(int at) {
        return draft.at(at).type() == Token.Type.WORD && !Character.isLowerCase(draft.line.charAt(draft.at(at).from()))
                && (draft.at(at + 1).type() == Token.Type.QUOTE || draft.at(at + 2).type() == Token.Type.QUOTE);
    }

    int read(int at) {
        Token word = draft.at(at);
        return switch (word.text()) {
            case "need" -> words(at, Kind.NEED);
            case "concern" -> words(at, Kind.CONCERN);
            case "reading" -> readings.read(at, people());
            case "action" -> action(at);
            default -> raid(at, RAID.get(word.text()));
        };
    }

    private List<Person> people() {
        return Stream.<Person>concat(draft.file.stakeholders().stream(), draft.file.members().stream()).toList();
    }

    private int afterMark(int at) {
        return draft.at(at).isMark(":,") ? at + 1 : at;
    }

    /** need NAME "..." or need NAME: ... */
    private int words(int at, Kind kind) {
        int end = tasks.end(at + 1);
        int start = afterMark(at + 1);
        Optional<NameReader.Found> name = draft.names.begun(start, draft.file.stakeholders()).filter(found -> found.next() <= end);
        int next = afterMark(name.map(NameReader.Found::next).orElse(start));
        int quote = next;
        while (quote < end && draft.at(quote).type() != Token.Type.QUOTE) {
            quote++;
        }
        int[] words = quote < end ? new int[] {quote, quote + 1} : draft.trimmed(Math.min(next, end), end);
        if (words[0] == words[1]) {
            return at + 1;
        }
        draft.mark(at, at + 1, new Meaning.Opens(kind));
        Optional<Id<Stakeholder>> by = name.isPresent()
                ? draft.name(start, name.get()).map(person -> ((Stakeholder) person).id()) : draft.speaker();
        if (words[0] > next && name.isEmpty()) {
            draft.asks.add(new Ask.Unknown(draft.text(next, words[0])));
        }
        draft.mark(words[0], words[1], new Meaning.Quoted(kind));
        keepWords(kind, tasks.words(words[0], words[1]), by);
        return words[1];
    }

    /** A concern or a need in these words; in a conversation they are kept with it. */
    void keepWords(Kind kind, String words, Optional<Id<Stakeholder>> by) {
        Id<Engagement> engagement = draft.file.engagement().id();
        if (words.isBlank()) {
            return;
        }
        switch (kind) {
            case CONCERN -> draft.things.add(Concern.raised(draft.ids.next(), engagement, words, draft.date).withRaisedBy(by));
            case NEED -> draft.things.add(Need.expressed(draft.ids.next(), engagement, words, draft.date).withSaidBy(by));
            default -> { }
        }
    }

    private int action(int at) {
        int start = afterMark(at + 1);
        Optional<NameReader.Found> name = draft.names.begun(start, draft.file.members());
        int what = name.map(NameReader.Found::next).orElse(start);
        PromiseReader.Task task = tasks.task(afterMark(what), tasks.end(what));
        if (task.isEmpty()) {
            return at + 1;
        }
        draft.mark(at, at + 1, new Meaning.Opens(Kind.ACTION));
        Optional<Id<Member>> owner = name.flatMap(found -> draft.name(start, found)).map(person -> ((Member) person).id());
        tasks.mark(task, Kind.ACTION, task.to());
        Action action = Action.toDo(draft.ids.next(), draft.file.engagement().id(), tasks.words(task.from(), task.to()))
                .withOwner(owner).withFirstDate(task.due()).withDue(task.due());
        return kept(action, task);
    }

    private int raid(int at, RaidType type) {
        int start = afterMark(at + 1);
        Optional<NameReader.Found> name = type == RaidType.DECISION
                ? draft.names.whole(start, draft.file.stakeholders()) : Optional.empty();
        int what = afterMark(name.map(NameReader.Found::next).orElse(start));
        PromiseReader.Task task = tasks.task(what, tasks.end(what));
        if (task.isEmpty()) {
            return at + 1;
        }
        draft.mark(at, at + 1, new Meaning.Opens(Kind.RAID_ITEM));
        Optional<Id<Stakeholder>> asked = name.flatMap(found -> draft.name(start, found)).map(person -> ((Stakeholder) person).id());
        tasks.mark(task, Kind.RAID_ITEM, task.to());
        RaidItem item = RaidItem.raised(draft.ids.next(), draft.file.engagement().id(), type,
                tasks.words(task.from(), task.to()), draft.date);
        return kept(type == RaidType.DECISION
                ? item.withAskedOf(asked.or(draft::speaker)).withNeededBy(task.due())
                : item.withReview(task.due()), task);
    }

    private int kept(Thing thing, PromiseReader.Task task) {
        draft.things.add(thing);
        tasks.warnOfPast(thing, task);
        return task.next();
    }
}
