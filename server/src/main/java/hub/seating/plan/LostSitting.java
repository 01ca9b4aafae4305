package hub.seating.plan;

import java.time.Instant;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// A seat that somebody has booked and that will not be there any more.
///
/// @param number what was written on it
public record LostSitting(SpaceId seat, String number, PersonId person, Instant from, Instant until) {}
