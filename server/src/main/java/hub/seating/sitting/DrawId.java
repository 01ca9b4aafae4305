package hub.seating.sitting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A lot that was drawn for a seat. On the wire and in the database a plain number.
public record DrawId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DrawId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
