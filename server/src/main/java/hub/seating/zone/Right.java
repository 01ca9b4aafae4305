package hub.seating.zone;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// What the rules say of a person on a seat for a time: not whether it is free.
public sealed interface Right {

    /// The person may have it.
    record Granted(Step step) implements Right {}

    /// The person may have it once others may, too.
    ///
    /// @param from when that is
    record Later(Step step, Instant from) implements Right {}

    /// The person may not have it.
    ///
    /// @param whose the unit it is granted to, if one
    /// @param until when that ends, if it does
    record Denied(SeatRule why, @Nullable UnitId whose, @Nullable Instant until) implements Right {}
}
