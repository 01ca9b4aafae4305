package hub.booking.reservation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Bookings that were made by one rule. On the wire and in the database a plain number.
public record SeriesId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeriesId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
