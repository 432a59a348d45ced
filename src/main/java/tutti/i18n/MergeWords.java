package tutti.i18n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.Locale;
import java.util.Optional;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Percent;
import tutti.model.Score;
import tutti.model.Thing;
import tutti.model.merge.Merge;
import tutti.model.merge.Verdict;

/** Says what reading another file of an engagement would do, before anything is done. */
public final class MergeWords {

    private static final int MOST_LETTERS = 60;

    private final Words words;

    public MergeWords(Words words) {
        this.words = words;
    }

    /** "3 new, 1 changed there, 1 changed on both sides, 0 changed only here, 40 unchanged". */
    public String counts(Merge merge) {
        return Stream.of(words.say("model.merge.counts.new", merge.all(Verdict.New.class).size()),
                words.say("model.merge.counts.there", merge.all(Verdict.ChangedThere.class).size()),
                words.say("model.merge.counts.both", merge.all(Verdict.ChangedOnBothSides.class).size() + merge.all(Verdict.OtherPage.class).size()),
                words.say("model.merge.counts.here", merge.all(Verdict.ChangedHere.class).size()),
                words.say("model.merge.counts.same", merge.all(Verdict.Unchanged.class).size()))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A line for each record that is new or differs, and under it one for each field in which both sides spoke. */
    public List<String> lines(Merge merge) {
        List<String> lines = new ArrayList<>();
        merge.verdicts().forEach(verdict -> add(lines, verdict));
        return lines;
    }

    private void add(List<String> lines, Verdict verdict) {
        String what = named(verdict.there());
        switch (verdict) {
            case Verdict.New it -> lines.add(words.say("model.merge.new", what));
            case Verdict.ChangedThere it -> lines.add(words.say("model.merge.there", what));
            case Verdict.ChangedHere it -> lines.add(words.say("model.merge.here", what));
            case Verdict.OtherPage it -> lines.add(words.say("model.merge.page", what));
            case Verdict.ChangedOnBothSides both -> {
                lines.add(words.say("model.merge.both", what));
                both.fields().forEach(field -> lines.add("  " + words.say("model.merge.field", plain(field.field()),
                        said(field.here()), said(field.there()))));
            }
            case Verdict.Unchanged it -> { } // counted only
        }
    }

    private String named(Thing thing) {
        String kind = words.of(Kind.of(thing));
        return thing.title().isBlank() ? kind : words.say("model.merge.record", kind, clipped(thing.title()));
    }

    /** "forPage" -> "for page". */
    private static String plain(String field) {
        return field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String said(Object value) {
        return switch (value) {
            case String text -> text.isBlank() ? words.say("model.merge.nothing") : "“" + clipped(text) + "”";
            case Optional<?> maybe -> maybe.isEmpty() ? words.say("model.merge.nothing") : said(maybe.get());
            case Collection<?> many -> words.say("model.merge.entries", many.size());
            case Enum<?> constant -> words.of(constant);
            case LocalDate date -> words.fullDay(date);
            case Level(int number) -> Integer.toString(number);
            case Score(int number) -> Integer.toString(number);
            case Percent(int number) -> Integer.toString(number);
            case Boolean yes -> words.say(yes ? "model.merge.yes" : "model.merge.no");
            case Integer number -> number.toString();
            default -> words.say("model.merge.something");
        };
    }

    private static String clipped(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS - 1) + "…";
    }
}
