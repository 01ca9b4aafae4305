/// Counter duty: who sits at which counter seat when, by a weekly pattern in turn, set by hand, or swapped among
/// colleagues. Captains write, members of the zone's units read. Sittings ask [hub.seating.duty.Duties] whom to sit down;
/// any thread.
@NullMarked
package hub.seating.duty;

import org.jspecify.annotations.NullMarked;
