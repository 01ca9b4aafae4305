package hub.seating.sitting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.seating.sitting.SeatingAnswer.SeatShown;
import hub.space.place.SpaceId;

/// What may be asked for about sittings.
public sealed interface SeatingCommand {

    int MAX_OP = 64;
    int MAX_CODE = 64;

    /// Takes a seat.
    ///
    /// @param op of the outbox
    /// @param person for whom, by who may; absent: for me
    record TakeSeat(String op, SpaceId seat, When when, @Nullable PersonId person) implements SeatingCommand {
        public TakeSeat {
            requireOp(op);
        }
    }

    /// Says that I am there.
    ///
    /// @param how BUTTON or QR; what others report they do not report here
    /// @param code what the code on the desk says, with QR
    record CheckInSeat(String op, CheckInHow how, @Nullable String code) implements SeatingCommand {
        public CheckInSeat {
            requireOp(op);
            require(how == CheckInHow.BUTTON || how == CheckInHow.QR, "how");
            require((how == CheckInHow.QR) == (code != null) && (code == null || code.length() <= MAX_CODE), "code");
        }
    }

    /// Moves the end.
    record ExtendSeat(String op, Instant until) implements SeatingCommand {
        public ExtendSeat {
            requireOp(op);
            require(until.truncatedTo(ChronoUnit.MINUTES).equals(until), "until");
        }
    }

    /// Goes on at another seat.
    record MoveSeat(String op, SpaceId seat) implements SeatingCommand {
        public MoveSeat {
            requireOp(op);
        }
    }

    /// A command without anything more to say.
    record SeatOp(String op) implements SeatingCommand {
        public SeatOp {
            requireOp(op);
        }
    }

    /// @param proposalSeconds 20 or 60
    record SetSeatSettings(
            List<Wish> wishes, SeatShown shown, int proposalSeconds, boolean confirmSeat, boolean bigText,
            boolean remind) implements SeatingCommand {

        private static final int SHORT = 20;
        private static final int LONG = 60;

        public SetSeatSettings {
            wishes = wishes == null ? List.of() : wishes.stream().distinct().toList();
            require(wishes.size() <= Wish.values().length, "wishes");
            require(proposalSeconds == SHORT || proposalSeconds == LONG, "proposalSeconds");
        }
    }

    /// I have seen them.
    ///
    /// @param upTo the newest seen
    record ReadSeatNotices(long upTo) implements SeatingCommand {}

    static void requireOp(String op) {
        require(op != null && !op.isBlank() && op.length() <= MAX_OP, "op");
    }

    private static void require(boolean sound, String field) {
        if (!sound) {
            throw Refused.invalid(field);
        }
    }
}
