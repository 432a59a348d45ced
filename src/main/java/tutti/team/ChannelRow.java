package tutti.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.i18n.Words;
import tutti.model.Cadence;
import tutti.model.Channel;
import tutti.model.Member;
import tutti.model.Stakeholder;
import tutti.model.measure.Lateness;
import tutti.workspace.Row;

/**
 * A recurring communication.
 *
 * @param client whether somebody of the client is in its audience, and {@code team} somebody of ours
 * @param audience everybody by name
 * @param step where it goes now that it was not held: the last step of its path that is due; empty: nowhere yet
 * @param owner initials of whoever holds it; "you" for the manager
 */
record ChannelRow(Channel record, boolean client, boolean team, String audience, String owner, String ownerName, String cadence,
                  String last, String next, String step, Tone tone, boolean overdue) implements Row {

    private static final int WEEK = 7;

    /** By the day they are due; those that nobody can date last. */
    static List<ChannelRow> all(TeamPicture picture, Words words) {
        return picture.file().channels().stream()
                .sorted(Comparator.comparing((Channel channel) -> channel.nextDue().orElse(LocalDate.MAX)).thenComparing(Channel::id))
                .map(channel -> of(channel, picture, words)).toList();
    }

    private static ChannelRow of(Channel channel, TeamPicture picture, Words words) {
        List<Stakeholder> client = picture.file().find(channel.stakeholders());
        List<Member> team = picture.file().find(channel.members());
        List<String> names = new ArrayList<>();
        client.forEach(person -> names.add(person.name()));
        team.forEach(person -> names.add(person.name()));
        int late = Lateness.days(channel, picture.today());
        Optional<Member> owner = channel.owner().flatMap(picture.file()::find);
        return new ChannelRow(channel, !client.isEmpty(), !team.isEmpty(), String.join(", ", names),
                owner.map(member -> member.me() ? words.say("team.You") : member.initials()).orElse(""),
                owner.map(Member::name).orElse(""), channel.cadence().map(often -> cadence(often, words)).orElse(""),
                channel.lastHeld().map(words::day).orElseGet(() -> words.say("team.channel.never")),
                next(channel, late, picture.today(), words), picture.hidden() ? "" : step(channel, late, words), late > 0 ? Tone.LATE : tone(channel, picture.today()), late > 0);
    }

    private static Tone tone(Channel channel, LocalDate today) {
        return channel.nextDue().equals(Optional.of(today)) ? Tone.STRONG : Tone.PLAIN;
    }

    private static String next(Channel channel, int late, LocalDate today, Words words) {
        if (channel.cadence().isEmpty() || channel.nextDue().isEmpty()) {
            return words.say(channel.cadence().isEmpty() ? "team.channel.no-cadence" : "team.channel.not-held");
        }
        LocalDate due = channel.nextDue().get();
        if (late > 0) {
            return words.say("team.channel.over", late);
        }
        return due.equals(today) ? words.say("team.today") : words.weekday(due);
    }

    private static String step(Channel channel, int late, Words words) {
        return channel.path().stream().filter(step -> step.after().value() <= late).reduce((_, later) -> later)
                .map(step -> words.say("team.channel.step", step.what())).orElse("");
    }

    private static String cadence(Cadence cadence, Words words) {
        return switch (cadence) {
            case Cadence.EveryDays every when every.days().value() % WEEK == 0 -> words.say("team.cadence.weeks", every.days().value() / WEEK);
            case Cadence.EveryDays every -> words.say("team.cadence.days", every.days().value());
            case Cadence.OnWeekdays on -> weekdays(on, words);
        };
    }

    private static String weekdays(Cadence.OnWeekdays on, Words words) {
        List<String> names = on.days().stream().map(day -> name(day, words)).collect(Collectors.toCollection(ArrayList::new));
        String last = names.removeLast();
        return names.isEmpty() ? words.say("team.cadence.weekday", last) : words.say("team.and", String.join(", ", names), last);
    }

    private static String name(DayOfWeek day, Words words) {
        return day.getDisplayName(TextStyle.SHORT, words.locale());
    }

    @Override
    public String searched() {
        return String.join(" ", record.name(), record.purpose(), audience, ownerName);
    }
}
