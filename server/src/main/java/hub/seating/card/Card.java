package hub.seating.card;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Somebody's card, without its number.
///
/// @param how it came to its owner
/// @param by who bound it; null: its owner
/// @param used the hour in which it was last used; null: never
public record Card(
        CardId id, PersonId person, BoundHow how, @Nullable PersonId by, Instant boundAt, @Nullable Instant used) {

    public enum BoundHow {
        /// A kiosk showed a code, and its owner confirmed it.
        KIOSK,
        /// From a list of the personnel section.
        IMPORT
    }

    Card used(Instant hour) {
        return new Card(id, person, how, by, boundAt, hour);
    }
}
