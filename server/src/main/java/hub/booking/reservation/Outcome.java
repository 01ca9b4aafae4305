package hub.booking.reservation;

import hub.kernel.wire.Refused;

/// What became of one of many wishes in a command that goes on whatever becomes of it.
public sealed interface Outcome {

    record Done(BookingId booking) implements Outcome {}

    /// Nothing of this one was done.
    record No(Refused why) implements Outcome {}
}
