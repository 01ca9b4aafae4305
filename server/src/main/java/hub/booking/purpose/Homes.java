package hub.booking.purpose;

import java.util.Optional;

import hub.kernel.id.PersonId;
import hub.space.place.AreaId;

/// Where somebody sits, as far as the hub knows: walks are counted from there. Any thread.
@FunctionalInterface
public interface Homes {

    /// The floor, or a part of one.
    Optional<AreaId> of(PersonId person);
}
