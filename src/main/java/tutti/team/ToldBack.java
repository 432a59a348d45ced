package tutti.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.BackBrief;
import tutti.model.Goal;
import tutti.model.Member;

/** What a member told back of a goal or of a need it serves, in their own words, and who, when and how well. */
record ToldBack(String words, String about, Tone tone) {

    /** The newest first. */
    static List<ToldBack> of(Goal goal, TeamPicture picture, Words words) {
        return picture.file().backBriefs().stream()
                .filter(brief -> brief.goal().equals(Optional.of(goal.id())) || brief.need().filter(goal.needs()::contains).isPresent())
                .sorted(Comparator.comparing(BackBrief::date).thenComparing(BackBrief::id).reversed())
                .map(brief -> new ToldBack(words.say("team.quoted", brief.words()),
                        words.say(brief.goal().isPresent() ? "team.told-back.goal" : "team.told-back.need",
                                picture.file().find(brief.by()).map(Member::name).orElse(""), words.day(brief.date()), words.of(brief.match())),
                        tone(brief)))
                .toList();
    }

    private static Tone tone(BackBrief brief) {
        return switch (brief.match()) {
            case MATCHES -> Tone.QUIET;
            case PARTLY, DIFFERS -> Tone.STRONG;
        };
    }
}
