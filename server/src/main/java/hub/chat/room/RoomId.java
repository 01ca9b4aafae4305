package hub.chat.room;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import hub.kernel.events.Audience;

/// A chat room or a thread: whatever has messages numbered of its own. On the wire and in the database a plain number.
public record RoomId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoomId {}

    /// Names a message of this room in the log; see [MessageKey].
    public String message(long n) {
        return new MessageKey(this, n).toString();
    }

    /// The members of this room. A thread has none of its own: what happens in it is told to its home.
    public Audience.Group audience() {
        return new Audience.Group("room", value);
    }
}
