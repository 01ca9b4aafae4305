package hub.chat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import hub.kernel.events.Audience;

/// A chat room. On the wire and in the database a plain number.
public record RoomId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoomId {}

    /// The members of this room.
    Audience.Group audience() {
        return new Audience.Group("room", value);
    }
}
