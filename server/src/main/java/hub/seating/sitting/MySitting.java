package hub.seating.sitting;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// A sitting as its person sees it.
///
/// @param number such as D-15
/// @param place such as 4F D-15
/// @param zone null: it stands in none
/// @param open whether it lasts until I leave; then `until` is the latest
/// @param by who did it for me; null: I did, or the hub by itself
/// @param may what can be done; UNDO until `undo`
/// @param undo until when the last step can be taken back; null: it cannot
/// @param draw how it was drawn, if it was
public record MySitting(
        SittingId id, SpaceId seat, AreaId floor, String number, String place, @Nullable ZoneId zone, Instant from,
        Instant until, boolean open, SittingState state, SittingKind kind, @Nullable PersonId by, SeatCheckIn checkIn,
        List<SeatMay> may, @Nullable Instant undo, @Nullable DrawId draw) {

    /// @param opens from when one can say that one is there
    /// @param deadline when the seat is given back otherwise; null: never
    /// @param at when it was said
    public record SeatCheckIn(
            Instant opens, @Nullable Instant deadline, @Nullable Instant at, @Nullable CheckInHow how) {}

    /// What can be done with a sitting.
    public enum SeatMay {
        CHECK_IN,
        LEAVE,
        MOVE,
        CANCEL,
        EXTEND,
        UNDO
    }
}
