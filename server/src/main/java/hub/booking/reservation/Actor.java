package hub.booking.reservation;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// Who does something to a booking.
public sealed interface Actor {

    /// Somebody signed in.
    record Person(PersonId id) implements Actor {}

    /// Whoever stands before a paired device: nobody the hub knows.
    ///
    /// @param places those the device is for
    record Device(long id, Set<SpaceId> places) implements Actor {}

    /// The hub by itself, when a time has come.
    record House() implements Actor {}

    /// The person, if it is one.
    default @Nullable PersonId person() {
        return this instanceof Person(var id) ? id : null;
    }
}
