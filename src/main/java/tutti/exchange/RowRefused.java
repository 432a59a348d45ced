package tutti.exchange;

/** Ends the reading of one row. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reject.Reason reason;

    RowRefused(Reject.Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Reject.Reason reason() {
        return reason;
    }
}
