/// When people work: the calendar of the town hall (national holidays, closed days), hours of the house, own hours by
/// weekday, shifts by day. `hub.presence` builds it; plans, the person card and the board ask, and the demo
/// town about holidays. `WorkingHours`, `OfficeCalendar` and `JapaneseHolidays` answer from memory on any thread; what
/// writes, blocks. Why it is so: RATIONALE.md.
@NullMarked
package hub.presence.hours;

import org.jspecify.annotations.NullMarked;
