package hub.seating.sitting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// That a seat is taken, as all staff see it.
///
/// @param person null: whoever it is does not want to be shown
/// @param open whether it lasts until the person leaves; then `until` is the latest
/// @param state BOOKED, HERE or HELD
public record Sitting(
        SittingId id, SpaceId seat, @Nullable PersonId person, Instant from, Instant until, boolean open,
        SittingState state, SittingKind kind) {}
