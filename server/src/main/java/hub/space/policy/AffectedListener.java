package hub.space.policy;

import java.util.List;

import hub.kernel.events.Tx;
import hub.space.allocation.Allocation;

/// Hears that rules now stand against bookings that were made before. They stay as they are.
public interface AffectedListener {

    /// Within the command that changed the rules.
    ///
    /// @param allocations of what was booked, the soonest first
    /// @param reason of the closed period, or the name of the policy
    void affected(Tx tx, List<Allocation> allocations, String reason);
}
