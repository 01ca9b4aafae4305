package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.seating.kiosk.KioskSession.KioskCheckIn;
import hub.seating.kiosk.KioskSession.KioskSeated;

/// What was done.
///
/// @param seat which it was about; null: none
/// @param near family names of those of the own section who sit near
/// @param draw if it was drawn
/// @param undo until when it can be undone here; null: not at all
/// @param checkIns rooms this person could check in to besides
record KioskDone(
        DoneKind done, Instant now, @Nullable KioskSeated seat, List<String> near, @Nullable KioskDraw draw,
        @Nullable Instant undo, List<KioskCheckIn> checkIns) {

    enum DoneKind {
        TAKEN, DRAWN, LEFT, CHECKED_IN, UNDONE, ENDED
    }

    /// @param of from how many
    /// @param again whether it can be drawn once more
    /// @param id by which everybody can see how it was drawn
    record KioskDraw(long id, int of, boolean again) {}
}
