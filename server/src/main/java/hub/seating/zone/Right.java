package hub.seating.zone;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// What the rules say of a person and a seat: not whether it is free.
public sealed interface Right {

    /// They may have it.
    record Granted(Step step) implements Right {}

    /// Not yet.
    ///
    /// @param from when they may
    record Later(Step step, Instant from) implements Right {

        /// The same as it is thrown.
        public Refused refusal() {
            return new Refused(ZoneError.LATER, Map.of("step", step, "from", from));
        }
    }

    /// They may not.
    ///
    /// @param whose the unit that is at home there or for which the seat is blocked, if that is the reason
    /// @param until when what stands against it ends; null if it does not, or not that day
    record Denied(SeatRule why, @Nullable UnitId whose, @Nullable Instant until) implements Right {

        /// The same as it is thrown.
        public Refused refusal() {
            var detail = new HashMap<String, Object>(Map.of("why", why));
            if (whose != null) {
                detail.put("unit", whose);
            }
            if (until != null) {
                detail.put("until", until);
            }
            return new Refused(why, Map.copyOf(detail));
        }
    }
}
