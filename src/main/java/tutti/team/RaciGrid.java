package tutti.team;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.TeamWords;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Raci;
import tutti.model.measure.RaciFailing;

/**
 * Goals and who carries them.
 *
 * @param people the columns: the team, the manager with a letter, and those of the client who are Accountable or Responsible, or
 *        all of the client
 * @param ruled whether it may be seen which rows break a rule
 * @param onDates how many goals are on the first date; empty without goals
 * @param failings what single members break, in words; empty: nothing, or nobody may see it
 */
record RaciGrid(List<Person> people, List<GoalRow> goals, boolean ruled, String onDates, String failings) {

    private static final int NAMED = 4;

    static RaciGrid of(List<GoalRow> goals, boolean everybody, TeamPicture picture, Words words) {
        Set<Id<?>> holders = new HashSet<>();
        picture.file().racis().stream().filter(raci -> raci.member().isPresent() || decides(raci)).map(Raci::person).forEach(holders::add);
        List<Person> people = Stream.<Person>concat(
                picture.file().members().stream().filter(member -> !member.me() || holders.contains(member.id()))
                        .sorted(Comparator.comparing(Member::me).thenComparing(Member::id)),
                picture.file().stakeholders().stream().filter(person -> everybody || holders.contains(person.id()))).toList();
        int dated = picture.figures().goals().size();
        return new RaciGrid(people, goals.stream().filter(goal -> !goal.isDropped()).toList(), !picture.hidden(),
                dated == 0 ? "" : words.say("team.raci.on-dates", picture.figures().onFirstDate().size(), dated),
                picture.hidden() ? "" : failings(picture.raci().ofMembers(), words));
    }

    /** Many without a letter are said at once; the rest is said where each member is. */
    private static String failings(List<RaciFailing.OfMember> all, Words words) {
        List<RaciFailing.OfMember> without = all.stream().filter(RaciFailing.NoLetter.class::isInstance).toList();
        boolean many = without.size() > NAMED;
        Stream<String> first = many ? Stream.of(words.say("team.raci.member.nobody", without.getFirst().member().name(), without.get(1).member().name(),
                without.size() - 2)) : Stream.of();
        List<String> said = Stream.concat(first, all.stream().filter(failing -> !many || !without.contains(failing)).map(failing -> said(failing, words))).toList();
        String named = said.stream().limit(NAMED).collect(Collectors.joining("; "));
        return said.size() > NAMED ? words.say("team.raci.member.more", named, said.size() - NAMED) : named;
    }

    /** The letters that rules are about are never out of sight. */
    private static boolean decides(Raci raci) {
        return raci.letters().contains(Letter.A) || raci.letters().contains(Letter.R);
    }

    private static String said(RaciFailing.OfMember failing, Words words) {
        String rule = new TeamWords(words).fully(failing);
        return switch (failing) {
            case RaciFailing.NoLetter none -> words.say("team.raci.member.none", none.member().name(), rule);
            case RaciFailing.ResponsibleForTooMuch much -> words.say("team.raci.member.much", much.member().name(), rule);
            case RaciFailing.ConsultedTooMuch much -> words.say("team.raci.member.much", much.member().name(), rule);
        };
    }
}
