package hub.bench;

import java.util.Map;

/// What a figure of the hub has to keep to.
sealed interface Target {

    /// Not above (`high`: not below) so many times the floor's.
    record Ratio(String figure, String floor, double must, double stretch, boolean high) implements Target {}

    /// Not above (`high`: not below) so much.
    record Limit(String figure, double must, double stretch, boolean high) implements Target {}

    static Target atMost(String figure, double must, double stretch) {
        return new Limit(figure, must, stretch, false);
    }

    static Target atLeast(String figure, double must, double stretch) {
        return new Limit(figure, must, stretch, true);
    }

    static Target atMost(String figure, String floor, double must, double stretch) {
        return new Ratio(figure, floor, must, stretch, false);
    }

    static Target atLeast(String figure, String floor, double must, double stretch) {
        return new Ratio(figure, floor, must, stretch, true);
    }

    /// A line for the report; empty when one of the two was not measured.
    default String verdict(Map<String, Figures> medians) {
        Figures hub = medians.get("hub");
        return switch (this) {
            case Ratio ratio when hub != null && medians.get(ratio.floor) instanceof Figures floor -> {
                double value = hub.get(ratio.figure) / floor.get(ratio.figure);
                yield line(ratio.figure + ", hub ÷ " + ratio.floor, value, ratio.must, ratio.stretch, ratio.high);
            }
            case Limit limit when hub != null -> line(limit.figure, hub.get(limit.figure), limit.must, limit.stretch,
                    limit.high);
            case Ratio _, Limit _ -> "";
        };
    }

    private static String line(String what, double value, double must, double stretch, boolean high) {
        double sign = high ? -1 : 1;
        String verdict = sign * value <= sign * stretch ? "stretch met"
                : sign * value <= sign * must ? "met" : "MISSED";
        return "%s: %s (%s %s, stretch %s) %s".formatted(what, Figures.number(value), high ? "at least" : "at most",
                Figures.number(must), Figures.number(stretch), verdict);
    }
}
