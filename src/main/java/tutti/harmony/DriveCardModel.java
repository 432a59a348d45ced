package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Kind;
import tutti.model.Question;
import tutti.model.measure.Band;
import tutti.model.measure.Drive;
import tutti.model.measure.Harmony;
import tutti.model.measure.TeamFigures;
import tutti.widget.chart.BandCounts;
import tutti.workspace.Trail;

/**
 * The team's pillar in words and counts. No names: those stay in the Team view.
 *
 * @param count how many are low on motivation; empty: no reading yet
 */
record DriveCardModel(Optional<Integer> count, String of, String detail, List<BandCounts.Row> bands, String answered, List<RoomCardModel.Line> unasked,
                      List<RoomCardModel.Line> figures) {

    static DriveCardModel of(CaseFile file, Harmony harmony, LocalDate today, Words words, Trail trail) {
        Drive drive = Drive.of(file, today);
        Optional<Integer> low = drive.answered().isEmpty() ? Optional.empty()
                : Optional.of(drive.in(Question.MOTIVATION, Band.LOW).size());
        return new DriveCardModel(low, new TeamWords(words).low(drive, Question.MOTIVATION),
                new TeamWords(words).noneLow(drive), Drive.questions().stream().map(question -> row(drive, question, words, trail)).toList(),
                new TeamWords(words).answered(drive), Drive.questions().stream().map(question -> unasked(question, words)).toList(),
                figures(TeamFigures.of(file, harmony, today), words));
    }

    private static BandCounts.Row row(Drive drive, Question question, Words words, Trail trail) {
        int low = drive.in(question, Band.LOW).size();
        int middle = drive.in(question, Band.MIDDLE).size();
        int high = drive.in(question, Band.HIGH).size();
        return new BandCounts.Row(words.of(question), low, middle, high,
                words.of(question) + ": " + new TeamWords(words).bands(drive, question), () -> trail.goTo(Kind.MEMBER));
    }

    private static RoomCardModel.Line unasked(Question question, Words words) {
        String not = words.say("harmony.not-asked");
        return new RoomCardModel.Line(words.of(question), not, words.of(question) + ": " + not);
    }

    private static List<RoomCardModel.Line> figures(TeamFigures figures, Words words) {
        Stream.Builder<RoomCardModel.Line> lines = Stream.builder();
        add(lines, figures.goals(), words, "harmony.drive.goals", words.say("harmony.of", figures.onFirstDate().size(), figures.goals().size()));
        add(lines, figures.toTellBack(), words, "harmony.drive.back-briefs",
                words.say("harmony.of", figures.toldBack().size(), figures.toTellBack().size()));
        add(lines, figures.open(), words, "harmony.drive.actions",
                words.say("harmony.drive.open", figures.open().size(), figures.late().size(), figures.blocked().size()));
        add(lines, figures.channels(), words, "harmony.drive.channels", words.say("harmony.of", figures.overdue().size(), figures.channels().size()));
        return lines.build().toList();
    }

    private static void add(Stream.Builder<RoomCardModel.Line> lines, List<?> things, Words words, String key, String value) {
        if (!things.isEmpty()) {
            lines.add(new RoomCardModel.Line(words.say(key), value, words.say(key) + ": " + value));
        }
    }
}
