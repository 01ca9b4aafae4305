package hub.seating.duty;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;

/// Somebody asks a colleague to take a turn.
///
/// @param instead a turn of the colleague's for it; null: nothing
record DutySwap(
        SwapId id, ZoneId zone, DutyKey turn, PersonId by, PersonId to, @Nullable DutyKey instead, SwapState state) {

    /// How it stands.
    enum SwapState {
        ASKED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    DutySwap in(SwapState other) {
        return new DutySwap(id, zone, turn, by, to, instead, other);
    }
}
