package hub.seating.sitting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// That somebody has a seat for a time. On the wire and in the database a plain number.
public record SittingId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SittingId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
