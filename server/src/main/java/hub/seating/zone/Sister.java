package hub.seating.zone;

import org.jspecify.annotations.Nullable;

import hub.seating.plan.ZoneId;

/// A step of the ladder: where those of a zone may go when it overflows.
///
/// @param opensAt from when on the day itself; null: at any time
public record Sister(ZoneId zone, @Nullable String opensAt) {

    public Sister {
        opensAt = opensAt == null ? null : SeatRules.whole(opensAt, "opensAt");
    }
}
