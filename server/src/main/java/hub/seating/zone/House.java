package hub.seating.zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.UnitId;
import hub.space.place.Area;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;
import hub.space.place.SpaceMode;
import hub.space.policy.Closure;
import hub.space.policy.ClosureKind;
import hub.space.policy.Policies;

/// What the house says of seats as of any place: closed periods, faults, places out of use. One read for all seats.
record House(Places places, List<Closure> closures) {

    static House of(Sql sql, Places places, Policies policies, Instant from, Instant until) {
        return new House(places, policies.closures(sql, from, until));
    }

    /// Why a seat cannot be had.
    ///
    /// @param units of whoever asks
    Optional<Right> denies(SpaceId seat, Collection<UnitId> units, Asked asked) {
        var space = places.find(seat).orElse(null);
        if (space == null || space.mode() == SpaceMode.UNAVAILABLE || places.closedByFault(seat).isPresent()) {
            return Optional.of(new Right.Denied(SeatRule.CLOSED, null, null));
        }
        return closures.stream().filter(closure -> concerns(closure, space))
                .filter(closure -> closure.units().stream().noneMatch(units::contains))
                .filter(closure -> asked.against(closure.from(), closure.until()))
                .findFirst().map(House::denied);
    }

    /// Seats that nobody can have.
    List<SeatShut> shut() {
        var shut = new ArrayList<SeatShut>();
        for (var space : places.all()) {
            if (space.kind() == SpaceKind.SEAT) {
                places.closedByFault(space.id()).ifPresent(
                        fault -> shut.add(new SeatShut(space.id(), fault.since(), null, fault.text())));
                closures.stream().filter(closure -> closure.kind() == ClosureKind.CLOSED && concerns(closure, space))
                        .forEach(closure -> shut.add(
                                new SeatShut(space.id(), closure.from(), closure.until(), closure.reason())));
            }
        }
        return shut;
    }

    private static Right denied(Closure closure) {
        return switch (closure.kind()) {
            case CLOSED -> new Right.Denied(SeatRule.CLOSED, null, closure.until());
            case BLOCKED -> new Right.Denied(SeatRule.BLOCKED, first(closure.units()), closure.until());
        };
    }

    private static @Nullable UnitId first(List<UnitId> units) {
        return units.isEmpty() ? null : units.getFirst();
    }

    private boolean concerns(Closure closure, Space seat) {
        return closure.spaces().contains(seat.id()) || (closure.area() != null
                && places.upwards(seat.area()).stream().map(Area::id).anyMatch(closure.area()::equals));
    }
}
