package hub.presence.link;

import java.util.List;

/// What became of a list of events: those not refused were taken.
///
/// @param taken how many
record Taken(int taken, List<Untaken> refused) {

    /// @param index place in the list sent, from 0
    /// @param message in the language asked for
    record Untaken(int index, String code, String message) {}
}
