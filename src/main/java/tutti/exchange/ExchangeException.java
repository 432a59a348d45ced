package tutti.exchange;

/** A file could not be read or written as a whole. Carries a typed fault, which {@link FaultWords} puts into a sentence. */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public ExchangeException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public ExchangeException(Fault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
