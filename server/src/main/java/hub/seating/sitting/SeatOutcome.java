package hub.seating.sitting;

import hub.kernel.wire.Refused;

/// What became of one of many wishes in a command that goes on whatever becomes of it.
public sealed interface SeatOutcome {

    record Done(SittingRow sitting) implements SeatOutcome {}

    /// Nothing of this one was done.
    record No(Refused why) implements SeatOutcome {}
}
