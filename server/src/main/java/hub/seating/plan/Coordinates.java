package hub.seating.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// Points of a plan: pairs of metres, kept to the millimetre.
final class Coordinates {

    /// The longest side of a floor.
    static final double LONGEST = 200;

    /// How far beyond the floor anything may be drawn.
    private static final double MARGIN = 20;

    private static final double PER_METRE = 1_000;

    private static final int LEAST_CORNERS = 3;

    private Coordinates() {}

    static List<Double> point(@Nullable List<Double> point, String field) {
        return numbers(point, 2, field);
    }

    /// West, north, width, depth; the latter two more than nothing.
    static List<Double> rect(@Nullable List<Double> rect, String field) {
        var four = numbers(rect, 4, field);
        if (four.get(2) <= 0 || four.get(3) <= 0) {
            throw Refused.invalid(field);
        }
        return four;
    }

    static List<List<Double>> polygon(@Nullable List<List<Double>> points, String field) {
        return points(points, LEAST_CORNERS, field);
    }

    static List<List<Double>> line(@Nullable List<List<Double>> points, String field) {
        return points(points, 2, field);
    }

    static List<List<Double>> points(@Nullable List<List<Double>> points, int least, String field) {
        if (points == null || points.size() < least) {
            throw Refused.invalid(field);
        }
        if (points.size() > PlanLimits.POINTS) {
            throw PlanFile.tooMuch("points", PlanLimits.POINTS);
        }
        return points.stream().map(point -> point(point, field)).toList();
    }

    static double length(double metres, double most, String field) {
        if (!(metres > 0 && metres <= most)) {
            throw Refused.invalid(field);
        }
        return rounded(metres);
    }

    private static List<Double> numbers(@Nullable List<Double> numbers, int count, String field) {
        if (numbers == null || numbers.size() != count || !numbers.stream().allMatch(Coordinates::near)) {
            throw Refused.invalid(field);
        }
        return numbers.stream().map(Coordinates::rounded).toList();
    }

    /// False of what is no number at all, too.
    private static boolean near(@Nullable Double metres) {
        return metres != null && metres >= -MARGIN && metres <= LONGEST + MARGIN;
    }

    /// Adding zero makes -0 a 0.
    private static double rounded(double metres) {
        return Math.rint(metres * PER_METRE) / PER_METRE + 0.0;
    }
}
