package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Question;
import tutti.model.measure.Band;
import tutti.model.measure.Drive;
import tutti.model.measure.Harmony;
import tutti.model.measure.TeamFigures;
import tutti.widget.chart.BandCounts;
import tutti.widget.panel.MadeOf;
import tutti.workspace.Trail;

/**
 * The team's pillar in words and counts. No names: those stay in the Team view.
 *
 * @param count how many are low on motivation; empty: no reading yet
 */
record DriveCardModel(Optional<Integer> count, Figure of, String detail, List<BandCounts.Row> bands, List<Figure> behindBands, Figure answered, List<RoomCardModel.Line> unasked,
                      List<RoomCardModel.Line> figures) {

    /** The bands, each row showing what it is made of by {@code show}. */
    List<BandCounts.Row> opening(Consumer<Figure> show) {
        return IntStream.range(0, bands.size()).mapToObj(i -> bands.get(i).opening(() -> show.accept(behindBands.get(i)))).toList();
    }

    static DriveCardModel of(CaseFile file, Harmony harmony, LocalDate today, Words words, Trail trail) {
        Drive drive = Drive.of(file, today);
        Optional<Integer> low = drive.answered().isEmpty() ? Optional.empty()
                : Optional.of(drive.in(Question.MOTIVATION, Band.LOW).size());
        TeamLines lines = new TeamLines(file, today, words, trail);
        String of = new TeamWords(words).low(drive, Question.MOTIVATION);
        return new DriveCardModel(low, new Figure(of, words.say("harmony.figure.low", words.of(Question.MOTIVATION)), drive.answered().isEmpty(),
                        () -> lines.answers(drive.in(Question.MOTIVATION, Band.LOW))),
                new TeamWords(words).noneLow(drive), Drive.questions().stream().map(question -> row(drive, question, words)).toList(),
                Drive.questions().stream().map(question -> new Figure("", words.of(question), false, () -> lines.answers(drive.answers(question)))).toList(),
                new Figure(new TeamWords(words).answered(drive), words.say("harmony.figure.asked"), drive.team().isEmpty(), () -> lines.asked(drive)), Drive.questions().stream().map(question -> unasked(question, words)).toList(),
                figures(TeamFigures.of(file, harmony, today), lines, words));
    }

    private static BandCounts.Row row(Drive drive, Question question, Words words) {
        int low = drive.in(question, Band.LOW).size();
        int middle = drive.in(question, Band.MIDDLE).size();
        int high = drive.in(question, Band.HIGH).size();
        return new BandCounts.Row(words.of(question), low, middle, high,
                words.of(question) + ": " + new TeamWords(words).bands(drive, question), () -> { });
    }

    private static RoomCardModel.Line unasked(Question question, Words words) {
        String not = words.say("harmony.not-asked");
        return new RoomCardModel.Line(words.of(question), new Figure(not, words.of(question), true, List::of));
    }

    private static List<RoomCardModel.Line> figures(TeamFigures figures, TeamLines lines, Words words) {
        Stream.Builder<RoomCardModel.Line> all = Stream.builder();
        add(all, words.say("harmony.drive.goals"), words.say("harmony.of", figures.onFirstDate().size(), figures.goals().size()),
                figures.goals(), () -> lines.goals(figures.goals(), figures.onFirstDate()));
        add(all, words.say("harmony.drive.back-briefs"), words.say("harmony.of", figures.toldBack().size(), figures.toTellBack().size()),
                figures.toTellBack(), () -> lines.toldBack(figures.toTellBack(), figures.toldBack()));
        add(all, words.say("harmony.drive.actions"), words.say("harmony.drive.open", figures.open().size(), figures.late().size(), figures.blocked().size()),
                figures.open(), () -> lines.actions(figures.open()));
        add(all, words.say("harmony.drive.channels"), words.say("harmony.of", figures.overdue().size(), figures.channels().size()),
                figures.channels(), () -> lines.channels(figures.channels(), figures.overdue()));
        return all.build().toList();
    }

    private static void add(Stream.Builder<RoomCardModel.Line> lines, String name, String value, List<?> counted, Supplier<List<MadeOf.Line>> madeOf) {
        if (!counted.isEmpty()) {
            lines.add(new RoomCardModel.Line(name, new Figure(value, name, false, madeOf)));
        }
    }
}
