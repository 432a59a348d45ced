package tutti.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutti.i18n.ClientWords;
import tutti.i18n.HarmonyWords;
import tutti.i18n.ReasonWords;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Question;
import tutti.model.Thing;
import tutti.model.measure.BothSides;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Drive;
import tutti.model.measure.Harmony;
import tutti.model.measure.Leg;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;
import tutti.model.measure.Links;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.PromiseOutcome;
import tutti.model.measure.PromiseStanding;
import tutti.model.measure.Room;
import tutti.model.measure.SameQuestions;

/** Harmony as plain text: a line for every need, then the measures. */
final class HarmonyText {

    private static final String INDENT = "  ";
    private static final int LONGEST_TITLE = 48;
    private static final int MOST_NAMED = 12;

    private final Words words;
    private final CaseFile file;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    HarmonyText(Words words, CaseFile file, LocalDate today) {
        this.words = words;
        this.file = file;
        this.today = today;
    }

    List<String> lines() {
        Harmony harmony = Harmony.of(file, today);
        lines.add(words.say("cli.harmony.heading", file.engagement().name(), words.fullDay(today)));
        lines.add(new HarmonyWords(words).sentence(harmony));
        needs(harmony);
        room(BreathingRoom.of(file, today));
        drive(Drive.of(file, today));
        sameQuestions(SameQuestions.of(file, today));
        concerns(ConcernClock.of(file, today));
        promises(PromiseLedger.of(file, today));
        // Blanks that hold a date together on a screen are in the way of whoever searches or splits the text.
        return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    private void line(String line) {
        lines.add(INDENT + line);
    }

    private void needs(Harmony harmony) {
        if (!harmony.needs().isEmpty()) {
            heading(words.say("cli.harmony.needs"));
            Columns table = new Columns();
            List<String> head = new ArrayList<>(List.of(words.say("cli.harmony.need"), words.say("cli.harmony.importance")));
            Stream.of(Link.values()).map(words::of).forEach(head::add);
            table.row(head);
            harmony.needs().forEach(links -> table.row(need(links)));
            lines.addAll(table.lines(INDENT));
        }
        if (!harmony.goalsForNothing().isEmpty() || !harmony.actionsForNothing().isEmpty()) {
            heading(words.say("cli.harmony.forNothing", new HarmonyWords(words).forNothing(harmony)));
            List<Thing> idle = Stream.<Thing>concat(harmony.goalsForNothing().stream(), harmony.actionsForNothing().stream()).toList();
            idle.stream().limit(MOST_NAMED).forEach(thing -> line(thing.title()));
            if (idle.size() > MOST_NAMED) {
                line(words.say("cli.harmony.more", idle.size() - MOST_NAMED));
            }
        }
        if (!harmony.overkill().isEmpty()) {
            heading(words.say("cli.harmony.overkill"));
            harmony.overkill().forEach(each ->
                    line(words.say("cli.harmony.item", shortened(each.need().title()), new HarmonyWords(words).overkill(each, harmony))));
        }
    }

    private List<String> need(Links links) {
        List<String> cells = new ArrayList<>(List.of(shortened(links.need().title()),
                links.need().importance().map(level -> Integer.toString(level.value())).orElse("")));
        for (Link link : Link.values()) {
            LinkMark mark = links.mark(link);
            cells.add(mark == LinkMark.HOLDS
                    ? words.of(mark)
                    : words.say("cli.harmony.link", words.of(mark), new ReasonWords(words).shortly(links.state(link).reason())));
        }
        return cells;
    }

    private void room(BreathingRoom room) {
        ClientWords said = new ClientWords(words);
        heading(words.say("cli.harmony.room"));
        if (!room.people().isEmpty()) {
            line(said.groups(room));
            room.tightest().ifPresent(each -> line(words.say("cli.harmony.tightest", said.tightest(each))));
        }
        Columns table = new Columns();
        for (Room each : room.people()) {
            String zone = each instanceof Room.Known known ? words.of(known.zone()) : "";
            table.row(each.person().name(), said.room(each), zone);
        }
        lines.addAll(table.lines(INDENT + INDENT));
        nothing(room.people().isEmpty());
    }

    private void drive(Drive drive) {
        TeamWords said = new TeamWords(words);
        heading(words.say("cli.harmony.drive"));
        line(said.answered(drive));
        if (!drive.answers().isEmpty()) {
            Columns table = new Columns();
            Drive.questions().forEach(question -> table.row(words.of(question), said.bands(drive, question)));
            lines.addAll(table.lines(INDENT + INDENT));
        }
    }

    private void sameQuestions(SameQuestions same) {
        HarmonyWords said = new HarmonyWords(words);
        heading(words.say("cli.harmony.same"));
        Columns table = new Columns();
        table.row("", words.say("cli.harmony.client"), words.say("cli.harmony.team"), words.say("cli.harmony.gap"));
        for (Question question : Question.shared()) {
            BothSides both = same.of(question);
            table.row(words.of(question), median(said.median(both.clientMedian()), both.client().size()),
                    median(said.median(both.teamMedian()), both.team().size()), said.gap(both),
                    both.isOutOfTune() ? words.say("cli.harmony.outOfTune") : "");
        }
        lines.addAll(table.lines(INDENT));
        line(said.judged(same));
    }

    private String median(String median, int answers) {
        return answers == 0 ? words.say("cli.harmony.noAnswer") : words.say("cli.harmony.median", median, answers);
    }

    private void concerns(ConcernClock clock) {
        ClientWords said = new ClientWords(words);
        heading(words.say("cli.harmony.concerns"));
        if (!clock.times().isEmpty()) {
            Columns table = new Columns();
            Stream.of(Leg.values()).forEach(leg -> table.row(words.of(leg), said.clock(clock, leg)));
            clock.running().forEach(lap -> table.row(words.of(lap.leg()), running(said, lap), shortened(lap.concern().words())));
            lines.addAll(table.lines(INDENT));
        }
        nothing(clock.times().isEmpty());
    }

    private String running(ClientWords said, ConcernTime.Lap lap) {
        return lap.isLate(today) ? words.say("cli.harmony.late", said.lap(lap)) : said.lap(lap);
    }

    private void promises(PromiseLedger ledger) {
        heading(words.say("cli.harmony.promises"));
        if (!ledger.promises().isEmpty()) {
            line(new ClientWords(words).promises(ledger));
            Columns table = new Columns();
            for (PromiseStanding standing : ledger.promises()) {
                if (standing.isLate() || standing.outcome() == PromiseOutcome.BROKEN) {
                    String late = standing.isLate() ? words.say("cli.harmony.daysLate", standing.daysLate()) : words.of(standing.outcome());
                    table.row(late, shortened(standing.promise().what()));
                }
            }
            lines.addAll(table.lines(INDENT + INDENT));
        }
        nothing(ledger.promises().isEmpty());
    }

    private void nothing(boolean empty) {
        if (empty) {
            line(words.say("cli.harmony.nothing"));
        }
    }

    private static String shortened(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }
}
