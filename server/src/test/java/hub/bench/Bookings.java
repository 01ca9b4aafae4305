package hub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// People book places of a month, each the next when the last is answered: the hub beside PostgreSQL with an `EXCLUDE`
/// constraint, which get the same attempts in the same order. A fixed number of attempts, so that both fill the month as far.
final class Bookings {

    private final Options options;
    private final int clients;
    private final int warm;
    private final int attempts;

    /// Of options `clients`, `warm` and `attempts` (how many first, how many then), `rounds`, `of`.
    Bookings(Options options) {
        this.options = options;
        clients = options.number("clients", 32);
        warm = options.number("warm", 10_000);
        attempts = options.number("attempts", 30_000);
    }

    void run() throws Exception {
        Machine.pinMeToSecondCore();
        Map<String, List<Figures>> runs = new LinkedHashMap<>();
        for (int round = 1; round <= options.number("rounds", 3); round++) {
            for (String name : options.list("of", "postgres,http+postgres,http+core,hub")) {
                Figures figures = measure(name);
                System.out.println("round " + round + " " + name + " " + figures.values());
                runs.computeIfAbsent(name, _ -> new ArrayList<>()).add(figures);
            }
        }
        report(runs);
    }

    private Figures measure(String name) throws Exception {
        Path folder = Path.of(options.text("folder", "target/bench")).toAbsolutePath().resolve(name);
        empty(folder);
        try (BookingSide side = side(name, folder)) {
            var tries = new Attempts();
            tries.allow(warm);
            side.run(tries, clients);
            tries.allow(attempts);
            double cpu = side.cpu();
            double all = Machine.cpuOfAll();
            double mine = Machine.cpu(ProcessHandle.current().pid());
            long begun = System.nanoTime();
            var tally = side.run(tries, clients);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double used = side.cpu() - cpu;
            double others = Machine.cpuOfAll() - all - used - Machine.cpu(ProcessHandle.current().pid()) + mine;
            if (side.overlaps() > 0) {
                throw new IllegalStateException(name + " has " + side.overlaps() + " overlaps");
            }
            return new Figures().put("booked/s", tally.booked() / seconds).put("attempts/s", attempts / seconds)
                    .put("CPU µs/attempt", used * 1e6 / attempts)
                    .put("booked %", 100.0 * tally.booked() / attempts).put("p50 ms", tally.times().millis(0.5))
                    .put("p99 ms", tally.times().millis(0.99)).put("overlaps", 0)
                    .put(Figures.OTHERS, others / seconds).put("load average", Machine.load());
        }
    }

    private BookingSide side(String name, Path folder) throws Exception {
        List<String> flags = options.list("jvm", "-XX:+UseSerialGC,-Xmx1g");
        return switch (name) {
            case "hub" -> new HubBookings(folder, flags, clients);
            case "http+core" -> new CoreBookings(folder, flags, clients);
            case "postgres" -> new PostgresBookings(folder, flags, clients, PostgresBookings.Front.NONE);
            case "http+postgres" -> new PostgresBookings(folder, flags, clients, PostgresBookings.Front.HTTP);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void verdicts(Map<String, Figures> medians, String of, String floor) {
        if (medians.get(of) instanceof Figures measured && medians.containsKey(floor)) {
            System.out.println(of + ":");
            List.of(Target.atLeast("booked/s", floor, 1.5, 2), Target.atMost("CPU µs/attempt", floor, 0.8, 0.5))
                    .forEach(target -> System.out.println("  " + target.verdict(
                            Map.of("hub", measured, floor, medians.get(floor)))));
        }
    }

    private static void report(Map<String, List<Figures>> runs) {
        Map<String, Figures> medians = new LinkedHashMap<>();
        runs.forEach((name, all) -> medians.put(name, Figures.medians(all)));
        System.out.println("| median | " + String.join(" | ", medians.keySet()) + " |");
        System.out.println("|---|" + "---:|".repeat(medians.size()));
        for (String figure : medians.values().iterator().next().values().keySet()) {
            StringBuilder row = new StringBuilder("| " + figure + " |");
            medians.values().forEach(run -> row.append(' ').append(Figures.number(run.get(figure))).append(" |"));
            System.out.println(row);
        }
        verdicts(medians, "http+core", "http+postgres");
        verdicts(medians, "hub", "http+postgres");
        verdicts(medians, "hub", "postgres");
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
