package hub.space.allocation;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// A wish to take a place.
///
/// @param units how many of it; 1 but for a lounge
/// @param state one that occupies
/// @param person for whom; needed for a seat
public record Demand(
        SpaceId space, Slot slot, int units, AllocationState state, Reservation reservation,
        @Nullable PersonId person) {

    public Demand {
        if (!state.occupies()) {
            throw new IllegalArgumentException(state + " takes nothing");
        }
    }
}
