package hub.booking.purpose;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Alternative;
import hub.booking.reservation.Alternative.Reason;
import hub.kernel.wire.ErrorBody;
import hub.space.place.SpaceId;

/// What a client is told about purposes.
public sealed interface PurposeAnswer {

    /// All purposes in their order, and how many places each finds now.
    record PurposeList(long seq, List<Purpose> purposes, List<FreeNow> free) implements PurposeAnswer {}

    record FreeNow(PurposeId purpose, int free) implements PurposeAnswer {}

    /// The best places, the best first.
    ///
    /// @param fits places made for the purpose, free or not
    /// @param usual why the place one mostly takes is not among them; null if it is, or there is none
    record Offers(long seq, PurposeId purpose, List<Offer> offers, int fits, @Nullable UsualPlace usual)
            implements
            PurposeAnswer {}

    /// @param freeUntil when the next booking begins; null if none does within half a day
    /// @param score 0 to 100
    record Offer(
            SpaceId place, Instant from, Instant until, @Nullable Instant freeUntil, List<Reason> reasons, int score)
            implements
            PurposeAnswer {}

    /// @param refusal as it would be answered to who books it; its detail has `alternatives`
    record UsualPlace(SpaceId place, ErrorBody refusal) implements PurposeAnswer {}

    /// The nearest first.
    record WaysOut(List<Alternative> alternatives) implements PurposeAnswer {}
}
