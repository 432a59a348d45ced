package tutti.page;

import org.jspecify.annotations.Nullable;
import tutti.i18n.Words;

/** The page did not reach the printer, for a reason that the user can mend. */
public final class PrintingFailed extends Exception {

    /** What stood in the way; each has a sentence that says what to do. */
    public enum Reason { NO_PRINTER, QUEUE_GONE, NO_LPR, REFUSED }

    private final Reason reason;
    private final String queue;

    PrintingFailed(Reason reason, String queue) {
        this(reason, queue, null);
    }

    PrintingFailed(Reason reason, String queue, @Nullable Throwable cause) {
        super(reason + " " + queue, cause);
        this.reason = reason;
        this.queue = queue;
    }

    public Reason reason() {
        return reason;
    }

    /** What happened and what to do, in one or two sentences. */
    public String say(Words words) {
        return switch (reason) {
            case NO_PRINTER -> words.say("page.print.noPrinter");
            case QUEUE_GONE -> words.say("page.print.queueGone", queue);
            case NO_LPR -> words.say("page.print.noLpr", queue);
            case REFUSED -> words.say("page.print.refused", queue);
        };
    }
}
