package hub.booking.panel;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.kernel.wire.Refused;

/// What is sent by a panel, and by the phone that confirms.
sealed interface PanelCommand {

    int MAX_MINUTES = 480;
    int MAX_CARD = 64;

    /// Something was pressed.
    ///
    /// @param minutes of BOOK and EXTEND
    /// @param booking of everything but BOOK
    /// @param card what the reader has read, if somebody held a card to it
    record PressPanel(
            PanelWish.PressKind kind, @Nullable Integer minutes, @Nullable BookingId booking, @Nullable String card)
            implements PanelCommand {

        public PressPanel {
            if (card != null && card.length() > MAX_CARD) {
                throw Refused.invalid("card");
            }
        }

        int length() {
            if (minutes == null || minutes < 1 || minutes > MAX_MINUTES) {
                throw Refused.invalid("minutes");
            }
            return minutes;
        }

        BookingId about() {
            if (booking == null) {
                throw Refused.invalid("booking");
            }
            return booking;
        }

        @Override
        public String toString() {
            return "PressPanel[" + kind + ", " + minutes + ", " + booking + "]";
        }
    }

    record ReportAtPanel(PanelFault kind) implements PanelCommand {}

    /// @param op from the phone's outbox
    record ConfirmAtPanel(String op) implements PanelCommand {}
}
