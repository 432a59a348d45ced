package tutti.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Basis;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Id;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Reading;
import tutti.model.Stakeholder;
import tutti.model.Step;
import tutti.model.Thing;
import tutti.model.Wording;
import tutti.model.capture.Part;

/** The inputs that the chips of capture turn into. */
final class ChipEditor {

    private final Editors editors;
    private final Words words;
    private final Notations notations;
    private final Consumer<UnaryOperator<Thing>> change;

    /** @param change told how the record is to be changed */
    ChipEditor(Editors editors, Consumer<UnaryOperator<Thing>> change) {
        this.editors = editors;
        this.words = editors.words();
        this.notations = new Notations(words);
        this.change = change;
    }

    /** Empty for what is corrected in the line itself. */
    Optional<Input<?>> of(Part part, Thing thing) {
        return switch (thing) {
            case Conversation talk -> talk(part, talk);
            case Concern concern -> concern(part, concern);
            case Need need -> need(part, need);
            case Promise promise -> promise(part, promise);
            case Action action -> action(part, action);
            case RaidItem item -> raid(part, item);
            case Reading reading -> reading(part, reading);
            default -> Optional.empty();
        };
    }

    private Optional<Input<?>> talk(Part part, Conversation talk) {
        return switch (part) {
            case WHEN -> on(talk, day(), Conversation::date, Conversation::withDate);
            case CHANNEL -> on(talk, choice(Medium.values()), Conversation::medium, Conversation::withMedium);
            case WHO -> on(talk, links(Stakeholder.class), Conversation::people, Conversation::withPeople);
            case FOLLOW_UP -> on(talk, dateAhead(), Conversation::followUp, Conversation::withFollowUp);
            default -> Optional.empty();
        };
    }

    private Optional<Input<?>> concern(Part part, Concern concern) {
        return switch (part) {
            case RAISED_BY -> on(concern, person(Stakeholder.class), Concern::raisedBy, Concern::withRaisedBy);
            case ACKNOWLEDGED -> on(concern, TextInput.line(words, notations.date(editors.dates()::back)),
                    raised -> raised.acknowledged().map(Step::on),
                    (raised, date) -> raised.withAcknowledged(date.map(given ->
                            new Step(given, raised.acknowledged().map(Step::how).orElse("")))));
            case NEED -> on(concern, links(Need.class), Concern::needs, Concern::withNeeds);
            case SEVERITY -> on(concern, new LevelInput(words), Concern::severity, Concern::withSeverity);
            default -> Optional.empty();
        };
    }

    private Optional<Input<?>> need(Part part, Need need) {
        return switch (part) {
            case SAID_BY -> on(need, person(Stakeholder.class), Need::saidBy, Need::withSaidBy);
            case WHEN -> on(need, day(), said -> said.current().date(),
                    (said, date) -> said.withWordings(List.of(Wording.expressed(date, said.words()))));
            case IMPORTANCE -> on(need, new LevelInput(words), Need::importance, Need::withImportance);
            default -> Optional.empty();
        };
    }

    private Optional<Input<?>> promise(Part part, Promise promise) {
        return switch (part) {
            case TO -> on(promise, person(Stakeholder.class), Promise::to, Promise::withTo);
            case DUE -> on(promise, dateAhead(), Promise::firstDate, Promise::withFirstDate);
            case OWNER -> on(promise, person(Member.class), Promise::owner, Promise::withOwner);
            default -> Optional.empty();
        };
    }

    private Optional<Input<?>> action(Part part, Action action) {
        return switch (part) {
            case OWNER -> on(action, person(Member.class), Action::owner, Action::withOwner);
            case DUE -> on(action, dateAhead(), Action::due, (next, date) -> next.withFirstDate(date).withDue(date));
            case NEED -> on(action, links(Need.class), Action::needs, Action::withNeeds);
            default -> Optional.empty();
        };
    }

    private Optional<Input<?>> raid(Part part, RaidItem item) {
        return switch (part) {
            case ASKED_OF -> on(item, person(Stakeholder.class), RaidItem::askedOf, RaidItem::withAskedOf);
            case NEEDED_BY -> on(item, dateAhead(), RaidItem::neededBy, RaidItem::withNeededBy);
            case OWNER -> on(item, person(Member.class), RaidItem::owner, RaidItem::withOwner);
            case PROBABILITY -> on(item, new LevelInput(words), RaidItem::probability, RaidItem::withProbability);
            case IMPACT -> on(item, new LevelInput(words), RaidItem::impact, RaidItem::withImpact);
            default -> Optional.empty();
        };
    }

    private Optional<Input<?>> reading(Part part, Reading reading) {
        return switch (part) {
            case WHEN -> on(reading, day(), Reading::date, Reading::withDate);
            case BASIS -> on(reading, choice(Basis.values()), Reading::basis, Reading::withBasis);
            default -> Optional.empty();
        };
    }

    private <T extends Thing, V> Optional<Input<?>> on(T record, Input<V> input, Function<T, V> get, BiFunction<T, V, T> set) {
        @SuppressWarnings("unchecked") // a record's class is that of its kind: records have no subclasses
        Class<T> kind = (Class<T>) record.getClass();
        input.show(get.apply(record));
        input.onCommit(value -> change.accept(thing -> set.apply(kind.cast(thing), value)));
        return Optional.of(input);
    }

    private Input<LocalDate> day() {
        return TextInput.line(words, notations.day(editors.dates()::back));
    }

    private Input<Optional<LocalDate>> dateAhead() {
        return TextInput.line(words, notations.date(editors.dates()::ahead));
    }

    private <E extends Enum<E>> Input<E> choice(E[] values) {
        return new ChoiceInput<>(List.of(values), words::of);
    }

    private <P extends Person> Input<Optional<Id<P>>> person(Class<P> type) {
        return new PersonField<>(editors, type, words.say("editor.person.prompt"));
    }

    private <T extends Thing> Input<List<Id<T>>> links(Class<T> type) {
        return new LinkField<>(editors, type, words.say("editor.links.prompt"));
    }
}
