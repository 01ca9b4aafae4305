package hub.space.allocation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.time.HubTime;
import hub.space.place.SpaceKind;
import hub.space.place.SpaceMode;

/// What the check has to know of a place, as the tables say it.
///
/// @param closed whether a fault closes it
record Spot(
        SpaceKind kind, int units, int setup, int teardown, SpaceMode mode, @Nullable LocalDate retired,
        boolean closed) {

    /// Whether it can be taken for a time.
    boolean open(Slot slot) {
        return mode != SpaceMode.UNAVAILABLE && !closed && stands(slot);
    }

    /// Whether it is there to the end of a time.
    boolean stands(Slot slot) {
        return retired == null || HubTime.dayOf(slot.until().minusMillis(1)).isBefore(retired);
    }
}
