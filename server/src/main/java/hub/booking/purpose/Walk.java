package hub.booking.purpose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Alternative.Reason;
import hub.space.place.Area;
import hub.space.place.AreaId;
import hub.space.place.AreaKind;
import hub.space.place.Places;

/// The way from one place to another by the tree of areas: on the floor, by the stairs, to another building.
///
/// @param minutes about
record Walk(Kind kind, int minutes) {

    enum Kind {
        UNKNOWN, SAME_FLOOR, STAIRS, OTHER_BUILDING
    }

    private static final int ON_THE_FLOOR = 1;
    private static final int UNKNOWN_FLOORS = 2;
    private static final int BETWEEN_BUILDINGS = 6;
    private static final Walk UNKNOWN = new Walk(Kind.UNKNOWN, 0);

    static Walk between(Places places, @Nullable AreaId from, AreaId to) {
        if (from == null) {
            return UNKNOWN;
        }
        var here = places.upwards(from);
        var there = places.upwards(to);
        if (at(here, AreaKind.FLOOR).isPresent() && at(here, AreaKind.FLOOR).equals(at(there, AreaKind.FLOOR))) {
            return new Walk(Kind.SAME_FLOOR, ON_THE_FLOOR);
        }
        return at(here, AreaKind.BUILDING).equals(at(there, AreaKind.BUILDING))
                ? new Walk(Kind.STAIRS, ON_THE_FLOOR + floors(here, there))
                : new Walk(Kind.OTHER_BUILDING, BETWEEN_BUILDINGS);
    }

    /// 1 next door, 0 far away.
    double nearness() {
        return switch (kind) {
            case UNKNOWN -> 0.5;
            case SAME_FLOOR -> 1;
            case STAIRS -> Math.max(0.3, 0.8 - 0.1 * (minutes - ON_THE_FLOOR - 1));
            case OTHER_BUILDING -> 0.1;
        };
    }

    List<Reason> reasons() {
        return switch (kind) {
            case UNKNOWN -> List.of();
            case SAME_FLOOR -> List.of(new Reason("SAME_FLOOR", null));
            case STAIRS -> List.of(new Reason("WALK", Integer.toString(minutes)), new Reason("STAIRS", null));
            case OTHER_BUILDING -> List.of(new Reason("WALK", Integer.toString(minutes)),
                    new Reason("OTHER_BUILDING", null));
        };
    }

    private static Optional<Area> at(List<Area> way, AreaKind kind) {
        return way.stream().filter(area -> area.kind() == kind).findFirst();
    }

    private static int floors(List<Area> here, List<Area> there) {
        var from = at(here, AreaKind.FLOOR).map(Area::level).filter(Objects::nonNull);
        var to = at(there, AreaKind.FLOOR).map(Area::level).filter(Objects::nonNull);
        return from.isPresent() && to.isPresent() ? Math.abs(from.get() - to.get()) : UNKNOWN_FLOORS;
    }
}
