package hub.seating.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.space.place.AreaId;
import hub.space.place.SeatDraft;
import hub.space.place.SeatKeeping;
import hub.space.place.SpaceId;

/// Has the places behind the seats follow the plans: opens what is new, retires what is placed no more, and has numbers
/// and features be those of the version that holds.
final class PlanSeats {

    private final SeatKeeping seats;

    PlanSeats(SeatKeeping seats) {
        this.seats = seats;
    }

    /// A plan whose seats and zones all are known; those that were not are opened.
    PlanFile open(Tx tx, AreaId floor, PlanFile file) {
        var fresh = file.seats().stream().filter(seat -> seat.space() == null).toList();
        var ids = seats.put(tx, floor, fresh.stream().map(PlanSeats::draft).toList()).iterator();
        return known(file, file.zones().stream().map(zone -> zone.id() != null ? zone
                : zone.as(PlanRepository.insert(tx.sql(), floor, zone))).toList(), ids::next);
    }

    /// @param next the id of the next seat that has none
    static PlanFile known(PlanFile file, List<PlanZone> zones, Supplier<SpaceId> next) {
        return file.with(zones, file.rooms(),
                file.seats().stream().map(seat -> seat.space() != null ? seat : seat.as(next.get())).toList());
    }

    /// From which day on each seat of a floor is there no more; null: it stays. A seat that is in no version goes today.
    static Map<SpaceId, @Nullable LocalDate> ends(PlanBook book, AreaId floor, Set<SpaceId> also, LocalDate today) {
        var ends = new HashMap<SpaceId, @Nullable LocalDate>();
        also.forEach(seat -> ends.put(seat, today));
        book.of(floor).forEach(plan -> plan.spots().keySet().forEach(seat -> ends.put(seat, plan.until())));
        return ends;
    }

    void retire(Tx tx, Map<SpaceId, @Nullable LocalDate> ends) {
        seats.retire(tx, ends);
    }

    /// Has seats and zones be called what the version that holds today says; of a seat that comes only later, what the
    /// first version that has it says.
    ///
    /// @return whether anything was called otherwise
    boolean name(Tx tx, PlanBook book, AreaId floor, LocalDate today) {
        var drafts = new HashMap<SpaceId, SeatDraft>();
        for (var plan : coming(book, floor, today)) {
            plan.row().content().seats().forEach(seat -> drafts.putIfAbsent(
                    Objects.requireNonNull(seat.space()), draft(seat)));
        }
        var zones = book.on(floor, today).stream().flatMap(plan -> plan.row().content().zones().stream())
                .mapToInt(zone -> PlanRepository.name(tx.sql(), zone)).sum();
        return seats.change(tx, drafts) + zones > 0;
    }

    /// Those that hold today or later.
    private static List<PlacedPlan> coming(PlanBook book, AreaId floor, LocalDate today) {
        var coming = new ArrayList<>(book.of(floor));
        coming.removeIf(plan -> plan.until() != null && !plan.until().isAfter(today));
        return coming;
    }

    static SeatDraft draft(PlanSeat seat) {
        return new SeatDraft(seat.code(), seat.kind().style(), seat.units(), Set.copyOf(seat.features()), seat.mode(),
                seat.order());
    }
}
