package hub.seating.plan;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// Where a seat stands on a day.
///
/// @param number what is written on it, such as D-15
/// @param x metres from the west
/// @param y metres from the north
/// @param rot degrees clockwise; at 0 who sits there looks north
/// @param zone null: in none
public record Spot(
        SpaceId seat, AreaId floor, PlanId plan, String number, double x, double y, int rot, @Nullable ZoneId zone) {

    /// Metres between the middles of two desks of one floor.
    public double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
