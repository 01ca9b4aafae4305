package hub.seating.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.space.place.Feature;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceMode;

/// A seat as one version of a plan has it. Features, mode, units and order may be left out of a file.
///
/// @param space which seat it is; null: a new one, or the one of this number in the version that this one changes
/// @param code its number, such as D-15
/// @param at the middle of the desk, metres
/// @param rot degrees clockwise; at 0 who sits there looks north
/// @param zone letter of its zone; null: in none
/// @param units how many sit there at once
/// @param order among the seats of its zone, the lowest first
public record PlanSeat(
        @Nullable SpaceId space, String code, SeatKind kind, List<Double> at, int rot, @Nullable String zone,
        List<Feature> features, SpaceMode mode, Integer units, Integer order) {

    private static final int MAX_CODE = 12;
    private static final int TURN = 360;

    public PlanSeat {
        code = Texts.require(code, MAX_CODE, "code");
        Texts.require(kind, "kind");
        at = Coordinates.point(at, "at");
        rot = Math.floorMod(rot, TURN);
        features = features == null ? List.of() : features.stream().distinct().sorted().toList();
        mode = mode == null ? SpaceMode.RESERVABLE : mode;
        units = units == null ? (Integer) kind.units() : units;
        order = order == null ? (Integer) 0 : order;
        if (units < 1 || units > Space.MAX_UNITS) {
            throw Refused.invalid("units");
        }
    }

    public double x() {
        return at.get(0);
    }

    public double y() {
        return at.get(1);
    }

    /// The same seat, known.
    PlanSeat as(SpaceId known) {
        return new PlanSeat(known, code, kind, at, rot, zone, features, mode, units, order);
    }
}
