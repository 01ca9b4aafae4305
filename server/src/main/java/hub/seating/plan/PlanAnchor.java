package hub.seating.plan;

import java.util.List;

/// Where a screen stands, so that its map can say "you are here".
///
/// @param name unique on its floor
/// @param at metres
/// @param heading degrees clockwise from north in which one looks at it
public record PlanAnchor(String name, List<Double> at, int heading) {

    private static final int MAX_NAME = 40;
    private static final int TURN = 360;

    public PlanAnchor {
        name = Texts.require(name, MAX_NAME, "name");
        at = Coordinates.point(at, "at");
        heading = Math.floorMod(heading, TURN);
    }
}
