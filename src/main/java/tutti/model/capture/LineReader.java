package tutti.model.capture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Medium;
import tutti.model.Stakeholder;

/** Reads a line clause by clause: first when, who and how; then what was said, promised and needed. */
final class LineReader {

    private static final Map<String, Medium> VERBS = Map.ofEntries(
            Map.entry("called", Medium.PHONE), Map.entry("phoned", Medium.PHONE), Map.entry("rang", Medium.PHONE),
            Map.entry("emailed", Medium.EMAIL), Map.entry("e-mailed", Medium.EMAIL), Map.entry("mailed", Medium.EMAIL),
            Map.entry("wrote", Medium.EMAIL), Map.entry("met", Medium.IN_PERSON), Map.entry("saw", Medium.IN_PERSON),
            Map.entry("visited", Medium.IN_PERSON), Map.entry("said", Medium.IN_PERSON), Map.entry("says", Medium.IN_PERSON),
            Map.entry("spoke", Medium.IN_PERSON), Map.entry("talked", Medium.IN_PERSON), Map.entry("texted", Medium.CHAT),
            Map.entry("messaged", Medium.CHAT), Map.entry("chatted", Medium.CHAT), Map.entry("pinged", Medium.CHAT),
            Map.entry("zoomed", Medium.VIDEO));
    private static final Map<String, Medium> MEDIA = Map.of("call", Medium.PHONE, "phone", Medium.PHONE, "email", Medium.EMAIL,
            "mail", Medium.EMAIL, "chat", Medium.CHAT, "video", Medium.VIDEO, "letter", Medium.LETTER, "meeting", Medium.IN_PERSON);
    private static final String[] SAYING = {"said", "says", "say", "saying"};

    private final Draft draft;
    private final CommandReader commands;
    private final PromiseReader promises;

    LineReader(Draft draft) {
        this.draft = draft;
        this.commands = new CommandReader(draft);
        this.promises = new PromiseReader(draft);
    }

    void read() {
        int at = commands.opensAt(0) ? 0 : opening();
        while (!draft.isEnd(at)) {
            at = clause(at);
        }
    }

    /** When, who and how, until something else begins. */
    private int opening() {
        int at = 0;
        int next = openingPart(at);
        while (next > at && !draft.isEnd(next)) {
            at = next;
            next = openingPart(at);
        }
        return next;
    }

    /** The index after the part of the opening that stands here; {@code at} itself if none does. */
    private int openingPart(int at) {
        if (at > 0 && draft.at(at).isMark(",:")) {
            return at + 1;
        }
        if (at > 0 && draft.at(at).isWord("and", "&", "+") && isName(at + 1)) {
            draft.mark(at, at + 1, new Meaning.Link());
            return at + 1;
        }
        if (draft.at(at).isWord("i", "we") && (isVerb(at + 1) || draft.at(at + 1).isWord("promised"))) {
            draft.mark(at, at + 1, new Meaning.You());
            return at + 1;
        }
        if (isVerb(at) || MEDIA.containsKey(draft.at(at).text()) && linked(at + 1) > at + 1) {
            return verb(at);
        }
        int linked = linked(at);
        if (linked > at) {
            draft.mark(at, linked, new Meaning.Contact(medium(at, linked)));
            return linked;
        }
        int dated = date(at);
        return dated > at ? dated : who(at);
    }

    /** "said" before a quotation opens that quotation; else it is how they were in contact. */
    private boolean isVerb(int at) {
        return draft.at(at).type() == Token.Type.WORD && VERBS.containsKey(draft.at(at).text())
                && !(draft.at(at).isWord(SAYING) && isQuote(at + 1));
    }

    /** The index after words that only tie a contact to its people or its medium: "with", "by phone", "in person". */
    private int linked(int at) {
        if (draft.at(at).isWord("me", "us") && isVerb(at - 1) || draft.at(at).isWord("with", "to", "from") && isName(at + 1)) {
            return at + 1;
        }
        if (draft.at(at).isWord("in") && draft.at(at + 1).isWord("person")) {
            return at + 2;
        }
        int medium = draft.at(at + 1).isWord("the", "a") ? at + 2 : at + 1;
        return draft.at(at).isWord("by", "on", "via", "over") && MEDIA.containsKey(draft.at(medium).text()) ? medium + 1 : at;
    }

    /** The medium named among these tokens; the last word counts: "wrote on the chat". */
    private Medium medium(int from, int to) {
        Medium medium = draft.medium.orElse(Medium.IN_PERSON);
        for (int i = from; i < to; i++) {
            String word = draft.at(i).text();
            medium = VERBS.getOrDefault(word, MEDIA.getOrDefault(word, medium));
        }
        draft.medium = Optional.of(medium);
        return medium;
    }

    private boolean isName(int at) {
        return draft.names.begun(at, draft.file.stakeholders()).isPresent();
    }

    private boolean isQuote(int at) {
        return draft.at(draft.at(at).isMark(":,") ? at + 1 : at).type() == Token.Type.QUOTE;
    }

    /** The day on which it was: never one still to come. */
    private int date(int at) {
        int start = draft.at(at).isWord("on") ? at + 1 : at;
        Optional<DateReader.Found> found = draft.dates.behind(start).filter(day -> !day.date().isAfter(draft.today));
        found.ifPresent(day -> {
            draft.date = day.date();
            draft.mark(at, day.next(), new Meaning.On(day.date()));
        });
        return found.map(DateReader.Found::next).orElse(at);
    }

    private int verb(int at) {
        int next = at + 1;
        int linked = linked(next);
        while (linked > next) {
            next = linked;
            linked = linked(next);
        }
        draft.mark(at, next, new Meaning.Contact(medium(at, next)));
        return next;
    }

    private int who(int at) {
        List<Stakeholder> clients = draft.file.stakeholders();
        Optional<NameReader.Found> whole = draft.names.whole(at, clients).filter(name -> isFirst(at) || isNamed(at));
        Optional<NameReader.Found> found = whole.isPresent() ? whole : draft.names.begun(at, clients).filter(name -> nameFits(at, name));
        if (found.isPresent()) {
            return whoever(at, found.get());
        }
        if (draft.names.whole(at, draft.file.members()).isPresent() && draft.people.isEmpty()) {
            draft.memberSpeaks = true; // a colleague's words stay text: they are no client's concern
            return at;
        }
        boolean looksLikeName = draft.at(at).type() == Token.Type.WORD && isVerb(at + 1)
                && Character.isUpperCase(draft.line.charAt(draft.at(at).from()));
        if (looksLikeName && draft.people.isEmpty()) {
            draft.asks.add(new Ask.Unknown(draft.text(at, at + 1)));
            return at + 1;
        }
        return at;
    }

    /** The beginning of a name is one only where nothing but a name can stand: "The crew" is not Theodora. */
    private boolean nameFits(int at, NameReader.Found name) {
        Token after = draft.at(name.next());
        return !isFirst(at) && isNamed(at) || isVerb(name.next()) || after.isMark(":") || after.type() == Token.Type.QUOTE;
    }

    private boolean isFirst(int at) {
        return at == 0 || draft.medium.isEmpty() && draft.people.isEmpty();
    }

    /** Written as a name, or where a name follows. */
    private boolean isNamed(int at) {
        Token before = draft.at(at - 1);
        return before.isWord("with", "to", "from", "and", "&", "+") || before.isMark(",")
                || draft.at(at).type() == Token.Type.WORD && !Character.isLowerCase(draft.line.charAt(draft.at(at).from()));
    }

    private int whoever(int at, NameReader.Found found) {
        draft.name(at, found).ifPresent(person -> {
            if (person instanceof Stakeholder stakeholder && !draft.people.contains(stakeholder)) {
                draft.people.add(stakeholder);
            }
        });
        if (draft.at(found.next()).isWord("promised", "promises")) {
            return promisedByThem(found.next());
        }
        return found.next();
    }

    /** "Oskar promised": the client's promise is not ours to keep, and stays text. */
    private int promisedByThem(int at) {
        return promises.end(at + 1);
    }

    private int clause(int at) {
        Token token = draft.at(at);
        if (commands.opensAt(at)) {
            return commands.read(at);
        }
        if (token.type() == Token.Type.QUOTE) {
            return draft.memberSpeaks ? at + 1 : quoted(at, at, Kind.CONCERN, draft.speaker());
        }
        if (token.isWord(SAYING) && isQuote(at + 1)) {
            return quoted(at, draft.at(at + 1).isMark(":,") ? at + 2 : at + 1, Kind.CONVERSATION, Optional.empty());
        }
        if (token.isWord("needs") && isQuote(at + 1)) {
            return quoted(at, draft.at(at + 1).isMark(":,") ? at + 2 : at + 1, Kind.NEED, draft.speaker());
        }
        int promised = promises.read(at);
        return promised > at ? promised : followUp(at);
    }

    /** Their own words; the word before them, if any, opened the record. */
    private int quoted(int from, int quote, Kind kind, Optional<Id<Stakeholder>> by) {
        draft.mark(from, Math.min(quote, from + 1), new Meaning.Opens(kind));
        draft.mark(quote, quote + 1, new Meaning.Quoted(kind));
        commands.keepWords(kind, draft.at(quote).text(), by);
        return quote + 1;
    }

    private int followUp(int at) {
        int next = draft.at(at).isWord("follow-up") ? at + 1
                : draft.at(at).isWord("follow") && draft.at(at + 1).isWord("up") ? at + 2 : at;
        if (next == at) {
            return at + 1;
        }
        int start = draft.at(next).isWord("on", "by", ":") || draft.at(next).isMark(":") ? next + 1 : next;
        Optional<DateReader.Found> found = draft.dates.ahead(start);
        found.ifPresent(day -> {
            draft.followUp = Optional.of(day.date());
            draft.mark(at, day.next(), new Meaning.FollowUp(day.date()));
        });
        return found.map(DateReader.Found::next).orElse(next);
    }
}
