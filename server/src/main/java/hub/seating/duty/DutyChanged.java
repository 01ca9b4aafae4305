package hub.seating.duty;

import hub.kernel.events.Tx;

/// Hears that other people are on duty than before.
@FunctionalInterface
public interface DutyChanged {

    /// Within the command that changed the rota.
    void dutyChanged(Tx tx);
}
