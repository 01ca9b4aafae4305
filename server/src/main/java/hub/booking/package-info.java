/// Booking rooms and booths, put together. Each part has a package of its own; who may know whom is told by the order in
/// which [hub.booking.BookingFeature] builds them.
@NullMarked
package hub.booking;

import org.jspecify.annotations.NullMarked;
