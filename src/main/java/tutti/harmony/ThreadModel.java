package tutti.harmony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.KnotWords;
import tutti.i18n.ReasonWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.Thing;
import tutti.model.measure.Knot;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;
import tutti.model.measure.NeedThread;
import tutti.model.measure.NeedThread.Stage;

/**
 * The thread of one need as a picture shows it and as a text tells it.
 *
 * @param verdict where it breaks, in words
 */
record ThreadModel(Id<Need> need, String title, String verdict, boolean broken, List<Station> stations) {

    /** How many things of one stage are shown; with more, the rest is counted. */
    static final int MOST_SHOWN = 12;

    /** How the thread runs at a station. */
    enum Strand { WHOLE, BREAKS, AFTER_THE_BREAK }

    /**
     * One stage.
     *
     * @param verdicts the links that are decided here
     * @param nothing what is missing where {@code items} is empty
     */
    record Station(Stage stage, String name, Strand strand, List<Verdict> verdicts, List<Item> items, String more, String nothing) {}

    record Verdict(Link link, LinkMark mark, String name, String reason) {}

    /** Something that was said or done, and the record it opens. */
    record Item(Knot.Tone tone, String toneWord, String text, String detail, Kind kind, Id<? extends Thing> record) {
        String spoken() {
            return text + ", " + detail + ", " + toneWord;
        }
    }

    /** @return empty if the need is gone */
    static Optional<ThreadModel> of(CaseFile file, LocalDate day, Id<Need> need, Words words) {
        return NeedThread.of(file, day, need).map(thread -> new Teller(file, words, thread).tell());
    }

    /** The whole thread in lines, for whoever cannot see the picture, and to paste elsewhere. */
    String text() {
        List<String> lines = new ArrayList<>(List.of("“" + title + "”", verdict));
        for (Station station : stations) {
            lines.add("");
            lines.add(station.name());
            station.verdicts().forEach(link -> lines.add("  [" + link.name() + "] " + link.reason()));
            station.items().forEach(item -> lines.add("  - " + item.text() + " (" + item.detail() + ")"));
            Stream.of(station.more(), station.items().isEmpty() ? station.nothing() : "").filter(line -> !line.isEmpty())
                    .forEach(line -> lines.add("  " + line));
        }
        return String.join("\n", lines).replace('\u00a0', ' ');
    }

    private record Teller(CaseFile file, Words words, NeedThread thread) {

        ThreadModel tell() {
            List<Station> stations = new ArrayList<>();
            Strand strand = Strand.WHOLE;
            for (Stage stage : Stage.values()) {
                boolean here = thread.breaksAt().filter(stage::equals).isPresent();
                stations.add(station(stage, here ? Strand.BREAKS : strand));
                strand = here ? Strand.AFTER_THE_BREAK : strand;
            }
            return new ThreadModel(thread.links().need().id(), thread.links().need().words(), verdict(), thread.breaksAt().isPresent(), stations);
        }

        private String verdict() {
            ReasonWords reasons = new ReasonWords(words);
            return thread.links().firstBroken()
                    .map(link -> words.say("harmony.thread.breaks", words.of(link), reasons.fully(thread.links().state(link).reason(), file)))
                    .or(() -> thread.links().firstUnknown()
                            .map(link -> words.say("harmony.thread.unknown", words.of(link), reasons.fully(thread.links().state(link).reason(), file))))
                    .orElseGet(() -> words.say("harmony.thread.whole"));
        }

        private Station station(Stage stage, Strand strand) {
            KnotWords knots = new KnotWords(words);
            List<Knot> all = thread.at(stage);
            int hidden = Math.max(0, all.size() - MOST_SHOWN);
            // Where not all can be shown, what is wrong is.
            Stream<Knot> shown = hidden == 0 ? all.stream()
                    : Stream.concat(all.stream().filter(knot -> isWrong(knot.tone())), all.stream().filter(knot -> !isWrong(knot.tone()))).limit(MOST_SHOWN);
            List<Item> items = shown.map(knot -> new Item(knot.tone(), words.of(knot.tone()), knots.text(knot), knots.detail(knot), knot.kind(), knot.id()))
                    .toList();
            return new Station(stage, words.of(stage), strand, thread.seated(stage).stream().map(this::verdict).toList(), items,
                    hidden == 0 ? "" : words.say("harmony.thread.more", hidden), knots.nothing(stage));
        }

        private static boolean isWrong(Knot.Tone tone) {
            return tone == Knot.Tone.BAD || tone == Knot.Tone.BLOCKED;
        }

        private Verdict verdict(Link link) {
            return new Verdict(link, thread.links().mark(link), words.of(link),
                    new ReasonWords(words).fully(thread.links().state(link).reason(), file));
        }
    }
}
