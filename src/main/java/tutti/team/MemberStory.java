package tutti.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.OneToOne;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.Thing;

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
        Optional<Id<Member>> them = Optional.of(member.id());
        CaseFile file = picture.file();
        return Stream.of(goals(member, picture, words),
                actions.stream().filter(row -> row.isOpen() && row.record().owner().equals(them))
                        .map(row -> new Work(row.record(), row.when(), row.works())),
                file.promises().stream().filter(promise -> promise.isOpen() && promise.owner().equals(them))
                        .map(promise -> new Work(promise, words.say("team.mine.promise", promise.due().map(words::day).orElseGet(() -> words.say("team.no-date"))),
                                picture.needs(promise.needs()))),
                file.raidItems().stream().filter(item -> item.isOpen() && item.owner().equals(them))
                        .map(item -> new Work(item, words.of(item.type()), picture.needs(item.needs()))),
                file.channels().stream().filter(channel -> channel.owner().equals(them))
                        .map(channel -> new Work(channel, words.say("team.mine.channel"), channel.purpose()))).flatMap(work -> work).toList();
    }

    private static Line line(Reading reading, Words words) {
        String answers = ASKED.stream().flatMap(question -> reading.answer(question).map(score -> words.say("team.drive.answer",
                words.of(question).toLowerCase(words.locale()), score.value())).stream()).collect(Collectors.joining(", "));
        List<String> about = new ArrayList<>(List.of(words.say("team.member.reading.about", words.weekday(reading.date()), words.of(reading.basis()))));
        Stream.concat(Stream.of(reading.evidence()), reading.reasons().stream()).filter(text -> !text.isBlank()).forEach(about::add);
        return new Line(answers, String.join("; ", about));
    }

    private static Stream<Work> goals(Member member, TeamPicture picture, Words words) {
        return picture.file().goals().stream().filter(Goal::isOpen).flatMap(goal -> {
            Set<Letter> held = picture.raci().letters(goal.id(), member);
            return held.isEmpty() ? Stream.empty()
                    : Stream.of(new Work(goal, held.stream().map(words::of).collect(Collectors.joining(", ")), picture.needs(goal.needs())));
        }).sorted(Comparator.comparing(work -> work.about()));
    }
}
