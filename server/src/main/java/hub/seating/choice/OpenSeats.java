package hub.seating.choice;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.plan.Zone;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SittingRow;
import hub.seating.zone.DayRights;
import hub.seating.zone.Right;
import hub.space.allocation.Availability;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.SpaceStyle;

/// Seats that somebody may have and that are free, by floors that have any: of the floors where the person is at home, and
/// only if there is none of all others. Who has duty at a counter is given a seat there; nobody chooses one.
record OpenSeats(SeatBook book, FloorPlans plans, Places places, Availability availability) {

    /// @param near the colleague by whom to sit, if one is named
    Map<AreaId, List<OpenSeat>> of(Sql sql, PersonId person, SeatTime time, Taste taste, @Nullable Spot near,
            Instant now) {
        var rights = book.zones().many(sql, person, time.day(), now);
        var floors = floors(person, time, taste, near);
        var found = on(floors, person, time, rights);
        return !found.isEmpty() || taste.floor() != null || near != null ? found
                : on(plans.floors().stream().filter(floor -> !floors.contains(floor)).toList(), person, time, rights);
    }

    /// Only those on the floors of [#of] that are looked at first.
    Map<AreaId, List<OpenSeat>> first(Sql sql, PersonId person, SeatTime time, Taste taste, @Nullable Spot near,
            Instant now) {
        return on(floors(person, time, taste, near), person, time,
                book.zones().many(sql, person, time.day(), now));
    }

    /// Where the colleague sits by whom somebody wants to sit; null if they name none.
    ///
    /// @throws Refused `seat.near` if they are not shown anywhere
    @Nullable
    Spot near(Sql sql, Taste taste, SeatTime time) {
        return taste.near() == null ? null : sitting(sql, taste.near(), time)
                .filter(row -> book.shown(sql, row).person() != null)
                .flatMap(row -> plans.spotOf(row.seat(), time.day()))
                .orElseThrow(() -> new Refused(ChoiceError.NEAR));
    }

    private Optional<SittingRow> sitting(Sql sql, PersonId colleague, SeatTime time) {
        return book.of(sql, colleague, time.day(), time.day()).stream()
                .filter(row -> row.state().occupies() && row.slot().touches(time.slot())).findFirst();
    }

    /// Where the person is at home; everywhere, if nowhere.
    private List<AreaId> floors(PersonId person, SeatTime time, Taste taste, @Nullable Spot near) {
        if (near != null) {
            return List.of(near.floor());
        }
        if (taste.floor() != null) {
            return List.of(taste.floor());
        }
        var homes = book.zones().homes(person, time.day()).stream().flatMap(zone -> plans.zone(zone).stream())
                .map(Zone::floor).distinct().sorted().toList();
        return homes.isEmpty() ? plans.floors() : homes;
    }

    private Map<AreaId, List<OpenSeat>> on(Collection<AreaId> floors, PersonId person, SeatTime time,
            DayRights rights) {
        var found = new LinkedHashMap<AreaId, List<OpenSeat>>();
        for (var floor : floors) {
            var open = plans.spots(floor, time.day()).stream()
                    .flatMap(spot -> open(spot, person, time, rights).stream()).toList();
            if (!open.isEmpty()) {
                found.put(floor, open);
            }
        }
        return found;
    }

    private Optional<OpenSeat> open(Spot spot, PersonId person, SeatTime time, DayRights rights) {
        if (!availability.free(spot.seat(), time.slot(), person)
                || !(rights.of(spot.seat(), time.slot()) instanceof Right.Granted(var step))) {
            return Optional.empty();
        }
        return places.find(spot.seat()).filter(space -> space.style() != SpaceStyle.COUNTER_DUTY)
                .map(space -> new OpenSeat(spot, space, step));
    }
}
