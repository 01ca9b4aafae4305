package hub.seating.sitting;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;

/// Hears what happens to sittings. Within the command; may write.
@FunctionalInterface
public interface SeatListener {

    /// @param before null: it is new
    void happened(Tx tx, @Nullable SittingRow before, SittingRow after);
}
