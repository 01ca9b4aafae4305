package hub.seating.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import hub.kernel.db.Sql;
import hub.space.place.AreaId;
import hub.space.place.SeatKeeping;
import hub.space.place.SpaceId;

/// Writes the first plan of a floor straight into the tables, before anything is built on them: no events, no checks.
public final class PlanFounding {

    private PlanFounding() {}

    /// @param file whose seats and zones all are new, and whose rooms say which place they are
    /// @param from the first day in Japan on which it holds
    /// @return its seats by number; zones are found by `seating_zone.letter`
    public static Map<String, SpaceId> write(Sql sql, AreaId floor, PlanFile file, LocalDate from, Instant now) {
        var ids = SeatKeeping.insert(sql, floor, file.seats().stream().map(PlanSeats::draft).toList()).iterator();
        var known = PlanSeats.known(file, file.zones().stream()
                .map(zone -> zone.as(PlanRepository.insert(sql, floor, zone))).toList(), ids::next);
        var ground = known.ground();
        var clean = ground == null ? known : known.over(Ground.clean(ground));
        PlanRepository.use(sql, PlanRepository.insert(sql, now, null, floor, null, clean), clean, from);
        var seats = new LinkedHashMap<String, SpaceId>();
        known.seats().forEach(seat -> seats.put(seat.code(), Objects.requireNonNull(seat.space())));
        return seats;
    }
}
