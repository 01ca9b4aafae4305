package hub.seating.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// A room or booth as one version of a plan has it; what it is called and may be booked for is the place's own.
///
/// @param space which place it is; null in a file that says its name
/// @param name null in a file that says which place it is
/// @param rect west, north, width, depth in metres; null if it has a line
/// @param poly its line, metres; null if it is a rectangle
/// @param labelAt where its name stands, metres
/// @param door the middle of its door, metres
public record PlanRoom(
        @Nullable SpaceId space, @Nullable String name, @Nullable List<Double> rect, @Nullable List<List<Double>> poly,
        List<Double> labelAt, @Nullable List<Double> door) {

    private static final int MAX_NAME = 60;

    public PlanRoom {
        name = Texts.optional(name, MAX_NAME, "name");
        rect = rect == null ? null : Coordinates.rect(rect, "rect");
        poly = poly == null ? null : Coordinates.polygon(poly, "poly");
        labelAt = Coordinates.point(labelAt, "labelAt");
        door = door == null ? null : Coordinates.point(door, "door");
        if (space == null && name == null) {
            throw Refused.invalid("space");
        }
        if ((rect == null) == (poly == null)) {
            throw Refused.invalid("rect");
        }
    }

    /// The same room, known.
    PlanRoom as(SpaceId known, String called) {
        return new PlanRoom(known, called, rect, poly, labelAt, door);
    }
}
