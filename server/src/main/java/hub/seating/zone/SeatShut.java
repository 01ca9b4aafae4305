package hub.seating.zone;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;

/// A seat that nobody can have for a while.
///
/// @param until null: nobody knows
/// @param reason a line that everybody reads
public record SeatShut(SpaceId seat, Instant from, @Nullable Instant until, String reason) {}
