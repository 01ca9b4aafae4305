/// Say what for, get a place. Purposes are data that a facility manager edits: filters, weights, lengths. From them come
/// offers with their reasons, and the nearest ways round where a wish is refused. Places and what is free are asked from
/// memory, rules from the judge; services block and belong on virtual threads. The formula stands in RATIONALE.md.
@NullMarked
package hub.booking.purpose;

import org.jspecify.annotations.NullMarked;
