package hub.seating.zone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A seat that is somebody's. On the wire and in the database a plain number.
public record FixedSeatId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FixedSeatId {}
}
