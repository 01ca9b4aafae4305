package hub.presence.reach;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.presence.board.Presence;

/// What helps to choose how to reach a person, as far as the viewer may know it.
///
/// @param working whether the person is within working hours now
/// @param workFrom when today's working hours begin; null on a day off
/// @param workUntil when they end; null on a day off
/// @param nextWork when the person works again; null while working, or if nothing is known
/// @param busy today, in order, nothing twice; a guest is told none
/// @param standIns in the order their unit has set, whether on duty or not
/// @param meeting whether the hub hands out links to web meetings
public record ReachCard(
        Presence presence, boolean working, @Nullable Instant workFrom, @Nullable Instant workUntil,
        @Nullable Instant nextWork, List<Busy> busy, List<StandIn> standIns, boolean meeting) {}
