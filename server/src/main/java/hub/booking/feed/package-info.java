/// Calendars of other programs: iCalendar out, by secret addresses one subscribes to, and iCalendar in, as own events.
/// What is read here is believed in nothing: size, depth, number, reach and steps of everything have limits. The library
/// takes iCalendar apart and puts it together; times and zones are java.time's. Reading and writing are pure and may be
/// used on any thread; services block. Why it is so: RATIONALE.md.
@NullMarked
package hub.booking.feed;

import org.jspecify.annotations.NullMarked;
