package tutti.exchange;

import tutti.exchange.Reject.Reason;
import tutti.i18n.Words;
import tutti.model.ActionState;
import tutti.model.Kind;
import tutti.model.RaidState;

/** Puts into sentences what an import has to say. */
public final class ImportWords {

    private final Words words;

    public ImportWords(Words words) {
        this.words = words;
    }

    /** "raid_log.csv, line 7: ...". */
    public String say(Reject reject) {
        return words.say("exchange.reject", reject.file(), Long.toString(reject.line()), reason(reject.reason()));
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.Nameless(String column) -> words.say("exchange.reject.nameless", column);
            case Reason.NotADate(String column, String given) -> words.say("exchange.reject.date", column, given);
            case Reason.NotALevel(String column, String given) -> words.say("exchange.reject.level", column, given);
            case Reason.NotALetter(String column, String given) -> words.say("exchange.reject.letter", column, given);
            case Reason.NotARaidType(String given) -> words.say("exchange.reject.raidType", given);
            case Reason.TooManyCells(int cells, int headings) -> words.say("exchange.reject.cells", cells, headings);
            case Reason.QuoteOpen() -> words.say("exchange.reject.quote");
            case Reason.UnknownHeadings unknown -> words.say("exchange.reject.headings", String.join(", ", unknown.headings()));
            case Reason.Empty() -> words.say("exchange.reject.empty");
            case Reason.NotText() -> words.say("exchange.reject.notText");
        };
    }

    public String say(Note note) {
        return switch (note) {
            case Note.Landed(String file, Kind kind, int added, int changed, int same) ->
                    words.say("exchange.note.landed", file, kind(kind), added, changed, same);
            case Note.ActionStateRead(String file, String state, ActionState as, int times) ->
                    words.say("exchange.note.state", file, state, state(as), times);
            case Note.RaidStateRead(String file, String state, RaidState as, int times) ->
                    words.say("exchange.note.state", file, state, state(as), times);
            case Note.StateOnlyNoted(String file, String state, int times) ->
                    words.say("exchange.note.stateNoted", file, state, times);
            case Note.OwnerUnknown(String file, String owner, int times) -> words.say("exchange.note.owner", file, owner, times);
            case Note.MemberMade(String file, String name) -> words.say("exchange.note.member", file, name);
            case Note.DoneOnPlannedDate(String file, int times) -> words.say("exchange.note.doneOnPlanned", file, times);
            case Note.DayFirst(String file, String column) -> words.say("exchange.note.dayFirst", file, column);
            case Note.Windows1252(String file) -> words.say("exchange.note.windows", file);
        };
    }

    private String state(ActionState as) {
        return switch (as) {
            case TO_DO -> words.say("exchange.state.toDo");
            case DOING -> words.say("exchange.state.doing");
            case BLOCKED -> words.say("exchange.state.blocked");
            case DONE -> words.say("exchange.state.done");
            case DROPPED -> words.say("exchange.state.dropped");
        };
    }

    private String state(RaidState as) {
        return switch (as) {
            case OPEN -> words.say("exchange.state.open");
            case IN_PROGRESS -> words.say("exchange.state.inProgress");
            case CLOSED -> words.say("exchange.state.closed");
        };
    }

    private String kind(Kind kind) {
        return switch (kind) {
            case STAKEHOLDER -> words.say("exchange.kind.stakeholder");
            case MEMBER -> words.say("exchange.kind.member");
            case NEED -> words.say("exchange.kind.need");
            case GOAL -> words.say("exchange.kind.goal");
            case RACI -> words.say("exchange.kind.raci");
            case RAID_ITEM -> words.say("exchange.kind.raidItem");
            case ACTION -> words.say("exchange.kind.action");
            case MILESTONE -> words.say("exchange.kind.milestone");
            default -> throw new IllegalArgumentException("no file brings " + kind);
        };
    }
}
