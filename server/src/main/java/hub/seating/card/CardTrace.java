package hub.seating.card;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Something that was done with a card or tried with it.
///
/// @param person whose card it was, or who tried to have it
/// @param by who did it; null: the owner or a kiosk
/// @param device the kiosk where it was; null: none
record CardTrace(Instant at, TraceKind kind, PersonId person, @Nullable PersonId by, @Nullable Long device) {

    enum TraceKind {
        BOUND, UNBOUND,
        /// Somebody wanted to bind a card that belongs to somebody else.
        WANTED_BY_ANOTHER,
        /// The card of somebody who has left was used.
        USED_AFTER_LEAVING
    }
}
