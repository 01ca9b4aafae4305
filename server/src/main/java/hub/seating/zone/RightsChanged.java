package hub.seating.zone;

import hub.kernel.events.Tx;

/// Hears that other people may sit on some seats than before, such as whoever has to look again at what is booked.
@FunctionalInterface
public interface RightsChanged {

    /// Within the command that changed the rules; [Zoning] judges by the new ones already.
    void rightsChanged(Tx tx);
}
