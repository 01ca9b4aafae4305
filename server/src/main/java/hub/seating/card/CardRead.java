package hub.seating.card;

import hub.kernel.id.PersonId;

/// What is known of a card that was held to a reader.
public sealed interface CardRead {

    /// It belongs to somebody of today's staff.
    record Held(CardId card, PersonId person) implements CardRead {}

    /// It belongs to nobody yet.
    record Free() implements CardRead {}

    /// It belongs to somebody who has left: it opens nothing and cannot be bound.
    record Dead(CardId card) implements CardRead {}

    /// It can be no card.
    record Unreadable() implements CardRead {}
}
