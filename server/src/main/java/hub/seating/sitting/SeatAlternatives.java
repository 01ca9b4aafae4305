package hub.seating.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.zone.Right;
import hub.space.allocation.Availability;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceStyle;

/// What could be taken instead: seats of the same floor that the person may have and that are free, the same kind first,
/// then the same zone, then the nearest.
final class SeatAlternatives {

    private final FloorPlans plans;
    private final Places places;
    private final Availability availability;
    private final SeatJudge judge;

    SeatAlternatives(FloorPlans plans, Places places, Availability availability, SeatJudge judge) {
        this.plans = plans;
        this.places = places;
        this.availability = availability;
        this.judge = judge;
    }

    /// @param most how many
    List<SeatAlternative> of(Sql sql, PersonId person, SpaceId wanted, SeatTime time, Instant now, int most) {
        return plans.spotOf(wanted, time.day()).map(spot -> of(sql, person, spot, time, now, most, List.of()))
                .orElse(List.of());
    }

    /// Seats like one that is given up. Where it does not stand that day it is looked for where it stands today.
    ///
    /// @param gone seats that nobody can have any more
    List<SpaceId> like(Sql sql, SittingRow row, SeatTime time, Instant now, int most, Collection<SpaceId> gone) {
        return plans.spotOf(row.seat(), time.day()).or(() -> plans.spotOf(row.seat(), HubTime.dayOf(now)))
                .map(spot -> of(sql, row.person(), spot, time, now, most, gone)).orElse(List.of()).stream()
                .map(SeatAlternative::seat).toList();
    }

    private List<SeatAlternative> of(
            Sql sql, PersonId person, Spot wanted, SeatTime time, Instant now, int most, Collection<SpaceId> gone) {
        var judging = judge.judging(sql, person, time, now);
        var found = new ArrayList<SeatAlternative>();
        var near = plans.spots(wanted.floor(), time.day()).stream()
                .filter(spot -> !spot.seat().equals(wanted.seat()) && !gone.contains(spot.seat()))
                .filter(spot -> kind(spot) != SpaceStyle.COUNTER_DUTY)
                .sorted(Comparator.comparing((Spot spot) -> kind(spot) != kind(wanted))
                        .thenComparing(spot -> !Objects.equals(spot.zone(), wanted.zone()))
                        .thenComparingDouble(wanted::distance).thenComparing(Spot::seat))
                .iterator();
        while (near.hasNext() && found.size() < most) {
            var spot = near.next();
            if (availability.free(spot.seat(), time.slot(), 1)
                    && judging.of(spot.seat(), time.slot()) instanceof Right.Granted) {
                found.add(new SeatAlternative(spot.seat(), spot.number(), places.spoken(spot.seat()).orElse(""),
                        kind(spot), Math.round(10 * wanted.distance(spot)) / 10.0));
            }
        }
        return found;
    }

    private @Nullable SpaceStyle kind(Spot spot) {
        return places.find(spot.seat()).map(Space::style).orElse(null);
    }
}
