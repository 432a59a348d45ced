package tutti.model.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Ending;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.ReAgreement;

/** Re-agree, keep, break, withdraw. The first date is never written over. */
public final class PromiseDeeds {

    private PromiseDeeds() {}

    /**
     * Agrees another date. A promise that had none gets its first. Whether it was re-agreed before it fell due or after follows
     * from {@code on} and the date that counted until then.
     */
    public static List<Change> reAgree(CaseFile file, Id<Promise> id, LocalDate due, LocalDate on, String reason) {
        return Edits.of(file, id, promise -> {
            if (promise.firstDate().isEmpty()) {
                return promise.withFirstDate(Optional.of(due));
            }
            return promise.due().equals(Optional.of(due))
                    ? promise
                    : promise.withReagreed(Edits.plus(promise.reagreed(), new ReAgreement(on, due, reason)));
        });
    }

    /** Another member sees to it. */
    public static List<Change> handOver(CaseFile file, Id<Promise> id, Id<Member> owner) {
        return Edits.of(file, id, promise -> promise.withOwner(Optional.of(owner)));
    }

    public static List<Change> keep(CaseFile file, Id<Promise> id, LocalDate on) {
        return end(file, id, new Ending(PromiseEnd.KEPT, on, ""));
    }

    public static List<Change> breakIt(CaseFile file, Id<Promise> id, LocalDate on, String reason) {
        return end(file, id, new Ending(PromiseEnd.BROKEN, on, reason));
    }

    public static List<Change> withdraw(CaseFile file, Id<Promise> id, LocalDate on, String reason) {
        return end(file, id, new Ending(PromiseEnd.WITHDRAWN, on, reason));
    }

    private static List<Change> end(CaseFile file, Id<Promise> id, Ending ending) {
        return Edits.of(file, id, promise -> promise.withEnding(Optional.of(ending)));
    }
}
