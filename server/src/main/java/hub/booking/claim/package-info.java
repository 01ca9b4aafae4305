/// Being there: check-in by button, by the code at the door, at the panel or inferred; places given back when nobody
/// comes; extending and ending early. Deadlines are columns of bookings, swept by one timer; a heartbeat in the database
/// tells how long the hub was away, and puts off what fell due meanwhile. Built on `hub.booking.reservation`.
@NullMarked
package hub.booking.claim;

import org.jspecify.annotations.NullMarked;
