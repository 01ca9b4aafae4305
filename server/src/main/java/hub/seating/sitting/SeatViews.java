package hub.seating.sitting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.sitting.MySitting.SeatCheckIn;
import hub.seating.sitting.MySitting.SeatMay;
import hub.seating.sitting.SeatingAnswer.FoundSeat;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// Sittings as people see them. From memory, any thread.
final class SeatViews {

    private final FloorPlans plans;
    private final Places places;
    private final Hidden hidden;

    SeatViews(FloorPlans plans, Places places, Hidden hidden) {
        this.plans = plans;
        this.places = places;
        this.hidden = hidden;
    }

    /// What may be done follows from the row alone, so that it is true for as long as the row is.
    MySitting mine(SittingRow row) {
        var come = row.come();
        var spot = plans.spotOf(row.seat(), row.day());
        return new MySitting(row.id(), row.seat(), row.floor(), number(row.seat(), spot), place(row.seat()),
                spot.map(Spot::zone).orElse(null), row.slot().from(), row.slot().until(), row.open(), row.state(),
                row.kind(), row.by(), new SeatCheckIn(come.opens(), come.deadline(), come.at(), come.how()), may(row),
                row.act() == null ? null : row.act().until(), row.draw());
    }

    private static List<SeatMay> may(SittingRow row) {
        var undo = row.act() == null ? List.<SeatMay>of() : List.of(SeatMay.UNDO);
        return Stream.concat(switch (row.state()) {
            case BOOKED -> Stream.of(SeatMay.CHECK_IN, SeatMay.MOVE, SeatMay.CANCEL, SeatMay.EXTEND);
            case HERE -> Stream.of(SeatMay.LEAVE, SeatMay.MOVE, SeatMay.EXTEND);
            case RELEASED -> Stream.of(SeatMay.CHECK_IN);
            case HELD, LEFT, CANCELLED, MOVED -> Stream.<SeatMay>of();
        }, undo.stream()).toList();
    }

    /// As all staff see it.
    Sitting shown(SittingRow row, boolean namesShown) {
        var person = namesShown && row.state() != SittingState.HELD && !hidden.hides(row.person()) ? row.person()
                : null;
        return new Sitting(row.id(), row.seat(), person, row.slot().from(), row.slot().until(), row.open(), row.state(),
                row.kind());
    }

    /// Where somebody is, for who may know.
    FoundSeat found(SittingRow row) {
        var spot = plans.spotOf(row.seat(), row.day());
        return new FoundSeat(row.seat(), row.floor(), number(row.seat(), spot), place(row.seat()),
                spot.map(Spot::zone).orElse(null), row.slot().from(), row.slot().until(), row.open(), row.state());
    }

    String place(SpaceId seat) {
        return places.spoken(seat).orElse("");
    }

    private String number(SpaceId seat, Optional<Spot> spot) {
        return spot.map(Spot::number).or(() -> places.find(seat).map(Space::name)).orElse("");
    }

}
