package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Rooms somebody has booked and could check in to; filled from booking.
public interface KioskRooms {

    /// What waits for this person's check-in now, the earliest first.
    List<RoomDue> due(Sql sql, PersonId person, Instant now);

    /// Checks in as this person.
    ///
    /// @throws hub.kernel.wire.Refused as booking refuses it
    void checkIn(Tx tx, PersonId person, long booking);

    /// @param place such as 4F 会議室 402
    /// @param deadline when it is given back otherwise
    record RoomDue(long booking, String place, Instant from, Instant until, Instant deadline) {}
}
