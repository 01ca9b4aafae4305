package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// What a kiosk sends.
sealed interface KioskCommand {

    int MAX_CARD = 64;
    int MAX_OP = 64;
    int MAX_QUEUE = 200;

    /// A card was held to the reader.
    ///
    /// @param card what the reader has typed: never kept, never logged
    /// @param counter of this kiosk, one more for every card
    /// @param at by the kiosk's clock
    /// @param op the same when it is sent again
    record TapCard(String card, long counter, Instant at, String op) implements KioskCommand {

        public TapCard {
            if (card == null || card.isBlank() || card.length() > MAX_CARD) {
                throw Refused.invalid("card");
            }
            if (counter < 1) {
                throw Refused.invalid("counter");
            }
            requireOp(op);
        }

        @Override
        public String toString() {
            return "TapCard[" + counter + ", " + at + "]";
        }
    }

    enum PressKind {
        TAKE, DRAW, REDRAW, LEAVE, CHECK_IN, UNDO,
        /// Somebody is still there.
        TOUCH, END
    }

    /// Something was pressed in a session.
    ///
    /// @param seat of TAKE: what was chosen; null: what was proposed
    /// @param booking of CHECK_IN: a room; null: the own seat
    record PressKiosk(String session, String op, PressKind act, @Nullable SpaceId seat, @Nullable Long booking)
            implements KioskCommand {

        public PressKiosk {
            requireOp(op);
        }

        @Override
        public String toString() {
            return "PressKiosk[" + act + "]";
        }
    }

    /// Cards that were read while the hub could not be reached, the oldest first.
    record QueueTaps(List<TapCard> taps) implements KioskCommand {

        public QueueTaps {
            if (taps == null || taps.size() > MAX_QUEUE) {
                throw Refused.invalid("taps");
            }
        }
    }

    private static void requireOp(String op) {
        if (op == null || op.isBlank() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
    }
}
