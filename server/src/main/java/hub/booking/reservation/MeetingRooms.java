package hub.booking.reservation;

import java.util.List;

import hub.kernel.id.PersonId;
import hub.kernel.net.Session;

/// Who opens chat rooms for meetings.
@FunctionalInterface
public interface MeetingRooms {

    /// Opens a room of the founder and these people, blocks; its number.
    ///
    /// @param op the same for a second try
    long open(Session founder, String op, String title, List<PersonId> people);
}
