package hub.booking.panel;

import java.util.Optional;

import hub.kernel.id.PersonId;

/// Whose staff card it is: with a card no phone is needed. Filled by the part that knows cards.
@FunctionalInterface
public interface CardHolders {

    /// A hub without cards.
    CardHolders NONE = _ -> Optional.empty();

    /// @param card what a reader has read: an identifier, never to be kept or logged
    Optional<PersonId> holder(String card);
}
