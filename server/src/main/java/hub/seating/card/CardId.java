package hub.seating.card;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A card that belongs to somebody; says nothing of its number. On the wire and in the database a plain number.
public record CardId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CardId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
