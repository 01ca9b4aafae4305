package hub.seating.plan;

import java.util.List;

/// A rectangle that lies any way, in metres.
///
/// @param ux where its own x axis points, of length 1
/// @param uy the same
/// @param halfWidth along that axis
/// @param halfDepth across it
record Box(double x, double y, double ux, double uy, double halfWidth, double halfDepth) {

    /// West, north, width, depth.
    static Box of(List<Double> rect) {
        return new Box(rect.get(0) + rect.get(2) / 2, rect.get(1) + rect.get(3) / 2, 1, 0, rect.get(2) / 2,
                rect.get(3) / 2);
    }

    static Box around(List<Double> middle, double half) {
        return new Box(middle.get(0), middle.get(1), 1, 0, half, half);
    }

    static Box along(List<Double> from, List<Double> to, double thick) {
        var dx = to.get(0) - from.get(0);
        var dy = to.get(1) - from.get(1);
        var length = Math.max(Math.hypot(dx, dy), Double.MIN_NORMAL);
        return new Box((from.get(0) + to.get(0)) / 2, (from.get(1) + to.get(1)) / 2, dx / length, dy / length,
                length / 2, thick / 2);
    }

    /// A part of what a seat takes up, in the seat's own frame: the desk's middle is 0, who sits there is at more than 0.
    static Box at(PlanSeat seat, double width, double top, double bottom) {
        var turn = Math.toRadians(seat.rot());
        var cos = Math.cos(turn);
        var sin = Math.sin(turn);
        var middle = (top + bottom) / 2;
        return new Box(seat.x() - sin * middle, seat.y() + cos * middle, cos, sin, width / 2, (bottom - top) / 2);
    }

    /// Whether they have more in common than a hair's breadth.
    boolean meets(Box other) {
        return Math.hypot(x - other.x, y - other.y) < reach() + other.reach()
                && meets(other, ux, uy) && meets(other, -uy, ux)
                && meets(other, other.ux, other.uy) && meets(other, -other.uy, other.ux);
    }

    private static final double HAIR = 0.02;

    private double reach() {
        return Math.hypot(halfWidth, halfDepth);
    }

    /// Whether their shadows on an axis overlap.
    private boolean meets(Box other, double ax, double ay) {
        var apart = Math.abs((other.x - x) * ax + (other.y - y) * ay);
        return apart + HAIR < shadow(ax, ay) + other.shadow(ax, ay);
    }

    private double shadow(double ax, double ay) {
        return halfWidth * Math.abs(ux * ax + uy * ay) + halfDepth * Math.abs(-uy * ax + ux * ay);
    }

    /// Whether a point lies within a line that closes on itself.
    static boolean inside(List<List<Double>> polygon, double x, double y) {
        var in = false;
        for (int i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
            var a = polygon.get(i);
            var b = polygon.get(j);
            if ((a.get(1) > y) != (b.get(1) > y)
                    && x < (b.get(0) - a.get(0)) * (y - a.get(1)) / (b.get(1) - a.get(1)) + a.get(0)) {
                in = !in;
            }
        }
        return in;
    }
}
