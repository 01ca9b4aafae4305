package hub.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A unit of the organisation (部, 課 or 係). On the wire and in the database a plain number.
public record UnitId(@JsonValue long value) implements Comparable<UnitId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {}

    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
