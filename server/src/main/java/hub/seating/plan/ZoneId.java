package hub.seating.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A part of a floor that seats and rights are grouped by; outlives the versions of the drawing. On the wire and in the database a plain number.
public record ZoneId(@JsonValue long value) implements Comparable<ZoneId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ZoneId {}

    @Override
    public int compareTo(ZoneId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
