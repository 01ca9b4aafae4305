/// Who may sit where on which day: zones granted to units by dates and weekdays, sister zones for overflow, and what a
/// zone's captain decides: closed seats, blocks, fixed seats. Rules are data. [hub.seating.zone.Zoning] judges from memory
/// on any thread, and inside the writer by the tables as the command sees them; services block and belong on virtual
/// threads. Why it is so: RATIONALE.md.
@NullMarked
package hub.seating.zone;

import org.jspecify.annotations.NullMarked;
