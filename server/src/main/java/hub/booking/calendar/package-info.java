/// One's own days, who of others is free when, and times that suit several people and a place. Everything is read here and
/// nothing written; what people plan and when they work it asks through interfaces. Any thread but event loops. Why it is
/// so: RATIONALE.md.
@NullMarked
package hub.booking.calendar;

import org.jspecify.annotations.NullMarked;
