package hub.space.policy;

import org.jspecify.annotations.Nullable;

/// Whether who booked has to show up, and when the place is free again if nobody does.
///
/// @param opensBefore minutes before the beginning from which one can check in
/// @param grace minutes after the beginning at which an empty place is released
/// @param exemptFromMinutes bookings this long or longer are kept without a check-in; null: none
public record CheckInRule(boolean needed, int opensBefore, int grace, @Nullable Integer exemptFromMinutes) {

    /// What the hub proposes for rooms.
    public static final CheckInRule USUAL = new CheckInRule(true, 15, 10, 480);

    /// Whether a booking of this length has to be claimed.
    public boolean asks(long minutes) {
        return needed && (exemptFromMinutes == null || minutes < exemptFromMinutes);
    }
}
