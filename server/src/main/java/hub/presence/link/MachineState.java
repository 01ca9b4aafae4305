package hub.presence.link;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.presence.board.PresenceState;

/// What another machine is told of a person: as little as routing a call needs, never where or why.
///
/// @param state a leave is told as OUT
/// @param until when it ends, if that is known
record MachineState(
        String staffNumber, @Nullable String extension, PresenceState state, @Nullable Instant until) {}
