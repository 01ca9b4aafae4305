package hub.space.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A place that can be taken: a room, a booth, a table, a lounge, a seat, a projector, a car. On the wire and in the database a plain number.
public record SpaceId(@JsonValue long value) implements Comparable<SpaceId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SpaceId {}

    @Override
    public int compareTo(SpaceId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
