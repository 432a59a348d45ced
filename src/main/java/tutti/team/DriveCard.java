package tutti.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.Question;
import tutti.model.measure.Answer;
import tutti.model.measure.Band;
import tutti.model.measure.Drive;
import tutti.widget.chart.Dot;
import tutti.widget.mark.Voice;
import tutti.workspace.Trail;

/**
 * Drive with names, as only this view shows it.
 *
 * @param answered how many have a reading, in words
 * @param silent who has none, in words; empty: everybody has
 * @param until how long the oldest reading counts; empty without one
 * @param next whom to ask first
 */
record DriveCard(String answered, String oldest, List<Strip> strips, String silent, String until, Optional<Id<Member>> next) {

    private static final int NAMED = 1;

    /** @param low how many are low; {@code rest} the other two bands, or that there is no reading */
    record Strip(String question, String low, boolean anyLow, String rest, List<Dot> dots) {}

    static DriveCard of(TeamPicture picture, Words words, Trail trail) {
        Drive drive = picture.drive();
        List<Member> silent = drive.silent();
        Optional<LocalDate> oldest = drive.answers().stream().map(Answer::date).min(LocalDate::compareTo);
        return new DriveCard(drive.team().isEmpty() ? words.say("team.drive.nobody") : words.say("team.drive.answered", drive.answered().size(), drive.team().size()),
                drive.oldest().isPresent() ? words.say("team.drive.oldest", new ScaleWords(words).days(drive.oldest().getAsInt())) : "",
                Drive.questions().stream().map(question -> strip(question, picture, words, trail)).toList(),
                silent(silent, words), oldest.map(day -> words.say("team.drive.until",
                        words.day(day.plusDays(picture.file().engagement().freshDays().value())))).orElse(""),
                silent.stream().findFirst().or(() -> eldest(drive)).map(Member::id));
    }

    private static Optional<Member> eldest(Drive drive) {
        return drive.answers().stream().min((one, other) -> one.date().compareTo(other.date()))
                .flatMap(answer -> drive.team().stream().filter(member -> member.id().equals(answer.person())).findFirst());
    }

    private static String silent(List<Member> silent, Words words) {
        if (silent.isEmpty()) {
            return "";
        }
        String names = String.join(", ", silent.stream().limit(NAMED).map(Member::name).toList());
        return silent.size() > NAMED ? words.say("team.drive.silent.more", names, silent.size() - NAMED) : words.say("team.drive.silent", names);
    }

    private static Strip strip(Question question, TeamPicture picture, Words words, Trail trail) {
        Drive drive = picture.drive();
        List<Answer> answers = drive.answers(question);
        int low = drive.in(question, Band.LOW).size();
        return new Strip(words.of(question), answers.isEmpty() ? "" : words.say("team.drive.low", low), low > 0,
                answers.isEmpty() ? words.say("team.no-reading")
                        : words.say("team.drive.rest", drive.in(question, Band.MIDDLE).size(), drive.in(question, Band.HIGH).size()),
                answers.stream().flatMap(answer -> picture.file().find(answer.person()).stream().map(person -> new Dot(person.initials(),
                        answer.score().value(), answer.basis() == Basis.SAID ? Voice.SAID : Voice.JUDGED, false,
                        words.say("team.drive.told", person.name(), words.of(answer.basis()), words.day(answer.date()),
                                words.of(question).toLowerCase(words.locale()), answer.score().value()),
                        () -> trail.goTo(Kind.MEMBER, person.id())))).toList());
    }
}
