package tutti.exchange;

import tutti.model.ActionState;
import tutti.model.Kind;
import tutti.model.RaidState;

/** Something decided during an import that the manager should know. */
public sealed interface Note {

    String file();

    /** This note, said of so many records. */
    default Note times(int times) {
        return switch (this) {
            case ActionStateRead note -> new ActionStateRead(note.file, note.state, note.as, times);
            case RaidStateRead note -> new RaidStateRead(note.file, note.state, note.as, times);
            case StateOnlyNoted note -> new StateOnlyNoted(note.file, note.state, times);
            case OwnerUnknown note -> new OwnerUnknown(note.file, note.owner, times);
            case DoneOnPlannedDate note -> new DoneOnPlannedDate(note.file, times);
            default -> this;
        };
    }

    /** How many records of a kind a file brought, changed, or had already. */
    record Landed(String file, Kind kind, int added, int changed, int same) implements Note {}

    /** An action's state without an equivalent was kept in the records' notes and read as another. */
    record ActionStateRead(String file, String state, ActionState as, int times) implements Note {}

    /** A RAID item's state without an equivalent was kept in the records' notes and read as another. */
    record RaidStateRead(String file, String state, RaidState as, int times) implements Note {}

    /** A milestone's state without an equivalent was kept in its note: a milestone is done or not. */
    record StateOnlyNoted(String file, String state, int times) implements Note {}

    /** Nobody on the team has this name, role or department; it was kept in the records' notes. */
    record OwnerUnknown(String file, String owner, int times) implements Note {}

    /** No person has this name or role, so a member was made for the letters. */
    record MemberMade(String file, String name) implements Note {}

    /** Finished, but the file does not say when: the planned date was taken, or today where that lies ahead. */
    record DoneOnPlannedDate(String file, int times) implements Note {}

    /** Nothing in the column says whether days or months come first, so days were taken first. */
    record DayFirst(String file, String column) implements Note {}

    /** The file is not Unicode and was read as Western European Windows text. */
    record Windows1252(String file) implements Note {}
}
