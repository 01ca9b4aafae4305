package hub.seating;

import hub.space.policy.OfficeDays;

/// What seating asks of its neighbours and tells them; filled by the composition root.
///
/// @param office on which days the house is closed
public record SeatingNeighbours(OfficeDays office) {}
