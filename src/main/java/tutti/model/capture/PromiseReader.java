package tutti.model.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** Reads {@code promised [WHOM] WHAT by DATE [and WHAT by DATE]}, and for commands what is to be done by when. */
final class PromiseReader {

    private static final String[] BY = {"by", "until", "till", "before", "on", "for", "due"};
    private static final String[] PRONOUNS = {"him", "her", "them", "that", "to"};
    private static final String[] CLAUSE_WORDS = {"promised", "promise", "need", "needs", "concern", "said", "says", "action", "decision",
            "risk", "reading", "follow", "follow-up"};
    private static final String ENDS = ";!?；。！？";

    /** What is to be done, from one token up to another, and by when; {@code next} is the token after it all. */
    record Task(int from, int to, Optional<LocalDate> due, int next) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    private final Draft draft;

    PromiseReader(Draft draft) {
        this.draft = draft;
    }

    /** The index after the promises that begin here; {@code at} itself if none does. */
    int read(int at) {
        boolean introduced = draft.at(at).isWord("i", "we", "and");
        int word = introduced ? at + 1 : at;
        if (introduced && draft.at(at).isWord("and") && draft.at(word).isWord("i", "we")) {
            word++;
        }
        if (!draft.at(word).isWord("promised", "promise", "promising")) {
            return at;
        }
        Optional<Member> owner = owner(at);
        int whom = word + 1;
        Optional<NameReader.Found> name = nameAfter(whom);
        int what = name.map(NameReader.Found::next).orElse(whom);
        while (draft.at(what).isWord(PRONOUNS)) {
            what++;
        }
        int skipped = what;
        Task task = task(what, end(what));
        if (task.isEmpty()) {
            return at;
        }
        draft.mark(at, name.isPresent() ? whom : what, new Meaning.Opens(Kind.PROMISE));
        name.ifPresent(found -> draft.mark(found.next(), skipped, new Meaning.Opens(Kind.PROMISE)));
        Optional<Id<Stakeholder>> to = name.flatMap(found -> draft.name(whom, found))
                .filter(Stakeholder.class::isInstance).map(person -> ((Stakeholder) person).id())
                .or(() -> name.isPresent() ? Optional.empty() : draft.speaker());
        return keepAll(task, to, owner);
    }

    private int keepAll(Task first, Optional<Id<Stakeholder>> to, Optional<Member> owner) {
        Task task = first;
        keep(task, to, owner);
        while (task.due().isPresent() && draft.at(task.next()).isWord("and")) {
            Task more = task(task.next() + 1, end(task.next() + 1));
            if (more.isEmpty() || more.due().isEmpty()) {
                break;
            }
            draft.mark(task.next(), task.next() + 1, new Meaning.Link());
            task = more;
            keep(task, to, owner);
        }
        return task.next();
    }

    private void keep(Task task, Optional<Id<Stakeholder>> to, Optional<Member> owner) {
        Optional<NameReader.Found> last = to.isPresent() ? Optional.empty() : toWhom(task);
        int end = last.isPresent() ? lastTo(task) : task.to();
        mark(new Task(task.from(), end, task.due(), task.next()), Kind.PROMISE, task.to());
        Optional<Id<Stakeholder>> whom = last.flatMap(found -> draft.name(end + 1, found))
                .map(person -> ((Stakeholder) person).id()).or(() -> to);
        if (last.isPresent()) {
            draft.mark(end, end + 1, new Meaning.Opens(Kind.PROMISE));
        }
        Promise promise = Promise.made(draft.ids.next(), draft.file.engagement().id(), words(task.from(), end), draft.date)
                .withTo(whom).withFirstDate(task.due()).withOwner(owner.map(Member::id));
        draft.things.add(promise);
        warnOfPast(promise, task);
    }

    void warnOfPast(Thing thing, Task task) {
        task.due().filter(due -> due.isBefore(draft.today))
                .ifPresent(due -> draft.caution(thing, new Caution.PastDate(due)));
    }

    /** "... to Marit": whom it was promised to, said last. */
    private Optional<NameReader.Found> toWhom(Task task) {
        int to = lastTo(task);
        return to > task.from()
                ? draft.names.begun(to + 1, draft.file.stakeholders()).filter(found -> found.next() == task.to())
                : Optional.empty();
    }

    private int lastTo(Task task) {
        for (int i = task.to() - 2; i > task.from(); i--) {
            if (draft.at(i).isWord("to")) {
                return i;
            }
        }
        return -1;
    }

    /** The member named before "promised" owns it, else the manager. */
    private Optional<Member> owner(int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            Optional<NameReader.Found> found = draft.names.whole(i, draft.file.members());
            if (found.isPresent() && found.get().isSure() && found.get().next() == at
                    && found.get().people().getFirst() instanceof Member member) {
                draft.mark(i, at, new Meaning.Who(member.id()));
                return Optional.of(member);
            }
        }
        return draft.file.me();
    }

    /** A name right after "promised" is the one it was promised to, if something is left to promise. */
    private Optional<NameReader.Found> nameAfter(int at) {
        List<Stakeholder> people = draft.file.stakeholders();
        return draft.names.whole(at, people).or(() -> draft.names.begun(at, people)
                        .filter(found -> Character.isUpperCase(draft.line.charAt(draft.at(at).from()))))
                .filter(found -> !draft.isEnd(found.next()) && !draft.at(found.next()).isMark(",;."));
    }

    /** Reads what is to be done up to {@code end}, and by when: "by DATE" anywhere, else a date that stands last. */
    Task task(int from, int end) {
        for (int i = from; i < end; i++) {
            if (draft.at(i).isWord(BY)) {
                Optional<DateReader.Found> due = draft.dates.ahead(i + 1);
                if (due.isPresent()) {
                    return new Task(from, trimmedEnd(from, i), Optional.of(due.get().date()), due.get().next());
                }
            }
        }
        for (int i = from + 1; i < end; i++) {
            Optional<DateReader.Found> due = draft.dates.ahead(i);
            if (due.isPresent() && due.get().next() >= end) {
                return new Task(from, trimmedEnd(from, i), Optional.of(due.get().date()), due.get().next());
            }
        }
        return new Task(from, trimmedEnd(from, end), Optional.empty(), end);
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && draft.at(end - 1).isMark(",;:.")) {
            end--;
        }
        return end;
    }

    /** Marks what and when. {@code dueFrom} is the token with which the date begins. */
    void mark(Task task, Kind kind, int dueFrom) {
        draft.mark(task.from(), task.to(), new Meaning.What(kind));
        task.due().ifPresent(due -> {
            int start = dueFrom;
            while (draft.at(start).isMark(",;:.")) {
                start++;
            }
            draft.mark(start, task.next(), new Meaning.Due(due));
        });
    }

    /** The words of a task: a lone quotation without its marks. */
    String words(int from, int to) {
        return to - from == 1 ? quoteOrText(from) : draft.text(from, to);
    }

    private String quoteOrText(int at) {
        return draft.at(at).type() == Token.Type.QUOTE ? draft.at(at).text() : draft.text(at, at + 1);
    }

    /** Where the clause that holds this token ends. */
    int end(int from) {
        int at = from;
        while (!draft.isEnd(at)) {
            boolean next = draft.at(at).isMark(",") || draft.at(at).isWord("and");
            boolean full = draft.at(at).isMark(".") && !isPartOfDate(at);
            if (draft.at(at).isMark(ENDS) || full || next && draft.at(at + 1).isWord(CLAUSE_WORDS)
                    || next && draft.at(at + 1).isWord("i", "we") && draft.at(at + 2).isWord("promised")) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isPartOfDate(int at) {
        return draft.dates.ahead(at - 1).filter(found -> found.next() == at + 1).isPresent();
    }
}
