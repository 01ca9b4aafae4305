package hub.seating.zone;

import hub.kernel.id.PersonId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// A seat that the hub takes for somebody without being asked each day.
///
/// @param source number of the fixed seat or of the duty behind it
public record Standing(PersonId person, SpaceId seat, Slot slot, StandingKind kind, long source) {}
