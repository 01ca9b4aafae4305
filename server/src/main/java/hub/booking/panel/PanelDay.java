package hub.booking.panel;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.kernel.id.Secret;
import hub.kernel.wire.Json;
import hub.space.place.Feature;
import hub.space.place.SpaceId;

/// Everything a panel shows: today at its place, by the rules of privacy that hold there. What state the place is in the
/// panel tells from it by the clock, so that it goes on doing so without the hub.
///
/// @param mark changes when anything but `now` does; given back, the next day is answered when it differs
/// @param now the hub's time
/// @param entries in order
/// @param titles whether some entries may carry a title instead of a section
/// @param openCheckIn whether standing here is proof enough to check in
/// @param others other places free now, the nearest first
/// @param wish what waits for a phone
/// @param done what a phone has just confirmed
record PanelDay(
        String mark, Instant now, PanelPlace place, List<PanelEntry> entries, List<PanelClosure> closures,
        PanelRule rule, boolean titles, boolean openCheckIn, List<PanelFree> others, @Nullable PanelWish wish,
        @Nullable PanelWish done) {

    private static final int MARK = 16;

    /// @param where such as 本庁舎 2F
    record PanelPlace(SpaceId id, String name, int capacity, List<Feature> features, String where) {}

    /// @param booking null: nothing can be done about it here
    /// @param label the section, or the title where it may be read; null: that it is taken is all there is to say
    /// @param checkIn null: nobody has to, or somebody has
    /// @param gap minutes before it that must be left free
    record PanelEntry(
            @Nullable BookingId booking, Instant from, Instant until, @Nullable String label, EntryState state,
            @Nullable PanelCheckIn checkIn, int gap, boolean mayExtend) {}

    enum EntryState {
        BOOKED, IN_USE,
        /// Kept for somebody who is about to decide.
        HELD, OVER
    }

    record PanelCheckIn(Instant opens, Instant deadline) {}

    /// @param until null: nobody knows
    /// @param reason a line that everybody reads; null: outside of its opening hours
    record PanelClosure(Instant from, @Nullable Instant until, @Nullable String reason) {}

    record PanelRule(int minMinutes, int maxMinutes) {}

    /// @param until null: nothing comes today
    record PanelFree(SpaceId id, String name, String where, int capacity, @Nullable Instant until) {}

    /// The same with its mark.
    PanelDay marked() {
        var mark = Secret.hash(Json.text(at("", Instant.EPOCH))).substring(0, MARK);
        return at(mark, now);
    }

    private PanelDay at(String mark, Instant now) {
        return new PanelDay(mark, now, place, entries, closures, rule, titles, openCheckIn, others, wish, done);
    }
}
