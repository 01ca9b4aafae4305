package hub.community.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// An answer. On the wire and in the database a plain number, never given twice.
public record AnswerId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnswerId {}
}
