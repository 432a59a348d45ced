package tutti.exchange;

import java.util.ArrayList;
import java.util.List;
import tutti.i18n.Words;

/** Puts into a sentence why a file could not be read. */
public final class FaultWords {

    private final Words words;

    public FaultWords(Words words) {
        this.words = words;
    }

    public String say(Fault fault) {
        return switch (fault) {
            case Fault.Unreadable() -> words.say("exchange.fault.unreadable");
            case Fault.NotSealed() -> words.say("exchange.fault.notSealed");
            case Fault.NotByPassphrase() -> words.say("exchange.fault.notByPassphrase");
            case Fault.WrongPassphrase() -> words.say("exchange.fault.wrongPassphrase");
            case Fault.NoPassphrase() -> words.say("exchange.fault.noPassphrase");
            case Fault.CutOrAltered() -> words.say("exchange.fault.cutOrAltered");
            case Fault.NoHandover() -> words.say("exchange.fault.noHandover");
            case Fault.NotJson(long line, long column) -> words.say("exchange.fault.notJson", "" + line, "" + column);
            case Fault.NotTutti() -> words.say("exchange.fault.notTutti");
            case Fault.Newer(int version) -> words.say("exchange.fault.newer", "" + version);
            case Fault.UnknownKey(Place place, String key) -> words.say("exchange.fault.unknownKey", where(place), key);
            case Fault.Missing(Place place) -> words.say("exchange.fault.missing", where(place));
            case Fault.Wrong(Place place, String given, Fault.Expected expected) ->
                    words.say("exchange.fault.wrong", where(place), given, expected(expected));
            case Fault.NotOneOf(Place place, String given, List<String> allowed) ->
                    words.say("exchange.fault.notOneOf", where(place), given, String.join(", ", allowed));
            case Fault.OutsideRange(Place place, int given, int least, int most) ->
                    words.say("exchange.fault.outsideRange", where(place), "" + given, "" + least, "" + most);
            case Fault.Refused refused -> words.say("exchange.fault.refused", where(refused.place()), refusal(refused));
            case Fault.IdTwice(Place place, String id) -> words.say("exchange.fault.idTwice", where(place), id);
            case Fault.OtherKind(Place place, String id) -> words.say("exchange.fault.otherKind", where(place), id);
        };
    }

    private String where(Place place) {
        List<String> steps = new ArrayList<>();
        if (!place.engagement().isEmpty()) {
            steps.add("“" + place.engagement() + "”");
        }
        if (!place.section().isEmpty()) {
            steps.add(place.record().isEmpty() ? place.section() : place.section() + " " + place.record());
        }
        if (!place.field().isEmpty()) {
            steps.add(place.field());
        }
        return steps.isEmpty() ? words.say("exchange.place.top") : String.join(", ", steps);
    }

    private String expected(Fault.Expected expected) {
        return switch (expected) {
            case TEXT -> words.say("exchange.expected.text");
            case WHOLE_NUMBER -> words.say("exchange.expected.wholeNumber");
            case TRUE_OR_FALSE -> words.say("exchange.expected.trueOrFalse");
            case DATE -> words.say("exchange.expected.date");
            case TIME -> words.say("exchange.expected.time");
            case ID -> words.say("exchange.expected.id");
            case CADENCE -> words.say("exchange.expected.cadence");
            case LIST -> words.say("exchange.expected.list");
            case OBJECT -> words.say("exchange.expected.object");
        };
    }

    private String refusal(Fault.Refused refused) {
        return switch (refused.kind()) {
            case RACI -> words.say("exchange.refused.raci");
            case BACK_BRIEF -> words.say("exchange.refused.backBrief");
            case READING -> words.say("exchange.refused.reading");
            case NEED -> words.say("exchange.refused.need");
            default -> words.say("exchange.refused.other");
        };
    }
}
