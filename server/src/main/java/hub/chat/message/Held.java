package hub.chat.message;

import hub.chat.room.Lane;
import hub.chat.room.RoomId;
import hub.kernel.id.PersonId;

/// A message somebody is about to do something to: who holds it may see it, and the room is in use.
record Held(Lane lane, Stored row) {

    RoomId room() {
        return row.room();
    }

    RoomId home() {
        return lane.home();
    }

    long n() {
        return row.n();
    }

    boolean sent() {
        return row.state() == MessageState.SENT;
    }

    boolean by(PersonId person) {
        return row.author().equals(person);
    }
}
