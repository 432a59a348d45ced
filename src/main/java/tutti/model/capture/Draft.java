package tutti.model.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Medium;
import tutti.model.Person;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** One line while it is being read: which tokens are understood, and what was gathered so far. */
final class Draft {

    private static final String EDGES = ",;:.—–，；：。、";

    final String line;
    final List<Token> tokens;
    final CaseFile file;
    final LocalDate today;
    final IdSource ids;
    final NameReader names;
    final DateReader dates;

    final List<Stakeholder> people = new ArrayList<>();
    final List<Thing> things = new ArrayList<>();
    final Map<Id<?>, List<Caution>> cautions = new HashMap<>();
    final List<Ask> asks = new ArrayList<>();
    Optional<Medium> medium = Optional.empty();
    Optional<LocalDate> followUp = Optional.empty();
    LocalDate date;
    /** Whether the words were a member's: then they are no concern of the client's. */
    boolean memberSpeaks;

    private final List<Span> spans = new ArrayList<>();
    private final boolean[] understood;

    Draft(String line, CaseFile file, LocalDate today, IdSource ids, Map<String, Id<? extends Person>> chosen) {
        this.line = line;
        this.tokens = Token.of(line);
        this.file = file;
        this.today = today;
        this.ids = ids;
        this.date = today;
        this.names = new NameReader(tokens, line, chosen);
        this.dates = new DateReader(tokens, today);
        this.understood = new boolean[tokens.size()];
    }

    Token at(int index) {
        return index < tokens.size() && index >= 0 ? tokens.get(index) : new Token(Token.Type.MARK, line.length(), line.length(), "");
    }

    boolean isEnd(int index) {
        return index >= tokens.size();
    }

    /** The text as typed from one token up to, not with, another. */
    String text(int from, int to) {
        return from < to ? line.substring(tokens.get(from).from(), tokens.get(to - 1).to()) : "";
    }

    void mark(int from, int to, Meaning meaning) {
        if (from < to) {
            spans.add(new Span(tokens.get(from).from(), tokens.get(to - 1).to(), meaning));
            for (int i = from; i < to; i++) {
                understood[i] = true;
            }
        }
    }

    /** Marks a name, and asks which one it is where it fits several. Empty unless it is sure. */
    Optional<Person> name(int from, NameReader.Found found) {
        if (found.isSure()) {
            Person person = found.people().getFirst();
            mark(from, found.next(), new Meaning.Who(person.id()));
            return Optional.of(person);
        }
        List<Id<? extends Person>> candidates = new ArrayList<>();
        found.people().forEach(person -> candidates.add(person.id()));
        mark(from, found.next(), new Meaning.Which(candidates));
        asks.add(new Ask.Which(found.typed(), candidates));
        return Optional.empty();
    }

    void caution(Thing thing, Caution caution) {
        cautions.computeIfAbsent(thing.id(), id -> new ArrayList<>()).add(caution);
    }

    /** The person who said it, where there is just one. */
    Optional<Id<Stakeholder>> speaker() {
        return people.size() == 1 ? Optional.of(people.getFirst().id()) : Optional.empty();
    }

    /** Trims separators from both ends of a stretch of tokens; from and to of what is left, empty if nothing is. */
    int[] trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && tokens.get(start).isMark(EDGES)) {
            start++;
        }
        while (end > start && tokens.get(end - 1).isMark(EDGES)) {
            end--;
        }
        return new int[] {start, end};
    }

    /** Every stretch that was not understood becomes something said; all spans, in order. */
    List<Span> finishedSpans() {
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to < tokens.size() && !understood[to]) {
                to++;
            }
            int[] left = trimmed(from, to);
            boolean joins = left[1] - left[0] == 1 && left[0] > 0 && left[1] < tokens.size() && tokens.get(left[0]).isWord("and", "&", "+");
            mark(left[0], left[1], joins ? new Meaning.Link() : new Meaning.Said());
            from = Math.max(to, from) + 1;
        }
        return spans.stream().sorted(Comparator.comparingInt(Span::from)).toList();
    }
}
