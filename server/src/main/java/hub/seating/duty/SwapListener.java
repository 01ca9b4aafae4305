package hub.seating.duty;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Hears what people are to be told of swaps.
@FunctionalInterface
public interface SwapListener {

    /// Within the command.
    ///
    /// @param to who is to be told
    /// @param with the colleague
    /// @param seat of the turn that is asked about
    /// @param turn its time
    void told(Tx tx, SwapNews news, PersonId to, PersonId with, SpaceId seat, Slot turn);

    /// What there is to tell.
    enum SwapNews {
        /// The colleague asks me to take the turn.
        ASKED,
        /// It is agreed.
        SWAPPED,
        /// The colleague will not.
        DECLINED,
        /// The colleague does not ask any more.
        WITHDRAWN
    }
}
