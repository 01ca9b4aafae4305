package hub.booking.reservation;

import hub.space.allocation.Allocation;
import hub.space.allocation.AllocationId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// A place of a booking as its allocation stands.
///
/// @param slot what it occupies, or occupied until it was cut
/// @param setup minutes before, frozen when it was taken
/// @param teardown minutes after, likewise
public record PlaceRow(
        SpaceId space, AllocationId allocation, Slot slot, int setup, int teardown, int units, BookingState state) {

    static PlaceRow of(Allocation allocation) {
        return new PlaceRow(allocation.space(), allocation.id(), allocation.slot(), allocation.setup(),
                allocation.teardown(), allocation.units(), BookingState.valueOf(allocation.state().name()));
    }
}
