package tutti.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.measure.Named;
import tutti.model.measure.Overload;

/**
 * What one member has to do, week by week.
 *
 * @param cells late, each week from the current one on, and later
 * @param spoken all of it in one sentence
 */
record LoadRow(Member member, String name, List<Cell> cells, String spoken) {

    /** How many weeks have a column of their own. */
    static final int WEEKS = 6;

    /** @param told what it is, line by line */
    record Cell(int count, boolean tooMuch, String told) {

        /** Several weeks together are no week that is too full. */
        private Cell calm() {
            return new Cell(count, false, told);
        }
    }

    static List<LoadRow> all(TeamPicture picture, List<ActionRow> actions, Words words) {
        return picture.overload().members().stream().map(load -> of(load, picture, actions, words)).toList();
    }

    /** The Mondays of the weeks that have a column. */
    static List<LocalDate> mondays(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS).mapToObj(monday::plusWeeks).toList();
    }

    private static LoadRow of(Overload.Load load, TeamPicture picture, List<ActionRow> actions, Words words) {
        Id<Member> id = load.member().id();
        List<LocalDate> mondays = mondays(picture.today());
        List<Cell> cells = new ArrayList<>();
        List<String> late = actions.stream().filter(row -> row.late() > 0 && row.record().owner().filter(id::equals).isPresent())
                .map(row -> row.record().what()).toList();
        cells.add(new Cell(late.size(), !late.isEmpty(), String.join("\n", late)));
        for (LocalDate monday : mondays) {
            List<Named> items = load.weeks().stream().filter(week -> week.monday().equals(monday)).flatMap(week -> week.items().stream()).toList();
            cells.add(cell(items));
        }
        cells.add(cell(load.weeks().stream().filter(week -> week.monday().isAfter(mondays.getLast()))
                .flatMap(week -> week.items().stream()).toList()).calm());
        String name = load.member().me() ? words.say("team.member.you", load.member().name()) : load.member().name();
        String spoken = words.say("team.load.spoken", name, cells.getFirst().count(), IntStream.range(0, WEEKS)
                .mapToObj(week -> words.say("team.load.spoken.week", words.day(mondays.get(week)), cells.get(week + 1).count()))
                .collect(Collectors.joining(", ")), cells.getLast().count());
        return new LoadRow(load.member(), name, cells, spoken);
    }

    private static Cell cell(List<Named> items) {
        return new Cell(items.size(), items.size() >= Overload.TOO_MANY_ITEMS,
                items.stream().map(Named::name).collect(Collectors.joining("\n")));
    }
}
