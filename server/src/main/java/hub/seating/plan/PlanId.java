package hub.seating.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// One version of the drawing of a floor. On the wire and in the database a plain number.
public record PlanId(@JsonValue long value) implements Comparable<PlanId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {}

    @Override
    public int compareTo(PlanId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
