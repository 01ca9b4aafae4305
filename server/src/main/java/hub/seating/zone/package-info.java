/// Who may sit where: zones granted to units by dates and weekdays, sister zones, captains, closed seats, blocks, fixed
/// seats, special needs. Rights hang on zones only; seats carry no unit. Services block and belong on virtual threads.
@NullMarked
package hub.seating.zone;

import org.jspecify.annotations.NullMarked;
