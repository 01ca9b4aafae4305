package hub.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Named results of one measurement, in the order they were put.
record Figures(Map<String, Double> values) {

    /// Always present: cores used by processes that have no part in it.
    static final String OTHERS = "others, cores";

    Figures() {
        this(new LinkedHashMap<>());
    }

    Figures put(String name, double value) {
        values.put(name, value);
        return this;
    }

    double get(String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    static Figures medians(List<Figures> runs) {
        Figures medians = new Figures();
        for (String name : runs.getFirst().values().keySet()) {
            double[] sorted = runs.stream().mapToDouble(run -> run.get(name)).sorted().toArray();
            medians.put(name, (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
        }
        return medians;
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        double size = Math.abs(value);
        String format = size >= 1_000 ? "%,.0f"
                : size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 0.1 || size == 0 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, value);
    }
}
