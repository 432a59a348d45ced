package tutti.client;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tutti.i18n.Words;
import tutti.model.Need;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.model.measure.Named;
import tutti.model.measure.Reason;

/** The three counts beside the plot of all needs. */
record NeedFigures(List<Figure> figures) {

    /** "5 of 7", what of, what is behind it, and the needs that were counted. */
    record Figure(String count, String what, String why, List<Need> needs) {}

    static NeedFigures of(ClientPicture picture, Words words) {
        List<Reason> listening = picture.harmony().needs().stream().map(links -> links.state(Link.LISTENING).reason()).toList();
        List<Reason> expectation = picture.harmony().needs().stream().map(links -> links.state(Link.EXPECTATION).reason()).toList();
        int all = listening.size();
        List<Reason.ShortOf> missed = only(expectation, Reason.ShortOf.class);
        List<Reason.NoSatisfaction> none = only(expectation, Reason.NoSatisfaction.class);
        return new NeedFigures(List.of(
                new Figure(words.say("client.needs.of", only(listening, Reason.Confirmed.class).size(), all),
                        words.say("client.needs.confirmed"), besides(listening, words), with(picture, Link.LISTENING, Reason.Confirmed.class)),
                new Figure(words.say("client.needs.of", missed.size(), all), words.say("client.needs.below"), by(missed, words),
                        with(picture, Link.EXPECTATION, Reason.ShortOf.class)),
                new Figure(words.say("client.needs.of", none.size(), all), words.say("client.needs.silent"), ask(none, words),
                        with(picture, Link.EXPECTATION, Reason.NoSatisfaction.class))));
    }

    private static List<Need> with(ClientPicture picture, Link link, Class<? extends Reason> reason) {
        return picture.harmony().needs().stream().filter(links -> reason.isInstance(links.state(link).reason())).map(Links::need).toList();
    }

    private static String besides(List<Reason> listening, Words words) {
        List<String> parts = new ArrayList<>();
        int changed = only(listening, Reason.ChangedSince.class).size();
        int waiting = only(listening, Reason.WaitingSince.class).size();
        int unsaid = only(listening, Reason.NotRestated.class).size() + only(listening, Reason.NotSaidBack.class).size();
        if (changed > 0) {
            parts.add(words.say("client.needs.changed", changed));
        }
        if (waiting > 0) {
            parts.add(words.say("client.needs.waiting", waiting));
        }
        if (unsaid > 0) {
            parts.add(words.say("client.needs.unsaid", unsaid));
        }
        return String.join(", ", parts);
    }

    private static String by(List<Reason.ShortOf> missed, Words words) {
        List<String> gaps = missed.stream().map(one -> one.asks() - one.score().value()).sorted((a, b) -> b - a)
                .map(gap -> Integer.toString(gap)).toList();
        if (gaps.isEmpty()) {
            return "";
        }
        String all = gaps.size() == 1 ? gaps.getFirst()
                : words.say("client.and", String.join(", ", gaps.subList(0, gaps.size() - 1)), gaps.getLast());
        return words.say("client.needs.by", all);
    }

    private static String ask(List<Reason.NoSatisfaction> none, Words words) {
        String names = none.stream().flatMap(one -> one.ask().stream()).map(Named::name).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words.say("client.needs.ask", names);
    }

    private static <R extends Reason> List<R> only(List<Reason> reasons, Class<R> type) {
        return reasons.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
