package hub.booking.feed;

/// An entry that cannot be taken, and why.
final class IcsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ImportFault fault;

    IcsException(ImportFault fault) {
        // No stack trace: an answer, not a fault of ours.
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    ImportFault fault() {
        return fault;
    }
}
