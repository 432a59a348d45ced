package tutti.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Question;
import tutti.model.measure.Band;
import tutti.model.measure.BothSides;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.Drive;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.model.measure.LinkState;
import tutti.model.measure.Links;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.SameQuestions;
import tutti.model.Engagement;

/** Harmony worked out twice: by the program, and by plain SQL over the tables; each as the same kind of lines. */
final class SecondOpinion {

    private SecondOpinion() {}

    /** What plain SQL finds in a store's file. */
    static List<String> bySql(Path file, Engagement engagement, LocalDate today) throws SQLException {
        try (RawFile raw = RawFile.open(file)) {
            raw.run("CREATE TEMP TABLE asked AS SELECT id AS engagement, fresh_days, '" + today + "' AS today FROM engagement WHERE id = '"
                    + engagement.id() + "'");
            for (String statement : statements()) {
                raw.run(statement);
            }
            return raw.column("SELECT line FROM opinion");
        }
    }

    private static List<String> statements() {
        try (InputStream in = SecondOpinion.class.getResourceAsStream("second-opinion.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--[^\n]*", "");
            return Stream.of(text.split(";")).map(String::strip).filter(statement -> !statement.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program finds. */
    static List<String> byMeasures(CaseFile file, LocalDate today) {
        List<String> lines = new ArrayList<>();
        Harmony harmony = Harmony.of(file, today);
        for (Links links : harmony.needs()) {
            Stream.of(Link.values()).forEach(link -> lines.add("link " + links.need().id() + " " + link + " " + state(links.state(link))));
            lines.add("bucket " + links.need().id() + " " + links.bucket());
        }
        harmony.goalsForNothing().forEach(goal -> lines.add("goal for nothing " + goal.id()));
        harmony.actionsForNothing().forEach(action -> lines.add("action for nothing " + action.id()));
        harmony.overkill().forEach(much -> lines.add("overkill " + much.need().id() + " " + much.actions().size()));
        room(BreathingRoom.of(file, today), lines);
        SameQuestions.of(file, today).questions().forEach(sides -> gap(sides, lines));
        drive(Drive.of(file, today), lines);
        promises(PromiseLedger.of(file, today), lines);
        return lines.stream().sorted().toList();
    }

    private static String state(LinkState state) {
        String word = switch (state) {
            case LinkState.Holds holds -> "HOLDS ";
            case LinkState.Broken broken -> "BROKEN ";
            case LinkState.Unknown unknown -> "UNKNOWN ";
        };
        return word + state.reason().getClass().getSimpleName();
    }

    private static void room(BreathingRoom room, List<String> lines) {
        room.known().forEach(known -> lines.add("room " + known.person().id() + " " + known.value() + " " + known.zone()));
        room.median().ifPresent(median -> lines.add("room median " + median));
        room.tightest().ifPresent(tightest -> lines.add("tightest " + tightest.person().id()));
    }

    private static void gap(BothSides sides, List<String> lines) {
        sides.gap().ifPresent(gap -> lines.add("gap " + sides.question() + " " + gap + (sides.isOutOfTune() ? " out of tune" : " in tune")));
    }

    private static void drive(Drive drive, List<String> lines) {
        for (Question question : Drive.questions()) {
            Stream.of(Band.values()).filter(band -> !drive.in(question, band).isEmpty())
                    .forEach(band -> lines.add("drive " + question + " " + band + " " + drive.in(question, band).size()));
        }
    }

    private static void promises(PromiseLedger ledger, List<String> lines) {
        ledger.promises().forEach(standing -> {
            if (standing.isDue()) {
                lines.add("promise due " + standing.promise().id() + (standing.isKeptOnFirstDate() ? " kept on the first date" : ""));
            }
            if (standing.isLate()) {
                lines.add("promise late " + standing.promise().id() + " " + standing.daysLate());
            }
        });
    }
}
