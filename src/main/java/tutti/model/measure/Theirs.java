package tutti.model.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.Wording;

/**
 * Something that one person, on either side, has to carry, to do or to say. What has ended is nobody's any more.
 *
 * @param letters what they are to a goal, A before R before C before I; empty for any other part
 */
public record Theirs(Thing record, Part part, Set<Letter> letters) {

    /** What is theirs in it. */
    public enum Part {
        /** Letters in an open goal. */
        LETTERS,
        /** An action to do. */
        ACTION,
        /** A promise to keep. */
        PROMISE,
        /** A RAID item to look after. */
        ITEM,
        /** A channel to hold. */
        CHANNEL,
        /** A decision that they are asked for. */
        DECISION,
        /** A wording of ours that was said back to them, and waits for their yes. */
        CONFIRMATION
    }

    /** All that is theirs: goals by letter, then what they do, then what they are asked for. */
    public static List<Theirs> of(CaseFile file, Person person) {
        return switch (person) {
            case Member member -> Stream.concat(letters(file, member), done(file, member)).toList();
            case Stakeholder stakeholder -> Stream.concat(letters(file, stakeholder), asked(file, stakeholder)).toList();
        };
    }

    private static Stream<Theirs> letters(CaseFile file, Person person) {
        RaciRules raci = RaciRules.of(file);
        return file.goals().stream().filter(Goal::isOpen).map(goal -> new Theirs(goal, Part.LETTERS, raci.letters(goal.id(), person)))
                .filter(theirs -> !theirs.letters().isEmpty())
                .sorted(Comparator.comparing(theirs -> theirs.letters().stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    private static Stream<Theirs> done(CaseFile file, Member member) {
        Optional<Id<Member>> them = Optional.of(member.id());
        return Stream.of(
                file.actions().stream().filter(action -> action.state().isOpen() && action.owner().equals(them))
                        .sorted(Comparator.comparing(action -> action.due().orElse(LocalDate.MAX))).map(action -> of(action, Part.ACTION)),
                file.promises().stream().filter(promise -> promise.isOpen() && promise.owner().equals(them)).map(promise -> of(promise, Part.PROMISE)),
                file.raidItems().stream().filter(item -> item.isOpen() && item.owner().equals(them)).map(item -> of(item, Part.ITEM)),
                file.channels().stream().filter(channel -> channel.owner().equals(them)).map(channel -> of(channel, Part.CHANNEL)))
                .flatMap(part -> part);
    }

    private static Stream<Theirs> asked(CaseFile file, Stakeholder stakeholder) {
        Optional<Id<Stakeholder>> them = Optional.of(stakeholder.id());
        return Stream.concat(
                file.raidItems().stream().filter(item -> item.type() == RaidType.DECISION && item.isOpen() && item.askedOf().equals(them))
                        .sorted(Comparator.comparing(item -> item.neededBy().orElse(LocalDate.MAX)))
                        .map(item -> of(item, Part.DECISION)),
                file.needs().stream().filter(need -> need.saidBy().equals(them) && waits(need.current())).map(need -> of(need, Part.CONFIRMATION)));
    }

    private static boolean waits(Wording wording) {
        return wording.saidBack().isPresent() && wording.confirmed().isEmpty();
    }

    private static Theirs of(Thing record, Part part) {
        return new Theirs(record, part, EnumSet.noneOf(Letter.class));
    }
}
