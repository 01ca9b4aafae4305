/// Bookings and own events of the calendar: who meets when and at which places, who may see what of it, and everything
/// that can happen to one. Whatever occupies a place passes through [hub.space.allocation.Allocations].
/// Other parts of booking build on this one through [hub.booking.reservation.BookingBook]; commands run on the writer
/// thread, questions on any thread but event loops.
@NullMarked
package hub.booking.reservation;

import org.jspecify.annotations.NullMarked;
