package tutti.i18n;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.Question;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Step;
import tutti.model.Thing;
import tutti.model.capture.Ask;
import tutti.model.capture.Caution;
import tutti.model.capture.Meaning;
import tutti.model.capture.Part;
import tutti.model.capture.Span;

/** Says how a typed line was understood. */
public final class CaptureWords {

    private final Words words;

    public CaptureWords(Words words) {
        this.words = words;
    }

    /** The caption under a part of the line: "concern, in their words". */
    public String caption(Span span, CaseFile file) {
        return switch (span.meaning()) {
            case Meaning.Who who -> name(Optional.of(who.person()), file);
            case Meaning.Which which -> words.say("move.capture.which");
            case Meaning.You you -> words.say("move.capture.you");
            case Meaning.Contact contact -> words.say("move.capture.contact", medium(contact.medium()));
            case Meaning.On on -> words.weekday(on.date());
            case Meaning.Opens opens -> kind(opens.kind());
            case Meaning.Quoted quoted -> quoted.kind() == Kind.CONVERSATION
                    ? words.say("move.capture.said") : words.say("move.capture.quoted", kind(quoted.kind()));
            case Meaning.What what -> words.say("move.capture.what");
            case Meaning.Due due -> words.say("move.capture.due", words.weekday(due.date()));
            case Meaning.FollowUp follow -> words.say("move.capture.followUp", words.weekday(follow.date()));
            case Meaning.Answer answer -> words.say("move.capture.answer", question(answer.question()), answer.score().value());
            case Meaning.Seen seen -> sign(seen);
            case Meaning.By by -> basis(by.basis());
            case Meaning.Link link -> "";
            case Meaning.Said said -> words.say("move.capture.said");
        };
    }

    /** The name of a record's kind: "Conversation". */
    public String kindOf(Thing thing) {
        if (thing instanceof RaidItem item) {
            return item.type() == RaidType.DECISION ? words.say("move.capture.kind.DECISION") : words.say("move.capture.kind.RISK");
        }
        String kind = kind(Kind.of(thing));
        return kind.substring(0, 1).toUpperCase(words.locale()) + kind.substring(1);
    }

    /** What follows the kind in a proposal's headline: "with Oskar Brenn", or the record's words. */
    public String title(Thing thing, CaseFile file) {
        return switch (thing) {
            case Conversation talk -> talk.people().isEmpty() ? talk.said()
                    : words.say("move.capture.with", names(talk.people().stream(), file));
            case Concern concern -> quote(concern.words());
            case Need need -> quote(need.words());
            case Reading reading -> words.say("move.capture.of", name(Optional.of(reading.person()), file));
            default -> thing.title();
        };
    }

    /** "Three records from one line". */
    public String count(int records) {
        return words.say("move.capture.records", records);
    }

    /** The name of a field, on its chip. */
    public String part(Part part) {
        return switch (part) {
            case WHEN -> words.say("move.capture.part.when");
            case CHANNEL -> words.say("move.capture.part.channel");
            case WHO -> words.say("move.capture.part.who");
            case FOLLOW_UP -> words.say("move.capture.part.followUp");
            case RAISED_BY -> words.say("move.capture.part.raisedBy");
            case ACKNOWLEDGED -> words.say("move.capture.part.acknowledged");
            case NEED -> words.say("move.capture.part.need");
            case SEVERITY -> words.say("move.capture.part.severity");
            case SAID_BY -> words.say("move.capture.part.saidBy");
            case IMPORTANCE -> words.say("move.capture.part.importance");
            case TO -> words.say("move.capture.part.to");
            case DUE -> words.say("move.capture.part.due");
            case OWNER -> words.say("move.capture.part.owner");
            case ANSWERS_CONCERN -> words.say("move.capture.part.answersConcern");
            case ASKED_OF -> words.say("move.capture.part.askedOf");
            case NEEDED_BY -> words.say("move.capture.part.neededBy");
            case PROBABILITY -> words.say("move.capture.part.probability");
            case IMPACT -> words.say("move.capture.part.impact");
            case PERSON -> words.say("move.capture.part.person");
            case BASIS -> words.say("move.capture.part.basis");
            case ANSWERS -> words.say("move.capture.part.answers");
        };
    }

    /** What stands in a field; empty where it is still open. */
    public String value(Part part, Thing thing, CaseFile file, LocalDate today) {
        if (!part.isIn(thing)) {
            return "";
        }
        return switch (thing) {
            case Conversation talk -> switch (part) {
                case WHEN -> when(talk.date(), today);
                case CHANNEL -> medium(talk.medium());
                case WHO -> names(talk.people().stream(), file);
                default -> day(talk.followUp());
            };
            case Concern concern -> switch (part) {
                case RAISED_BY -> name(concern.raisedBy(), file);
                case ACKNOWLEDGED -> concern.acknowledged().map(Step::on).map(words::weekday)
                        .orElseGet(() -> words.say("move.capture.notYet"));
                case NEED -> needs(concern.needs(), file);
                default -> level(concern.severity());
            };
            case Need need -> switch (part) {
                case SAID_BY -> name(need.saidBy(), file);
                case WHEN -> when(need.current().date(), today);
                default -> level(need.importance());
            };
            case Promise promise -> switch (part) {
                case TO -> name(promise.to(), file);
                case DUE -> day(promise.due());
                case OWNER -> owner(promise.owner(), file);
                default -> words.say("move.capture.yes");
            };
            case Action action -> switch (part) {
                case OWNER -> owner(action.owner(), file);
                case DUE -> day(action.due());
                default -> needs(action.needs(), file);
            };
            case RaidItem item -> switch (part) {
                case ASKED_OF -> name(item.askedOf(), file);
                case NEEDED_BY -> day(item.neededBy());
                case OWNER -> owner(item.owner(), file);
                case PROBABILITY -> level(item.probability());
                default -> level(item.impact());
            };
            case Reading reading -> switch (part) {
                case PERSON -> name(Optional.of(reading.person()), file);
                case WHEN -> when(reading.date(), today);
                case BASIS -> basis(reading.basis());
                default -> answers(reading);
            };
            default -> "";
        };
    }

    /** The question as a sentence; the key that answers it is the view's to name. */
    public String ask(Ask ask, CaseFile file) {
        return switch (ask) {
            case Ask.Acknowledged acknowledged -> words.say("move.capture.ask.acknowledged", words.weekday(acknowledged.due()));
            case Ask.Which which -> words.say("move.capture.ask.which", which.typed(), names(which.candidates().stream(), file));
            case Ask.Unknown unknown -> words.say("move.capture.ask.unknown", unknown.typed());
        };
    }

    public String caution(Caution caution, CaseFile file) {
        return switch (caution) {
            case Caution.Twice twice -> file.find(twice.promise())
                    .map(promise -> promise.due().isPresent()
                            ? words.say("move.capture.twice.due", name(promise.to(), file), promise.what(), day(promise.due()))
                            : words.say("move.capture.twice", name(promise.to(), file), promise.what()))
                    .orElse("");
            case Caution.PastDate past -> words.say("move.capture.past", words.weekday(past.date()));
            case Caution.OutOfScale out -> words.say("move.capture.outOfScale", question(out.question()), out.given());
            case Caution.NotAsked not -> words.say("move.capture.notAsked", question(not.question()));
        };
    }

    private String quote(String text) {
        return words.say("move.quote", text);
    }

    private String when(LocalDate date, LocalDate today) {
        return date.equals(today) ? words.say("move.capture.today", words.weekday(date)) : words.weekday(date);
    }

    private String day(Optional<LocalDate> date) {
        return date.map(words::weekday).orElse("");
    }

    private static String level(Optional<Level> level) {
        return level.map(value -> Integer.toString(value.value())).orElse("");
    }

    private String owner(Optional<Id<Member>> owner, CaseFile file) {
        return owner.flatMap(file::find).map(member -> member.me() ? words.say("move.capture.you") : member.name()).orElse("");
    }

    private static String name(Optional<? extends Id<? extends Person>> id, CaseFile file) {
        return id.flatMap(file::find).map(Person::name).orElse("");
    }

    private static String names(Stream<? extends Id<? extends Person>> ids, CaseFile file) {
        return ids.map(id -> name(Optional.of(id), file)).collect(Collectors.joining(", "));
    }

    private static String needs(List<Id<Need>> needs, CaseFile file) {
        return file.find(needs).stream().map(Need::words).collect(Collectors.joining(", "));
    }

    private String answers(Reading reading) {
        return Stream.of(Question.values())
                .flatMap(question -> reading.answer(question)
                        .map(score -> words.say("move.capture.answer", question(question), score.value())).stream())
                .collect(Collectors.joining(", "));
    }

    private String sign(Meaning.Seen seen) {
        String sign = switch (seen.sign()) {
            case PATIENCE -> words.say("move.capture.sign.patience");
            case FLEXIBILITY -> words.say("move.capture.sign.flexibility");
            case SUPPORT -> words.say("move.capture.sign.support");
        };
        return switch (seen.value()) {
            case MORE -> words.say("move.capture.sign.more", sign);
            case SAME -> words.say("move.capture.sign.same", sign);
            case LESS -> words.say("move.capture.sign.less", sign);
        };
    }

    private String basis(Basis basis) {
        return basis == Basis.SAID ? words.say("move.capture.theySaid") : words.say("move.capture.iJudged");
    }

    private String medium(Medium medium) {
        return switch (medium) {
            case IN_PERSON -> words.say("move.capture.medium.inPerson");
            case PHONE -> words.say("move.capture.medium.phone");
            case VIDEO -> words.say("move.capture.medium.video");
            case EMAIL -> words.say("move.capture.medium.email");
            case CHAT -> words.say("move.capture.medium.chat");
            case LETTER -> words.say("move.capture.medium.letter");
        };
    }

    private String question(Question question) {
        return switch (question) {
            case CONFIDENCE -> words.say("move.question.confidence");
            case DIRECTION -> words.say("move.question.direction");
            case PROGRESS -> words.say("move.question.progress");
            case COMMUNICATION -> words.say("move.question.communication");
            case TRUST -> words.say("move.question.trust");
            case MINIMUM -> words.say("move.question.minimum");
            case MOTIVATION -> words.say("move.question.motivation");
            case FOCUS -> words.say("move.question.focus");
        };
    }

    private String kind(Kind kind) {
        return switch (kind) {
            case CONVERSATION -> words.say("move.capture.kind.CONVERSATION");
            case CONCERN -> words.say("move.capture.kind.CONCERN");
            case NEED -> words.say("move.capture.kind.NEED");
            case PROMISE -> words.say("move.capture.kind.PROMISE");
            case ACTION -> words.say("move.capture.kind.ACTION");
            case READING -> words.say("move.capture.kind.READING");
            default -> words.say("move.capture.kind.RAID_ITEM");
        };
    }
}
