package tutti.i18n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Question;
import tutti.model.RaidItem;
import tutti.model.measure.Band;
import tutti.model.measure.Drive;
import tutti.model.measure.Overload;
import tutti.model.measure.RaciFailing;
import tutti.model.measure.Theirs;

/** The measures of the team's pillar: drive, RACI, load. */
public final class TeamWords {

    private final Words words;
    private final ScaleWords scale;

    public TeamWords(Words words) {
        this.words = words;
        scale = new ScaleWords(words);
    }

    /** "2 A", for a narrow cell. */
    public String shortly(RaciFailing failing) {
        return switch (failing) {
            case RaciFailing.NoAccountable f -> words.say("model.raci.short.noAccountable");
            case RaciFailing.SeveralAccountable f -> words.say("model.raci.short.severalAccountable", f.people().size());
            case RaciFailing.NobodyResponsible f -> words.say("model.raci.short.nobodyResponsible");
            case RaciFailing.NoLetter f -> fully(f);
            case RaciFailing.ResponsibleForTooMuch f -> fully(f);
            case RaciFailing.ConsultedTooMuch f -> fully(f);
        };
    }

    /** "two Accountable", "nobody Responsible". */
    public String fully(RaciFailing failing) {
        return switch (failing) {
            case RaciFailing.NoAccountable f -> words.say("model.raci.noAccountable");
            case RaciFailing.SeveralAccountable f -> words.say("model.raci.severalAccountable", f.people().size());
            case RaciFailing.NobodyResponsible f -> words.say("model.raci.nobodyResponsible");
            case RaciFailing.NoLetter f -> words.say("model.raci.noLetter");
            case RaciFailing.ResponsibleForTooMuch f -> words.say("model.raci.tooMuch", f.goals().size());
            case RaciFailing.ConsultedTooMuch f -> words.say("model.raci.consultedTooMuch", f.goals().size());
        };
    }

    /** "of 5 is low on motivation", after the count of those who are. */
    public String low(Drive drive, Question question) {
        return words.say("model.drive.low", drive.answers(question).size(), drive.in(question, Band.LOW).size(), name(question));
    }

    /** "none is low on focus or direction"; empty when somebody is low on everything that was answered. */
    public String noneLow(Drive drive) {
        List<String> fine = Drive.questions().stream()
                .filter(question -> !drive.answers(question).isEmpty() && drive.in(question, Band.LOW).isEmpty())
                .map(this::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (fine.isEmpty()) {
            return "";
        }
        String last = fine.removeLast();
        return words.say("model.drive.noneLow", fine.isEmpty() ? last : words.say("model.list.or", String.join(", ", fine), last));
    }

    /** "1 low, 2 middle, 2 high"; "no reading yet" if nobody answered. */
    public String bands(Drive drive, Question question) {
        return drive.answers(question).isEmpty()
                ? words.say("model.drive.nobody")
                : words.say("model.drive.bands", drive.in(question, Band.LOW).size(), drive.in(question, Band.MIDDLE).size(),
                        drive.in(question, Band.HIGH).size());
    }

    /** "5 of 6 members, oldest 6 days; 1 has no reading yet". */
    public String answered(Drive drive) {
        return drive.oldest().isEmpty()
                ? words.say("model.drive.nobody")
                : words.say("model.drive.answered", drive.answered().size(), drive.team().size(),
                        scale.days(drive.oldest().getAsInt()), drive.silent().size());
    }

    /** "Responsible on 4 open goals and 5 dated items in the week of 23 Nov"; empty if it is not too much. */
    public String load(Overload.Load load) {
        List<String> parts = new ArrayList<>();
        if (load.hasTooManyGoals()) {
            parts.add(words.say("model.load.goals", load.goals().size()));
        }
        load.fullest().ifPresent(week -> parts.add(words.say("model.load.week", week.items().size(), words.day(week.monday()))));
        return parts.size() == 2 ? words.say("model.list.and", parts.getFirst(), parts.getLast()) : String.join("", parts);
    }

    /** As what something is theirs, or by when: "Accountable", "promised, 30 Nov", "to decide by 30 Nov". */
    public String about(Theirs theirs) {
        return switch (theirs.part()) {
            case LETTERS -> theirs.letters().stream().map(words::of).collect(Collectors.joining(", "));
            case ACTION -> theirs.record() instanceof Action action ? day(action.due()) : "";
            case PROMISE -> words.say("model.theirs.promise", theirs.record() instanceof Promise promise ? day(promise.due()) : "");
            case ITEM -> theirs.record() instanceof RaidItem item ? words.of(item.type()) : "";
            case CHANNEL -> words.say("model.theirs.channel");
            case DECISION -> theirs.record() instanceof RaidItem item && item.neededBy().isPresent()
                    ? words.say("model.theirs.decision.by", day(item.neededBy())) : words.say("model.theirs.decision");
            case CONFIRMATION -> theirs.record() instanceof Need need && need.current().saidBack().isPresent()
                    ? words.say("model.theirs.confirmation", day(need.current().saidBack())) : "";
        };
    }

    /** "in 2 goals, 1 decision to take, 1 wording to confirm": what the client's side owes; empty: nothing. */
    public String asked(List<Theirs> all) {
        return Stream.of(counted(all, Theirs.Part.LETTERS, "model.theirs.goals"), counted(all, Theirs.Part.DECISION, "model.theirs.decisions"),
                counted(all, Theirs.Part.CONFIRMATION, "model.theirs.confirmations")).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private Optional<String> counted(List<Theirs> all, Theirs.Part part, String key) {
        long count = all.stream().filter(theirs -> theirs.part() == part).count();
        return count == 0 ? Optional.empty() : Optional.of(words.say(key, count));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words::day).orElseGet(() -> words.say("model.theirs.undated"));
    }

    private String name(Question question) {
        return words.of(question).toLowerCase(words.locale());
    }
}
