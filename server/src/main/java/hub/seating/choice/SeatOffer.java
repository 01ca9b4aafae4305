package hub.seating.choice;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.seating.plan.ZoneId;
import hub.seating.sitting.SeatTime;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// A seat that could be taken.
///
/// @param number such as D-15
/// @param place such as 4F D-15
/// @param score the higher the better; compares offers of one answer
public record SeatOffer(
        SpaceId seat, AreaId floor, String number, String place, @Nullable ZoneId zone, Instant from, Instant until,
        List<SeatReason> reasons, int score) {

    static SeatOffer of(Candidate one, SeatTime time, Places places) {
        return new SeatOffer(one.seat(), one.spot().floor(), one.spot().number(),
                places.spoken(one.seat()).orElse(one.spot().number()), one.spot().zone(), time.slot().from(),
                time.slot().until(), one.reasons(), one.score());
    }
}
