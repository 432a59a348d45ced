package tutti.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.ScaleWords;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Question;
import tutti.model.measure.Answer;
import tutti.model.measure.Band;
import tutti.model.measure.Drive;
import tutti.model.measure.RaciFailing;
import tutti.workspace.Row;

/**
 * A person on the team.
 *
 * @param about role and allocation
 * @param load what is too much; else how much it is
 * @param drive the latest motivation, focus and direction in words; empty where nobody may see it
 * @param low whether one of these is low
 */
record MemberRow(Member record, String about, String load, boolean overloaded, String drive, boolean low) implements Row {

    /** The manager last: the team is what this list is about. */
    static List<MemberRow> all(TeamPicture picture, Words words) {
        return picture.file().members().stream()
                .sorted(Comparator.comparing(Member::me).thenComparing(Member::id))
                .map(member -> of(member, picture, words)).toList();
    }

    static String about(Member member, Words words) {
        return Stream.of(member.role(), member.allocation().map(share -> words.say("team.percent", share.value())).orElse(""))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static MemberRow of(Member member, TeamPicture picture, Words words) {
        String tooMuch = Stream.concat(picture.overload().of(member.id()).map(load -> new TeamWords(words).load(load)).stream(), failings(member, picture, words))
                .filter(said -> !said.isEmpty()).distinct().collect(Collectors.joining(", "));
        List<Answer> answers = Drive.questions().stream().flatMap(question -> picture.readings().latest(member.id(), question).stream()).toList();
        boolean shown = !picture.hidden() && !member.me();
        return new MemberRow(member, about(member, words), tooMuch.isEmpty() ? load(member, picture, words) : tooMuch, !tooMuch.isEmpty(),
                shown ? drive(answers, words) : "",
                shown && answers.stream().anyMatch(answer -> answer.fresh() && Band.of(answer.score()) == Band.LOW));
    }

    /** What the load does not say yet of the RACI rules that somebody breaks. */
    private static Stream<String> failings(Member member, TeamPicture picture, Words words) {
        return picture.hidden() ? Stream.empty() : picture.raci().ofMembers().stream()
                .filter(failing -> failing.member().id().equals(member.id()) && !(failing instanceof RaciFailing.ResponsibleForTooMuch))
                .map(failing -> new TeamWords(words).fully(failing));
    }

    private static String load(Member member, TeamPicture picture, Words words) {
        long actions = picture.figures().open().stream().filter(action -> action.owner().equals(Optional.of(member.id()))).count();
        long goals = picture.file().goals().stream()
                .filter(goal -> goal.isOpen() && picture.raci().letters(goal.id(), member).stream().anyMatch(MemberRow::carries)).count();
        return words.say("team.load", goals, actions);
    }

    private static boolean carries(Letter letter) {
        return letter == Letter.A || letter == Letter.R;
    }

    private static String drive(List<Answer> answers, Words words) {
        if (answers.isEmpty()) {
            return words.say("team.no-reading");
        }
        List<String> parts = new ArrayList<>();
        answers.forEach(answer -> parts.add(words.say("team.drive.answer", question(answer.question(), words), answer.score().value())));
        OptionalInt age = answers.stream().filter(answer -> !answer.fresh()).mapToInt(Answer::age).max();
        age.ifPresent(days -> parts.add(new ScaleWords(words).daysOld(days)));
        return String.join(", ", parts);
    }

    private static String question(Question question, Words words) {
        return words.of(question).toLowerCase(words.locale());
    }

    @Override
    public String searched() {
        return String.join(" ", record.name(), about);
    }

    /** The manager is not counted with the team. */
    @Override
    public boolean counts() {
        return !record.me();
    }
}
