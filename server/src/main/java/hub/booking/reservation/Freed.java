package hub.booking.reservation;

import hub.kernel.events.Tx;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Who wants to know when a place becomes free: asked in the same command, before anybody else can take it.
@FunctionalInterface
public interface Freed {

    /// @param slot what is free from now on, none of it in the past
    void freed(Tx tx, SpaceId space, Slot slot);
}
