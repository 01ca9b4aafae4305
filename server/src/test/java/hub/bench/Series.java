package hub.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A comparison: the contenders take turns, A B A B, and medians are compared.
final class Series {

    /// Rounds in which the machine's noise differed by more cores than this between contenders say nothing.
    private static final double NOISE = 0.3;

    private final Scenario scenario;
    private final List<Contender> contenders;
    private final Map<String, List<Figures>> runs = new LinkedHashMap<>();

    Series(Scenario scenario, List<Contender> contenders) {
        this.scenario = scenario;
        this.contenders = contenders;
    }

    /// Runs until so many rounds were quiet, or twice as many were tried.
    void run(int rounds) throws Exception {
        int quiet = 0;
        for (int tried = 0; quiet < rounds && tried < 2 * rounds; tried++) {
            Map<String, Figures> round = round(tried + 1);
            double[] noise = round.values().stream().mapToDouble(run -> run.get(Figures.OTHERS)).sorted().toArray();
            boolean fair = noise[noise.length - 1] - noise[0] <= NOISE;
            boolean needed = 2 * rounds - tried <= rounds - quiet;
            System.out.println(fair ? "" : "  noise differed by more than " + NOISE + " cores: "
                    + (needed ? "kept, for want of a better" : "not counted") + "\n");
            if (fair || needed) {
                quiet++;
                round.forEach((name, figures) -> runs.computeIfAbsent(name, key -> new ArrayList<>()).add(figures));
            }
        }
        report();
    }

    private Map<String, Figures> round(int number) throws Exception {
        Map<String, Figures> round = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            try (Subject subject = contender.start()) {
                Figures figures = scenario.measure(subject);
                round.put(contender.name(), figures);
                System.out.println("round " + number + " " + contender.name() + line(figures));
            }
        }
        return round;
    }

    private static String line(Figures figures) {
        StringBuilder line = new StringBuilder();
        figures.values().forEach((name, value) -> line.append(" | ").append(name).append(' ')
                .append(Figures.number(value)));
        return line.toString();
    }

    private void report() {
        Map<String, Figures> medians = new LinkedHashMap<>();
        runs.forEach((name, all) -> medians.put(name, Figures.medians(all)));
        System.out.println("| median of " + runs.values().iterator().next().size() + " | "
                + String.join(" | ", medians.keySet()) + " |");
        System.out.println("|---|" + "---:|".repeat(medians.size()));
        Set<String> names = new LinkedHashSet<>();
        medians.values().forEach(run -> names.addAll(run.values().keySet()));
        for (String figure : names) {
            StringBuilder row = new StringBuilder("| " + figure + " |");
            medians.values().forEach(run -> row.append(' ').append(Figures.number(run.get(figure))).append(" |"));
            System.out.println(row);
        }
        System.out.println();
        scenario.targets().stream().map(target -> target.verdict(medians)).filter(line -> !line.isEmpty())
                .forEach(System.out::println);
    }
}
