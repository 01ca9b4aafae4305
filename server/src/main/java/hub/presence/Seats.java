package hub.presence;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Where seating reports who sits where.
@FunctionalInterface
public interface Seats {

    /// The person has taken a seat, or has left it: null. Any thread; does not block.
    void sits(PersonId person, @Nullable Sitting sitting);
}
