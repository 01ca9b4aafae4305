package hub.booking.feed;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// An event as other calendars are told of it.
///
/// @param sequence counts its changes
/// @param title what it is about, or that somebody is busy
/// @param recurrence which date of its series it stands for, if it is otherwise than its rule says
/// @param rule how it is repeated, null: it is not
record IcsEvent(
        String uid, int sequence, Instant changed, Instant from, Instant until, String title, String place,
        boolean tentative, @Nullable Instant recurrence, @Nullable Repeated rule) {

    /// @param rule of iCalendar, without an end
    /// @param last the beginning of the last date
    /// @param without beginnings that the rule has and that do not take place
    record Repeated(String rule, Instant last, List<Instant> without) {}
}
