package hub.seating.zone;

import java.time.Instant;
import java.util.List;

import hub.space.place.SpaceId;

/// A period in which nobody may take some seats.
///
/// @param reason a line that everybody reads
public record SeatClosure(SeatClosureId id, List<SpaceId> seats, Instant from, Instant until, String reason) {}
