package tutti.store;

/** The store could not do what it was asked. Nothing was changed. {@link #fault} says why, for the person. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoreFault fault;

    StoreException(StoreFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    StoreException(StoreFault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    public StoreFault fault() {
        return fault;
    }
}
