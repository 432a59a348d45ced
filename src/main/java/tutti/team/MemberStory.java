package tutti.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Channel;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.OneToOne;
import tutti.model.Promise;
import tutti.model.Question;
import tutti.model.RaidItem;
import tutti.model.Reading;
import tutti.model.Thing;
import tutti.model.measure.Theirs;

/**
 * What has been and what is theirs: the readings of a member, talks, letters and actions.
 *
 * @param readings and {@code talks}: the newest first
 * @param mine open goals by letter, then open actions, promises, RAID items and channels
 * @param asText all of {@code mine} with what it is for, to be handed to them
 */
record MemberStory(List<Line> readings, List<Line> talks, List<Work> mine, String asText) {

    private static final List<Question> ASKED = List.of(Question.MOTIVATION, Question.FOCUS, Question.DIRECTION, Question.CONFIDENCE,
            Question.PROGRESS, Question.COMMUNICATION, Question.TRUST);

    /** A text, and who or when. */
    record Line(String text, String about) {}

    /** A record that is theirs, as what or by when, and what it is for: the client's words where it serves a need. */
    record Work(Thing record, String about, String why) {}

    static MemberStory of(Member member, TeamPicture picture, List<ActionRow> actions, Words words) {
        List<Work> mine = mine(member, picture, actions, words);
        return new MemberStory(
                picture.readings().of(member.id()).reversed().stream().map(reading -> line(reading, words)).toList(),
                member.oneToOnes().stream().sorted(Comparator.comparing(OneToOne::date).reversed())
                        .map(talk -> new Line(talk.note(), words.weekday(talk.date()))).toList(),
                mine, mine.stream().map(work -> text(work, words)).collect(Collectors.joining("\n")));
    }

    private static String text(Work work, Words words) {
        String what = work.about().isEmpty() ? work.record().title() : words.say("team.mine.line", work.record().title(), work.about());
        return work.why().isEmpty() ? what : words.say("team.mine.why", what, work.why());
    }

    private static List<Work> mine(Member member, TeamPicture picture, List<ActionRow> actions, Words words) {
        TeamWords said = new TeamWords(words);
        Map<Id<?>, ActionRow> rows = actions.stream().collect(Collectors.toMap(row -> row.record().id(), row -> row));
        return Theirs.of(picture.file(), member).stream().map(theirs -> switch (theirs.record()) {
                    case Action action when rows.containsKey(action.id()) ->
                            new Work(action, rows.get(action.id()).when(), rows.get(action.id()).works());
                    case Goal goal -> new Work(goal, said.about(theirs), picture.needs(goal.needs()));
                    case Promise promise -> new Work(promise, said.about(theirs), picture.needs(promise.needs()));
                    case RaidItem item -> new Work(item, said.about(theirs), picture.needs(item.needs()));
                    case Channel channel -> new Work(channel, said.about(theirs), channel.purpose());
                    default -> new Work(theirs.record(), said.about(theirs), "");
                }).toList();
    }

    private static Line line(Reading reading, Words words) {
        String answers = ASKED.stream().flatMap(question -> reading.answer(question).map(score -> words.say("team.drive.answer",
                words.of(question).toLowerCase(words.locale()), score.value())).stream()).collect(Collectors.joining(", "));
        List<String> about = new ArrayList<>(List.of(words.say("team.member.reading.about", words.weekday(reading.date()), words.of(reading.basis()))));
        Stream.concat(Stream.of(reading.evidence()), reading.reasons().stream()).filter(text -> !text.isBlank()).forEach(about::add);
        return new Line(answers, String.join("; ", about));
    }
}
