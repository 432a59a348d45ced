package tutti.exchange;

import java.util.List;
import tutti.model.Kind;

/** Why a file could not be read as a whole. */
public sealed interface Fault {

    /** The file cannot be opened or read. */
    record Unreadable() implements Fault {}

    /** The text is not JSON from this line and column on, both counted from 1. */
    record NotJson(long line, long column) implements Fault {}

    /** JSON, but not Tutti's. */
    record NotTutti() implements Fault {}

    /** Written by a later Tutti. */
    record Newer(int version) implements Fault {}

    record UnknownKey(Place place, String key) implements Fault {}

    record Missing(Place place) implements Fault {}

    /** Another sort of value is expected here. */
    record Wrong(Place place, String given, Expected expected) implements Fault {}

    record NotOneOf(Place place, String given, List<String> allowed) implements Fault {}

    record OutsideRange(Place place, int given, int least, int most) implements Fault {}

    /** Each value is well formed, but together they make no record of this kind. */
    record Refused(Place place, Kind kind) implements Fault {}

    /** The id names another record of the file already. */
    record IdTwice(Place place, String id) implements Fault {}

    /** A reference names a record of another kind than belongs here. */
    record OtherKind(Place place, String id) implements Fault {}

    /** Not a file sealed in the age format. */
    record NotSealed() implements Fault {}

    /** Sealed for somebody's key rather than with a passphrase. */
    record NotByPassphrase() implements Fault {}

    /** The passphrase does not open it. */
    record WrongPassphrase() implements Fault {}

    /** No passphrase, or an empty one. */
    record NoPassphrase() implements Fault {}

    /** The file ends too early, or something in it was changed since it was sealed. */
    record CutOrAltered() implements Fault {}

    /** Opened, but what is inside is no handover. */
    record NoHandover() implements Fault {}

    /** The sorts of value in the format. */
    enum Expected { TEXT, WHOLE_NUMBER, TRUE_OR_FALSE, DATE, TIME, ID, CADENCE, LIST, OBJECT }
}
