package hub.booking.claim;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Block;
import hub.booking.reservation.Booking;
import hub.space.place.SpaceId;

/// What is answered to who stands before a door.
public sealed interface ClaimAnswer {

    /// The place a code belongs to, and how it stands there.
    ///
    /// @param now who has it at this moment
    /// @param next who has it next, today
    /// @param freeUntil until when it could be taken now; null: not now, or until no end in sight
    /// @param free whether it could be taken now
    /// @param booking my own one here, of now or about to begin, with what I may do
    record DoorPlace(
            SpaceId place, @Nullable Block now, @Nullable Block next, @Nullable Instant freeUntil, boolean free,
            @Nullable Booking booking) implements ClaimAnswer {}

    /// What the code at a place's door says.
    record DoorCode(SpaceId place, String code) implements ClaimAnswer {}
}
