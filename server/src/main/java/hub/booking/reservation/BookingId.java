package hub.booking.reservation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A booking. On the wire and in the database a plain number.
public record BookingId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookingId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
