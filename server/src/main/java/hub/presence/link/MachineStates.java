package hub.presence.link;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One page of states, by staff number.
///
/// @param next to be given as `after` for the following page, null on the last
record MachineStates(List<MachineState> states, @Nullable String next) {}
