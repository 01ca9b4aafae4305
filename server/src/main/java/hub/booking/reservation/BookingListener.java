package hub.booking.reservation;

import hub.kernel.events.Tx;

/// Who wants to hear of everything that happens to bookings, in the same command: it may write.
@FunctionalInterface
public interface BookingListener {

    void happened(Tx tx, Happening happening);
}
