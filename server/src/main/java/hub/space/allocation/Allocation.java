package hub.space.allocation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// That a place, or some units of it, is or was taken for a time. The only thing that occupies a place.
///
/// @param setup minutes to be free before, as they were when it was taken
/// @param teardown minutes to be free after, likewise
/// @param person for whom; of a seat never null
public record Allocation(
        AllocationId id, SpaceId space, Slot slot, int setup, int teardown, int units, AllocationState state,
        Reservation reservation, @Nullable PersonId person) {

    /// Whether another use of the same place, or of one that excludes it, is too near: both overlap, or fewer minutes lie
    /// between them than the first needs to be cleared or the second to be prepared, whichever is more.
    boolean excludes(Slot other, int otherSetup, int otherTeardown) {
        return slot.from().isBefore(later(other.until(), Math.max(otherTeardown, setup)))
                && other.from().isBefore(later(slot.until(), Math.max(teardown, otherSetup)));
    }

    static Instant later(Instant moment, int minutes) {
        return moment.plusSeconds(60L * minutes);
    }
}
