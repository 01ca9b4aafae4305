package hub.seating.sitting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.ErrorCode;
import hub.kernel.wire.Refused;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.zone.Away;
import hub.seating.zone.DayRights;
import hub.seating.zone.Right;
import hub.seating.zone.SeatRule;
import hub.seating.zone.Zoning;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// Says whether a person may have a seat: not whether it is free. Within a command or a query.
final class SeatJudge {

    private final FloorPlans plans;
    private final Places places;
    private final Zoning zones;
    private final StaffHours hours;
    private final Away away;

    SeatJudge(FloorPlans plans, Places places, Zoning zones, StaffHours hours, Away away) {
        this.plans = plans;
        this.places = places;
        this.zones = zones;
        this.hours = hours;
        this.away = away;
    }

    SeatTimes times(Sql sql) {
        return new SeatTimes(hours, zones.rules(sql));
    }

    DayRights judging(Sql sql, PersonId person, SeatTime time, Instant now) {
        return zones.many(sql, person, time.day(), now);
    }

    /// Where a seat stands on the day.
    ///
    /// @throws Refused `not_found` if it is no seat, `zone.not_placed`
    Spot spot(SpaceId seat, SeatTime time) {
        if (places.find(seat).filter(space -> space.kind() == SpaceKind.SEAT).isEmpty()) {
            throw Refused.notFound();
        }
        return plans.spotOf(seat, time.day()).orElseThrow(() -> refused(SeatRule.NOT_PLACED, seat, Map.of()));
    }

    /// @throws Refused whatever stands against it
    void require(Sql sql, PersonId person, SpaceId seat, SeatTime time, Instant now) {
        require(judging(sql, person, time, now), seat, time.slot());
    }

    /// @throws Refused what the rules say against it
    void require(DayRights judging, SpaceId seat, Slot slot) {
        switch (judging.of(seat, slot)) {
            case Right.Granted _ -> {
            }
            case Right.Later later -> throw placed(later.refusal(), seat);
            case Right.Denied denied -> throw placed(denied.refusal(), seat);
        }
    }

    private Refused placed(Refused refused, SpaceId seat) {
        return refused(refused.reason(), seat, refused.detail());
    }

    /// Whether a person is planned away at some of a time.
    boolean meetsAway(Sql sql, PersonId person, SeatTime time) {
        var noon = times(sql).noon(time.day());
        var only = Set.of(person);
        return (time.slot().from().isBefore(noon) && !away.away(sql, only, time.day(), true).isEmpty())
                || (time.slot().until().isAfter(noon) && !away.away(sql, only, time.day(), false).isEmpty());
    }

    /// Whether staff see who sits where.
    boolean namesShown(Sql sql) {
        return zones.rules(sql).namesShown();
    }

    Refused refused(ErrorCode why, SpaceId seat) {
        return refused(why, seat, Map.of());
    }

    /// @param from since when, if that says something
    Refused refused(ErrorCode why, SpaceId seat, @Nullable Instant from, @Nullable Instant until) {
        var detail = new HashMap<String, Object>();
        if (from != null) {
            detail.put("from", from);
        }
        if (until != null) {
            detail.put("until", until);
        }
        return refused(why, seat, detail);
    }

    Refused refused(ErrorCode why, SpaceId seat, Map<String, ?> more) {
        var detail = new HashMap<String, Object>(more);
        detail.put("seat", seat);
        places.spoken(seat).ifPresent(place -> detail.put("place", place));
        return new Refused(why, detail);
    }
}
