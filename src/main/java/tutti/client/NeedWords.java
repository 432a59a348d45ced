package tutti.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.Need;
import tutti.model.Wording;
import tutti.model.WordingKind;
import tutti.model.measure.Link;
import tutti.model.measure.LinkState;
import tutti.model.measure.Links;
import tutti.model.measure.Reason;
import tutti.widget.mark.LinkMark;

/** What the register of needs says of one need, and of all. */
final class NeedWords {

    private static final int SHORT = 11;

    private final Words words;
    private final ReasonWords reasons;

    NeedWords(Words words) {
        this.words = words;
        reasons = new ReasonWords(words);
    }

    /** A mark and two lines beside it. */
    record State(LinkMark mark, String what, String why) {}

    /** Whether our wording stands: "Confirmed 9 Oct", by whom. */
    State wording(NeedRow row, ClientPicture picture) {
        return switch (row.links().state(Link.LISTENING).reason()) {
            case Reason.Confirmed r -> new State(LinkMark.HOLDS, capital(reasons.briefly(r)), r.by().map(by -> by.name()).orElse(""));
            case Reason.ChangedSince r -> new State(LinkMark.BROKEN_FIRST, capital(reasons.briefly(r)),
                    words.say("client.need.wasConfirmed", words.day(r.confirmed())));
            case Reason.WaitingSince r -> new State(LinkMark.UNKNOWN, capital(reasons.briefly(r)),
                    r.with().map(with -> words.say("client.need.sentTo", with.name())).orElse(""));
            case Reason.NotRestated r -> new State(LinkMark.BROKEN_FIRST, capital(reasons.briefly(r)),
                    words.say("client.need.heard", words.day(r.since())));
            case Reason other -> new State(mark(row.links().mark(Link.LISTENING)), capital(reasons.briefly(other)), "");
        };
    }

    /** The first broken link and why; else what is not known; else in tune, and by what. */
    State verdict(NeedRow row) {
        Links links = row.links();
        if (links.deciding().isEmpty()) {
            String why = row.record().accepted().map(accepted -> words.say("client.need.accepted.on", words.day(accepted.on())))
                    .orElseGet(() -> reasons.briefly(links.state(Link.EXPECTATION).reason()));
            return new State(LinkMark.HOLDS, words.of(links.bucket()), why);
        }
        Link link = links.deciding().get();
        LinkState state = links.state(link);
        String what = state instanceof LinkState.Broken ? words.of(link) : words.of(links.bucket());
        return new State(mark(links.mark(link)), what, reasons.briefly(state.reason()));
    }

    /** One link in the row of five. */
    State link(Links links, Link link) {
        return new State(mark(links.mark(link)), words.of(link), reasons.shortly(links.state(link).reason()));
    }

    String fully(Links links, Link link, ClientPicture picture) {
        return reasons.fully(links.state(link).reason(), picture.file());
    }

    static LinkMark mark(tutti.model.measure.LinkMark mark) {
        return switch (mark) {
            case HOLDS -> LinkMark.HOLDS;
            case BROKEN_FIRST -> LinkMark.BROKEN_FIRST;
            case BROKEN_LATER -> LinkMark.BROKEN_LATER;
            case UNKNOWN -> LinkMark.UNKNOWN;
        };
    }

    /** "satisfied 3, asks 8". */
    String satisfaction(NeedRow row) {
        String asks = row.asked().isPresent() ? words.say("client.need.asks", (int) row.asked().getAsDouble()) : words.say("client.need.asksNothing");
        return row.satisfied().map(one -> words.say("client.need.satisfied", one.score(), asks))
                .orElseGet(() -> words.say("client.need.unsatisfied", asks));
    }

    /** The first few words, for a chart. */
    static String shortName(Need need) {
        String said = need.words().strip();
        if (said.length() <= SHORT) {
            return said;
        }
        int end = said.lastIndexOf(' ', SHORT);
        return (end < SHORT / 2 ? said.substring(0, SHORT) : said.substring(0, end)) + "…";
    }

    /** What came of one version, for the history: who, how. */
    State version(Need need, int version, ClientPicture picture) {
        Wording wording = need.wordings().get(version - 1);
        boolean current = version == need.version();
        String by = picture.name(wording.confirmedBy().or(need::saidBy));
        String what = words.of(wording.kind());
        String told = List.of(wording.kind() == WordingKind.EXPRESSED ? what : wordingLine(wording, what, by), wording.how()).stream()
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        if (wording.confirmed().isPresent()) {
            return new State(LinkMark.HOLDS, told, words.say("client.need.version", version));
        }
        boolean again = current && need.wordings().stream().anyMatch(earlier -> earlier.confirmed().isPresent());
        LinkMark mark = again ? LinkMark.BROKEN_FIRST : current ? LinkMark.UNKNOWN : LinkMark.BLANK;
        return new State(mark, told, again ? words.say("client.need.confirmAgain") : words.say("client.need.version", version));
    }

    private String wordingLine(Wording wording, String what, String by) {
        if (wording.confirmed().isPresent()) {
            return by.isEmpty() ? words.say("client.need.history.confirmed", what) : words.say("client.need.history.confirmedBy", what, by);
        }
        return by.isEmpty() ? what : words.say("client.need.history.by", what, by);
    }

    /** "The marked words were added on 12 Nov, by phone"; empty where nothing was added. */
    String added(Need need, AddedWords added) {
        if (!added.isAny()) {
            return "";
        }
        Wording current = need.current();
        return current.how().isBlank() ? words.say("client.need.added", words.day(current.date()))
                : words.say("client.need.added.how", words.day(current.date()), current.how());
    }

    /** The client's current words against those of the version before, once they said something else. */
    static AddedWords addedWords(Need need) {
        if (need.version() < 2 || need.current().kind() != WordingKind.ADJUSTED) {
            return AddedWords.none(need.words());
        }
        return AddedWords.between(need.wordings().get(need.version() - 2).words(), need.words());
    }

    /** "version 3, draft". */
    String version(Need need) {
        Optional<String> confirmed = need.current().confirmed().map(words::day);
        return confirmed.map(day -> words.say("client.need.version.confirmed", need.version(), day))
                .orElseGet(() -> words.say("client.need.version.draft", need.version()));
    }

    String capital(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }
}
