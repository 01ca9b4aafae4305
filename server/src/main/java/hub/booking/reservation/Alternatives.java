package hub.booking.reservation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Who knows what could be had instead. Asked outside of the writer, on any thread that may block.
@FunctionalInterface
public interface Alternatives {

    /// For when nobody does.
    Alternatives NONE = (_, _) -> List.of();

    /// The best first; none of them is kept for anybody.
    List<Alternative> instead(PersonId person, Wanted wanted);

    /// @param heads how many people are expected
    /// @param moving the booking that was to be changed; null: a new one
    record Wanted(SpaceId space, Slot slot, int heads, @Nullable Long purpose, @Nullable BookingId moving) {}
}
