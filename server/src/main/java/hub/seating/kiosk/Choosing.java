package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.choice.SeatChoice;
import hub.seating.choice.SeatOffer;
import hub.seating.choice.SeatReason;
import hub.seating.choice.Taste;
import hub.seating.kiosk.KioskSession.KioskOffer;
import hub.seating.kiosk.KioskSession.KioskReason;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.Wish;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceStyle;

/// Which seats to propose to who stands before a kiosk. Reads.
final class Choosing {

    private final FloorPlans plans;
    private final Places places;
    private final SeatBook book;
    private final SeatChoice choice;
    private final SeatsOfKiosk seats;

    Choosing(FloorPlans plans, Places places, SeatBook book, SeatChoice choice, SeatsOfKiosk seats) {
        this.plans = plans;
        this.places = places;
        this.book = book;
        this.choice = choice;
        this.seats = seats;
    }

    /// What somebody could have.
    ///
    /// @param offers the best first
    /// @param lots from how many a lot would be drawn
    record Choice(List<KioskOffer> offers, int lots) {

        static final Choice NONE = new Choice(List.of(), 0);
    }

    /// Seats of the kiosk's floor; if there is none, where the person is at home.
    Choice choose(Sql sql, PersonId person, AreaId floor, Instant now, int most) {
        return seats.time(sql, person, now).map(time -> {
            var here = choose(sql, person, floor, time, most);
            return here.offers().isEmpty() ? choose(sql, person, null, time, most) : here;
        }).orElse(Choice.NONE);
    }

    private Choice choose(Sql sql, PersonId person, @Nullable AreaId floor, SeatTime time, int most) {
        var wishes = book.settings(sql, person).wishes().stream().filter(wish -> wish != Wish.LOT)
                .collect(Collectors.toSet());
        var list = choice.shortlist(sql, person, time, new Taste(wishes, null, floor), most);
        return new Choice(list.best().stream().map(one -> offer(one, time)).toList(), list.lots());
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

    private KioskOffer offer(SeatOffer one, SeatTime time) {
        return new KioskOffer(one.seat(), one.floor(), one.number(), one.place(), kind(one.seat()), one.zone(),
                one.until(), time.open(), one.reasons().stream().map(Choosing::reason).toList(), null, false);
    }

    private static KioskReason reason(SeatReason reason) {
        return new KioskReason(reason.code().name(), reason.n());
    }

    private KioskOffer offer(Spot spot, SeatTime time, double metres) {
        return new KioskOffer(spot.seat(), spot.floor(), spot.number(), places.spoken(spot.seat()).orElse(""),
                kind(spot.seat()), spot.zone(), time.slot().until(), time.open(), List.of(), metres, false);
    }

    private @Nullable SpaceStyle kind(SpaceId seat) {
        return places.find(seat).map(Space::style).orElse(null);
    }
}
