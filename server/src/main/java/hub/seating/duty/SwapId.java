package hub.seating.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A request to swap duties. On the wire and in the database a plain number.
record SwapId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SwapId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
