package hub.space.device;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A paired device. On the wire and in the database a plain number.
public record DeviceId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
