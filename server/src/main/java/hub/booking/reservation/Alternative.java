package hub.booking.reservation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;

/// What could be had instead of what was refused.
///
/// @param place null: for a place on the waiting list of no place in particular
public record Alternative(
        AlternativeKind kind, @Nullable SpaceId place, Instant from, Instant until, List<Reason> reasons) {

    /// In which way it differs.
    public enum AlternativeKind {
        SHIFT, SHORTEN, OTHER_PLACE, WAIT
    }

    /// Why it is proposed.
    ///
    /// @param code such as `FREE_UNTIL`
    /// @param value what the sentence for the code names
    public record Reason(String code, @Nullable String value) {}
}
