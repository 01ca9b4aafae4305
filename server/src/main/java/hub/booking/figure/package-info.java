/// Figures of places: how much was booked, used, given back and wanted in vain. Of places and groups, never of persons.
///
/// Built by the feature above; reads the tables of bookings and of searches in vain and writes nothing. Any thread.
@NullMarked
package hub.booking.figure;

import org.jspecify.annotations.NullMarked;
