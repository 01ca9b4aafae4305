package hub.booking.panel;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.space.allocation.AllocationId;
import hub.space.device.DeviceId;
import hub.space.place.SpaceId;

/// Something pressed, as its row has it.
///
/// @param from the minute in which it was pressed
/// @param hold what keeps the place meanwhile
record WishRow(
        long id, String code, DeviceId device, SpaceId space, PanelWish.PressKind kind, @Nullable BookingId booking,
        Instant from, @Nullable Instant until, @Nullable AllocationId hold, Instant expires) {

    PanelWish wish(Instant made) {
        return new PanelWish(code, kind, made, expires, until);
    }
}
