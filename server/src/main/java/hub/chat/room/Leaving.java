package hub.chat.room;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Hears of whoever goes out of a room, after it, in the same transaction.
public interface Leaving {

    /// What is done here is kept or undone together with the going.
    void left(Tx tx, RoomId room, PersonId person);
}
