package hub.seating.zone;

import hub.kernel.id.PersonId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// A seat that the hub keeps for a person at a time, whether the person is away or not.
///
/// @param source the row behind it, of its kind
public record Standing(PersonId person, SpaceId seat, Slot slot, StandingKind kind, long source) {}
