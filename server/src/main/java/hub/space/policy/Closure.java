package hub.space.policy;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// A period in which places cannot be taken, or by some units only.
///
/// @param spaces these, with what they are part of and what is part of them
/// @param area and all places in it and below it; null: none
/// @param reason a line that everybody reads
/// @param units who still may, with all units below them; of a blocked period only
public record Closure(
        ClosureId id, List<SpaceId> spaces, @Nullable AreaId area, Instant from, Instant until, String reason,
        ClosureKind kind, List<UnitId> units) {

    boolean meets(Slot slot) {
        return from.isBefore(slot.until()) && slot.from().isBefore(until);
    }
}
