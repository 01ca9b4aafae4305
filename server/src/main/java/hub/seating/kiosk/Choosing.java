package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.kiosk.KioskSession.KioskOffer;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.zone.Right;
import hub.seating.zone.Zoning;
import hub.space.allocation.Availability;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// Which seats to propose to who stands before a kiosk. Reads.
final class Choosing {

    private final FloorPlans plans;
    private final Zoning zones;
    private final Places places;
    private final Availability availability;
    private final SeatBook book;
    private final SeatsOfKiosk seats;

    Choosing(FloorPlans plans, Zoning zones, Places places, Availability availability, SeatBook book,
            SeatsOfKiosk seats) {
        this.plans = plans;
        this.zones = zones;
        this.places = places;
        this.availability = availability;
        this.book = book;
        this.seats = seats;
    }

    /// What somebody could have.
    ///
    /// @param offers the best first
    /// @param free from how many they were chosen
    record Choice(List<KioskOffer> offers, int free) {

        static final Choice NONE = new Choice(List.of(), 0);
    }

    Choice choose(Sql sql, PersonId person, AreaId floor, Instant now, int most) {
        return seats.time(sql, person, now).map(time -> choose(sql, person, floor, time, now, most))
                .orElse(Choice.NONE);
    }

    private Choice choose(Sql sql, PersonId person, AreaId floor, SeatTime time, Instant now, int most) {
        var judge = zones.many(sql, person, time.day(), now);
        var homes = judge.homes();
        var free = plans.spots(floor, time.day()).stream()
                .filter(spot -> judge.of(spot.seat(), time.slot()) instanceof Right.Granted)
                .filter(spot -> availability.free(spot.seat(), time.slot(), 1)).toList();
        var home = free.stream().filter(spot -> spot.zone() != null && homes.contains(spot.zone())).toList();
        var from = home.isEmpty() ? free : home;
        return new Choice(from.stream().limit(most).map(spot -> offer(spot, time, null)).toList(), from.size());
    }

    /// The like instead of a seat.
    Choice instead(Sql sql, PersonId person, SpaceId seat, Instant now, int most) {
        return seats.time(sql, person, now).map(time -> {
            var offers = book.alternatives(sql, person, seat, time, most).stream()
                    .flatMap(one -> plans.spotOf(one.seat(), time.day()).stream()
                            .map(spot -> offer(spot, time, one.metres())))
                    .toList();
            return new Choice(offers, offers.size());
        }).orElse(Choice.NONE);
    }

    private KioskOffer offer(Spot spot, SeatTime time, @Nullable Double metres) {
        Optional<Space> space = places.find(spot.seat());
        return new KioskOffer(spot.seat(), spot.floor(), spot.number(), places.spoken(spot.seat()).orElse(""),
                space.map(Space::style).orElse(null), spot.zone(), time.slot().until(), List.of(), metres, false);
    }
}
