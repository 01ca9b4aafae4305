package hub.space.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A part of the town's buildings: a site, a building, a floor, a zone. On the wire and in the database a plain number.
public record AreaId(@JsonValue long value) implements Comparable<AreaId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaId {}

    @Override
    public int compareTo(AreaId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
