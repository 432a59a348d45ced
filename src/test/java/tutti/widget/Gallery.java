package tutti.widget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tutti.widget.chart.BandCounts;
import tutti.widget.chart.BothSides;
import tutti.widget.chart.Dot;
import tutti.widget.chart.History;
import tutti.widget.chart.ImportancePlot;
import tutti.widget.chart.Meter;
import tutti.widget.chart.OutlookChart;
import tutti.widget.chart.PlateStrip;
import tutti.widget.chart.PowerGrid;
import tutti.widget.chart.RoomStrip;
import tutti.widget.chart.Track;
import tutti.widget.chart.TrendLine;
import tutti.widget.chart.Unread;
import tutti.widget.mark.ActionMark;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Chip;
import tutti.widget.mark.ConcernClock;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.CountPill;
import tutti.widget.mark.IconDisc;
import tutti.widget.mark.LevelBars;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.LockTag;
import tutti.widget.mark.Mark;
import tutti.widget.mark.MarkShape;
import tutti.widget.mark.NeedMark;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Plate;
import tutti.widget.mark.PromiseMark;
import tutti.widget.mark.RaciCell;
import tutti.widget.mark.RaciLetter;
import tutti.widget.mark.Side;
import tutti.widget.mark.SignMark;
import tutti.widget.mark.StationMark;
import tutti.widget.mark.Voice;

/** All marks and charts, filled with the story of the sample. */
final class Gallery {
    private Gallery() {
    }

    static Node marks() {
        VBox column = Layout.column(14);
        column.getChildren().add(Layout.row(16, new Logo(24), new Logo(48), Texts.count("3"), Texts.title("Payroll rollout"),
            Texts.panelTitle("Next moves"), new CountPill("14"), Texts.body("body"), Texts.strong("strong"), Texts.reason("reason"),
            Texts.caption("caption"), new LockTag("internal"), Buttons.keyHint("Ctrl F")));
        for (MarkShape[] family : List.<MarkShape[]>of(LinkMark.values(), ConfidenceMark.values(), PromiseMark.values(),
            NeedMark.values(), ActionMark.values(), PersonMark.values(), StationMark.values(), SignMark.values())) {
            column.getChildren().add(family(family));
        }
        HBox icons = Layout.row(10);
        HBox more = Layout.row(10);
        for (Icon icon : Icon.values()) {
            (icons.getChildren().size() < 34 ? icons : more).getChildren().add(icon.rail());
        }
        column.getChildren().addAll(icons, more, Layout.row(12, new LevelBars(OptionalInt.of(5), "5 of 5"), new LevelBars(OptionalInt.of(3), "3 of 5"),
            new LevelBars(OptionalInt.empty(), "not said"), new Avatar("MS", Side.CLIENT, 36), new Avatar("OB", Side.CLIENT, 24),
            new Avatar("WK", Side.TEAM, 20), new Plate("JM", Voice.SAID), new Plate("TI", Voice.JUDGED),
            new IconDisc(Icon.PROMISE, IconDisc.Tone.CLIENT, false), new IconDisc(Icon.GOAL, IconDisc.Tone.TEAM, false),
            new IconDisc(Icon.STATUS, IconDisc.Tone.NEUTRAL, false), new IconDisc(Icon.PROMISE, IconDisc.Tone.DANGER, true),
            new IconDisc(Icon.CONCERN, IconDisc.Tone.CLIENT, true), new IconDisc(Icon.PROMISE, IconDisc.Tone.PAST, true),
            Chip.quiet("must have"), new Chip("when", "today, Mon 23 Nov"), new Chip("severity…", "").dashed()));
        column.getChildren().add(Layout.row(4, raci(false, RaciLetter.ACCOUNTABLE), raci(false, RaciLetter.RESPONSIBLE),
            raci(false, RaciLetter.CONSULTED), raci(false, RaciLetter.INFORMED), raci(false), raci(true, RaciLetter.ACCOUNTABLE),
            raci(false, RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE), raci(true)));
        column.getChildren().addAll(clock(StationMark.DONE, StationMark.RUNNING, StationMark.AHEAD),
            clock(StationMark.DONE, StationMark.DONE, StationMark.DONE));
        return column;
    }

    private static Node family(MarkShape... shapes) {
        HBox row = Layout.row(12);
        for (int size : new int[] {24, 14, 10}) {
            for (MarkShape shape : shapes) {
                row.getChildren().add(new Mark(shape, size, shape.toString()));
            }
        }
        return row;
    }

    private static Node raci(boolean broken, RaciLetter... letters) {
        RaciCell cell = new RaciCell();
        EnumSet<RaciLetter> set = EnumSet.noneOf(RaciLetter.class);
        set.addAll(List.of(letters));
        cell.show(set, broken, set.isEmpty() ? "no letter" : set.toString());
        return cell;
    }

    private static Node clock(StationMark second, StationMark third, StationMark fourth) {
        ConcernClock clock = new ConcernClock();
        clock.show(List.of(new ConcernClock.Station("Raised", "18 Nov", StationMark.DONE),
            new ConcernClock.Station("Acknowledged", "same day, in person", second),
            new ConcernClock.Station("Answered", third == StationMark.DONE ? "13 Oct, with names" : "waiting 5 days", third),
            new ConcernClock.Station("Settled", "when she says so", fourth)));
        clock.setMaxWidth(522);
        clock.setPrefWidth(522);
        return clock;
    }

    /** Each chart at the place and size it has on its screen, so that it can be laid over the drawing. */
    static Node charts() {
        Pane pane = new Pane();
        put(pane, strip(false, true), 101, 20, 228, 60);
        put(pane, strip(true, true), 380, 20, 548, 62);
        put(pane, strip(false, false), 980, 20, 228, 60);
        put(pane, bothSides(true), 20, 100, 296, 244);
        put(pane, bothSides(false), 20, 370, 296, 244);
        put(pane, bands(), 350, 100, 228, 90);
        put(pane, plates(), 620, 100, 226, 64);
        put(pane, power(), 900, 95, 145, 147);
        put(pane, outlook(true), 350, 210, 330, 122);
        put(pane, outlook(false), 350, 350, 330, 122);
        put(pane, importance(), 720, 260, 480, 174);
        put(pane, trend(), 1070, 110, 200, 80);
        double y = 480;
        for (Track track : tracks()) {
            put(pane, track, 350, y, track.prefWidth(-1), track.prefHeight(-1));
            y += 26;
        }
        Meter progress = new Meter(Ink.TEAM, 64, 6);
        progress.show(0.55, "55 %");
        put(pane, progress, 560, 490, 64, 6);
        Meter full = new Meter(Ink.MUTED, 312, 8);
        full.show(0.97, "97 % full");
        put(pane, full, 560, 510, 312, 8);
        return pane;
    }

    private static void put(Pane pane, Node node, double x, double y, double width, double height) {
        pane.getChildren().add(node);
        ((javafx.scene.layout.Region) node).setPrefSize(width, height);
        node.relocate(x, y);
    }

    private static Dot dot(String label, double value, Voice voice) {
        return new Dot(label, value, voice, label.equals("MS") || label.equals("Sundal"), label + " said " + value, () -> { });
    }

    static RoomStrip strip(boolean wide, boolean filled) {
        RoomStrip strip = new RoomStrip(new RoomStrip.Words("out of room", "tight", "room", filled ? "unknown" : ""), wide);
        if (filled) {
            strip.show(List.of(dot(wide ? "Sundal" : "MS", 2, Voice.SAID), dot(wide ? "Felt" : "RF", 3, Voice.JUDGED),
                dot(wide ? "Brenn" : "OB", -1, Voice.SAID), dot(wide ? "Oye" : "DO", 4, Voice.SAID),
                dot(wide ? "Marrow" : "SM", 1, Voice.SAID)),
                List.of(new Unread(wide ? "Aldis" : "TA", "26 d old", "Tove Aldis: 26 days old", () -> { }),
                    new Unread(wide ? "Petrie" : "HP", "no reading", "Hal Petrie: no reading yet", () -> { })));
        }
        return strip;
    }

    private static BothSides bothSides(boolean filled) {
        BothSides chart = new BothSides(new BothSides.Words("Same questions, both sides", "medians", "gap", "client", "team", "I judged"));
        if (!filled) {
            chart.show(List.of(question("Confidence", "it will deliver", "", "", null), question("Direction", "where it is heading", "", "", null),
                question("Progress", "it is really moving", "", "", null), question("Communication", "I hear what I need", "", "", null),
                question("Trust", "they do as they said", "", "", null)));
            return chart;
        }
        chart.show(List.of(
            question("Confidence", "it will deliver", "5 4j 3 8 6", "7 6 6j 5 7", new BothSides.Gap(5, 6, "5", "6", "−1")),
            question("Direction", "where it is heading", "6 5j 4 8", "8 7 7j 4 6", new BothSides.Gap(5.5, 7, "5.5", "7", "−1.5")),
            question("Progress", "it is really moving", "4 2j 3 6 4", "8 6 7 6 7j", new BothSides.Gap(4, 7, "4", "7", "−3")),
            question("Communication", "I hear what I need", "6 4j 6 8 6", "6 6 3j 5 6", new BothSides.Gap(6, 6, "6", "6", "0")),
            question("Trust", "they do as they said", "5 3j 4 8 6", "6 6 5j 6 8", new BothSides.Gap(5, 6, "5", "6", "−1"))));
        return chart;
    }

    private static BothSides.Row question(String name, String meaning, String client, String team, BothSides.@Nullable Gap gap) {
        return new BothSides.Row(name, meaning, answers(client), answers(team), Optional.ofNullable(gap), "no reading",
            gap != null && Math.abs(gap.clientMedian() - gap.teamMedian()) >= 2, name, () -> { });
    }

    private static List<Dot> answers(String written) {
        List<Dot> dots = new ArrayList<>();
        for (String one : written.isEmpty() ? new String[0] : written.split(" ")) {
            dots.add(dot("", Double.parseDouble(one.replace("j", "")), one.endsWith("j") ? Voice.JUDGED : Voice.SAID));
        }
        return dots;
    }

    private static BandCounts bands() {
        BandCounts bands = new BandCounts(List.of("0–3", "4–6", "7–10"));
        bands.show(List.of(new BandCounts.Row("Motivation", 1, 2, 2, "motivation: 1, 2, 2", () -> { }), new BandCounts.Row("Focus", 0, 1, 4, "focus: 0, 1, 4", () -> { }),
            new BandCounts.Row("Direction", 0, 2, 3, "direction: 0, 2, 3", () -> { })));
        return bands;
    }

    private static PlateStrip plates() {
        PlateStrip strip = new PlateStrip();
        strip.show(List.of(dot("JM", 3, Voice.SAID), dot("WK", 6, Voice.SAID), dot("TI", 6, Voice.JUDGED), dot("LF", 7, Voice.SAID),
            dot("AV", 8, Voice.SAID)));
        return strip;
    }

    private static PowerGrid power() {
        PowerGrid grid = new PowerGrid("power", "interest");
        List<PowerGrid.Person> people = new ArrayList<>();
        for (String one : "MS55 TA44 RF45 HP32 DO33 OB35 SM24".split(" ")) {
            people.add(new PowerGrid.Person(one.substring(0, 2), one.charAt(2) - '0', one.charAt(3) - '0', one.startsWith("MS"), one, () -> { }));
        }
        grid.show(people);
        return grid;
    }

    private static OutlookChart outlook(boolean meets) {
        OutlookChart chart = new OutlookChart("today");
        LocalDate today = LocalDate.of(2026, 11, 23);
        List<History> readings = List.of(reading("2026-10-02", "2 Oct", 8), reading("2026-10-16", "16 Oct", 7),
            reading("2026-10-26", "26 Oct", 6), reading("2026-11-18", "18 Nov", 5));
        chart.show(new OutlookChart.Data(readings, OptionalDouble.of(3), "3: the least she accepts", today,
            Optional.of(new OutlookChart.Wedge(LocalDate.of(2026, 12, 8), "8 Dec",
                meets ? Optional.of(LocalDate.of(2027, 1, 3)) : Optional.empty(), meets ? "3 Jan" : "or not at all"))));
        return chart;
    }

    private static History reading(String day, String words, double value) {
        return new History(LocalDate.parse(day), words, value, Voice.SAID, "Marit Sundal, " + words + ": " + value, () -> { });
    }

    private static TrendLine trend() {
        TrendLine line = new TrendLine();
        line.show(List.of(reading("2026-10-14", "14 Oct", 4), reading("2026-10-30", "30 Oct", 4), reading("2026-11-12", "12 Nov", 3)),
            OptionalDouble.of(8), "asks 8");
        return line;
    }

    private static ImportancePlot importance() {
        ImportancePlot plot = new ImportancePlot(new ImportancePlot.Words("importance", "satisfaction", "what the importance asks"), level -> level + 3);
        plot.show(List.of(need("sea-day pay", 5, 3), need("paid right", 5, 4), need("one date", 5, 3), need("run it ourselves", 4, 4),
            need("no double keying", 4, 8), need("audit", 3, -1), need("phone payslips", 2, 7)));
        return plot;
    }

    private static ImportancePlot.Point need(String label, int importance, int satisfaction) {
        return new ImportancePlot.Point(label, importance, satisfaction < 0 ? OptionalDouble.empty() : OptionalDouble.of(satisfaction), label, () -> { });
    }

    private static List<Track> tracks() {
        List<Track> tracks = new ArrayList<>();
        tracks.add(track(Track.Kind.ROOM, 5, Voice.SAID, 3));
        tracks.add(track(Track.Kind.ROOM, 4, Voice.JUDGED, 1));
        tracks.add(track(Track.Kind.ROOM, 6, Voice.STALE, 4));
        tracks.add(track(Track.Kind.ROOM, 3, Voice.SAID, 4));
        tracks.add(track(Track.Kind.LEVEL, 3, Voice.SAID, 4));
        tracks.add(track(Track.Kind.LEVEL, 4, Voice.SAID, 4));
        tracks.add(track(Track.Kind.SATISFACTION, 3, Voice.SAID, 8));
        tracks.add(track(Track.Kind.SATISFACTION, 8, Voice.SAID, 7));
        tracks.add(track(Track.Kind.SATISFACTION, -1, Voice.SAID, 6));
        tracks.add(track(Track.Kind.SATISFACTION, 3, Voice.SAID, 8).labelled());
        return tracks;
    }

    private static Track track(Track.Kind kind, int at, Voice voice, int asked) {
        Track track = new Track(kind);
        track.show(at < 0 ? OptionalDouble.empty() : OptionalDouble.of(at), voice, OptionalDouble.of(asked), at + ", asked " + asked);
        return track;
    }
}
