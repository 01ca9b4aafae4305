package hub.space.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// That a place is taken for a time. On the wire and in the database a plain number.
public record AllocationId(@JsonValue long value) implements Comparable<AllocationId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AllocationId {}

    @Override
    public int compareTo(AllocationId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
