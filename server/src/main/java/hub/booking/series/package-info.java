/// Series: rules of recurrence, and the bookings they made. Every date of a series is an ordinary booking from the
/// beginning, so that whatever is true of bookings is true of series. Rules are expanded over days, never over moments,
/// and always within limits of the hub's own; `Recurrence` is the only class that knows the library. Services block and
/// belong on virtual threads; what expands rules is pure and may be used on any thread. Why it is so: RATIONALE.md.
@NullMarked
package hub.booking.series;

import org.jspecify.annotations.NullMarked;
