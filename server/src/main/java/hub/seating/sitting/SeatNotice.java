package hub.seating.sitting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// Something a person was told about a seat.
///
/// @param sitting what it is about, if it is
/// @param place such as 4F D-15
/// @param to the place instead, of MOVED
/// @param by who did it; of duty the colleague; null: the hub by itself
/// @param from of the sitting, or of the turn of duty
/// @param until likewise; of SOON_RELEASED when it is given back
public record SeatNotice(
        long id, SeatNoticeKind kind, @Nullable SittingId sitting, @Nullable SpaceId seat, String place,
        @Nullable String to, @Nullable PersonId by, Instant at, @Nullable Instant from, @Nullable Instant until) {

    /// What somebody is told.
    public enum SeatNoticeKind {
        /// Is given back in some minutes unless somebody comes.
        SOON_RELEASED,
        /// Nobody came: it was given back.
        RELEASED,
        /// Somebody took it for me.
        TAKEN,
        /// Goes on at another seat: somebody did it, or a plan or a right has changed.
        MOVED,
        /// Somebody cancelled it for me.
        CANCELLED,
        /// Given back because I am not in then.
        FREED,
        /// My card waited at a kiosk without network, and there was no seat left.
        LOST,
        /// The seat or the right to it is gone, and there was no other.
        WITHDRAWN,
        /// The day is over soon: clear the desk.
        CLEAN_DESK,
        /// A colleague asks me to take their turn of counter duty.
        DUTY_ASKED,
        /// A colleague and I have swapped it.
        DUTY_SWAPPED,
        /// The colleague I asked will not.
        DUTY_DECLINED,
        /// The colleague does not ask any more.
        DUTY_WITHDRAWN
    }
}
