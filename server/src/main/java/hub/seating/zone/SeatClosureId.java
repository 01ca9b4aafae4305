package hub.seating.zone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A period in which seats are closed. On the wire and in the database a plain number.
public record SeatClosureId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeatClosureId {}
}
