package hub.demo;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Something the people of the town booked.
///
/// @param id dense, from 1, in the order of days
/// @param series the series it belongs to
/// @param title empty for none
/// @param purpose name of the purpose; empty for none
/// @param until as it was asked for
/// @param end when the places were free again: `until`, or earlier
/// @param unit the section it is for
/// @param units how many of a place that is shared
/// @param made when it was booked; never after the town's present
record DemoBooking(int id, @Nullable Integer series, String title, String purpose, LocalDateTime from,
        LocalDateTime until, LocalDateTime end, State state, DemoPerson organiser, DemoUnit unit,
        List<DemoPlace> places, int units, List<Attendee> attendees, LocalDateTime made) {

    /// How it stands, or how it ended; the names are those of the table.
    enum State {
        TENTATIVE, CONFIRMED, CHECKED_IN, COMPLETED, CANCELLED, RELEASED, ENDED_EARLY;

        boolean cut() {
            return this == RELEASED || this == ENDED_EARLY;
        }
    }

    /// @param answer NONE, YES, NO or MAYBE
    record Attendee(DemoPerson person, String answer) {}
}
