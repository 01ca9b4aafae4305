package hub.seating.zone;

import java.util.Set;

import hub.kernel.events.Tx;
import hub.seating.plan.ZoneId;

/// Hears that other people may sit on some seats than before, such as whoever has to look again at what is booked.
@FunctionalInterface
public interface RightsChanged {

    /// Within the command that changed the rules; [Zoning] judges by the new ones already.
    ///
    /// @param zones in which what is booked is to be judged again; none, if nobody loses a right or the command sees to it
    void rightsChanged(Tx tx, Set<ZoneId> zones);
}
