package hub.seating.sitting;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;

/// A seat on a day. Live values are those of today.
///
/// @param sittings that have it and are not over, by their beginning
/// @param closed null: it is open
public record SeatLive(SpaceId seat, List<Sitting> sittings, @Nullable SeatClosed closed) {

    /// That nobody can have it.
    ///
    /// @param until null: nobody knows
    public record SeatClosed(@Nullable Instant until, String reason) {}
}
