package hub.space.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A policy for booking; what it says is the business of `hub.space.policy`. On the wire and in the database a plain number.
public record PolicyId(@JsonValue long value) implements Comparable<PolicyId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyId {}

    @Override
    public int compareTo(PolicyId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
