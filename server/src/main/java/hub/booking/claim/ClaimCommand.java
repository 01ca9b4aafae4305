package hub.booking.claim;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingCommand;
import hub.booking.reservation.CheckInHow;
import hub.kernel.wire.Refused;

/// All that a client may ask who is, or should be, at a place.
public sealed interface ClaimCommand {

    /// The longest by which one goes on at once.
    int MAX_MINUTES = 480;

    int MAX_CODE = 64;

    /// Says that somebody has come.
    ///
    /// @param how BUTTON or QR; what others report they do not report here
    /// @param code what the code at the door says, with QR
    record CheckInHere(String op, CheckInHow how, @Nullable String code) implements ClaimCommand {
        public CheckInHere {
            BookingCommand.requireOp(op);
            if (how != CheckInHow.BUTTON && how != CheckInHow.QR) {
                throw Refused.invalid("how");
            }
            if ((how == CheckInHow.QR) == (code == null) || (code != null && code.length() > MAX_CODE)) {
                throw Refused.invalid("code");
            }
        }
    }

    /// Goes on for longer.
    record ExtendBooking(String op, int minutes) implements ClaimCommand {
        public ExtendBooking {
            BookingCommand.requireOp(op);
            if (minutes < 1 || minutes > MAX_MINUTES) {
                throw Refused.invalid("minutes");
            }
        }
    }
}
