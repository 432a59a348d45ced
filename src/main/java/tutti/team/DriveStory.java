package tutti.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.i18n.ScaleWords;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Member;
import tutti.model.OneToOne;
import tutti.model.Question;
import tutti.model.Thanks;
import tutti.model.measure.Band;
import tutti.model.measure.Drive;
import tutti.model.measure.OneToOnes;

/**
 * Drive over time and what was done about it.
 *
 * @param weeks the newest first
 * @param talks one-to-ones that are due, and {@code thanks} that are
 */
record DriveStory(List<Week> weeks, List<Talk> talks, List<Thank> thanks) {

    private static final int WEEKS = 10;
    private static final int SIX_DAYS = 6;

    /** @param name the week's Monday in words, and {@code answers} how drive stood at its end, in the order of the questions */
    record Week(String name, List<Answer> answers, List<String> done) {}

    /** @param words the counts of the three bands, or that there was no reading */
    record Answer(String question, int low, int middle, int high, String words) {

        boolean isKnown() {
            return low + middle + high > 0;
        }
    }

    /** @param why how long ago the last one was, and whether somebody is low */
    record Talk(Member member, String why, boolean low) {}

    record Thank(Member member, Thanks win) {}

    static DriveStory of(TeamPicture picture, Words words) {
        LocalDate monday = picture.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DriveStory(IntStream.range(0, WEEKS).mapToObj(back -> week(monday.minusWeeks(back), picture, words)).toList(),
                OneToOnes.of(picture.file(), picture.today()).due().stream()
                        .map(due -> new Talk(due.member(), why(due, picture.today(), words), due.low())).toList(),
                picture.file().members().stream().flatMap(member -> member.thanks().stream().filter(win -> win.thanked().isEmpty())
                        .map(win -> new Thank(member, win))).toList());
    }

    private static String why(OneToOnes.Due due, LocalDate today, Words words) {
        String last = due.last().map(day -> words.say("team.story.talk.last", new ScaleWords(words).days((int) (today.toEpochDay() - day.toEpochDay()))))
                .orElseGet(() -> words.say("team.story.talk.none"));
        return due.low() ? words.say("team.story.talk.low", last) : last;
    }

    private static Week week(LocalDate monday, TeamPicture picture, Words words) {
        LocalDate end = Stream.of(monday.plusDays(SIX_DAYS), picture.today()).min(LocalDate::compareTo).orElseThrow();
        Drive drive = Drive.of(picture.file(), end);
        return new Week(words.day(monday), Drive.questions().stream().map(question -> answer(drive, question, words)).toList(),
                done(monday, end, picture, words));
    }

    private static Answer answer(Drive drive, Question question, Words words) {
        return new Answer(words.of(question), drive.in(question, Band.LOW).size(), drive.in(question, Band.MIDDLE).size(),
                drive.in(question, Band.HIGH).size(), new TeamWords(words).bands(drive, question));
    }

    private static List<String> done(LocalDate from, LocalDate to, TeamPicture picture, Words words) {
        List<String> done = new ArrayList<>();
        for (Member member : picture.file().members()) {
            member.oneToOnes().stream().map(OneToOne::date).filter(day -> isIn(day, from, to))
                    .forEach(day -> done.add(words.say("team.story.talked", member.name(), words.day(day))));
            member.thanks().stream().filter(win -> win.thanked().filter(day -> isIn(day, from, to)).isPresent())
                    .forEach(win -> done.add(words.say("team.story.thanked", member.name(), words.day(win.thanked().orElseThrow()), win.what())));
        }
        return done;
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
