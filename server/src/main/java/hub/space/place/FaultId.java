package hub.space.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A fault that somebody reported of a place. On the wire and in the database a plain number.
public record FaultId(@JsonValue long value) implements Comparable<FaultId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FaultId {}

    @Override
    public int compareTo(FaultId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
