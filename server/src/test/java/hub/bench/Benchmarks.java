package hub.bench;

import java.time.Duration;
import java.util.List;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// The driver of all benchmarks: `mvn -Pbench -Dhub.bench="fanout --room=500"`.
public final class Benchmarks {

    private static final String HELP = """
            fanout   [--room=50|500|5000] [--people=5000] [--window=4] [--warm=10] [--seconds=10]
            storm    [--people=5000]
            status   [--people=5000]
            presence [--people=20000] [--sockets=19500] [--screen=60] [--changes=33] [--seconds=60] [--windows=4]
            idle     [--sockets=19500]
            durable  [--clients=1,32,256] [--warm=5] [--seconds=8]
            mixed    [--room=500] [--people=5000] [--pace=20] [--reads=20] [--signs=3] [--types=3] [--seconds=20]
            opening  [--people=5000] [--messages=500000] [--times=500]
            bookings [--clients=32] [--warm=10000] [--attempts=30000] [--of=postgres,http+postgres,http+core,hub]
            vacancies [--places=500] [--allocations=400000] [--times=5000]
            searches [--places=500] [--allocations=400000] [--times=2000]
            rush     [--people=1200] [--pace=70]
            seatmap  [--seats=400] [--clients=2000] [--changes=100] [--warm=10] [--seconds=20]
            jmh      [--only=pattern]
            each with [--rounds=3] [--of=raw,tick0,tick5,hub] [--jvm=-XX:+UseSerialGC,-Xmx1g] [--minutes=30]
            """;

    private Benchmarks() {}

    /// Runs one scenario and prints its figures, the floor's of the same run, and their ratio to the targets.
    ///
    /// @param arguments the scenario's name and its options
    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        endAfter(Duration.ofMinutes(options.number("minutes", 30)));
        switch (options.scenario()) {
            case "fanout" -> compare(options, new Fanout(options));
            case "storm" -> compare(options, new Storm(options));
            case "status" -> compare(options, new Status(options));
            case "presence" -> compare(options, new Presence(options));
            case "idle" -> compare(options, new Idle(options));
            case "durable" -> compare(options, new Durable(options));
            case "mixed" -> compare(options, new Mixed(options));
            case "opening" -> compare(options, new Opening(options));
            case "bookings" -> new Bookings(options).run();
            case "vacancies" -> new Vacancies(options).run();
            case "searches" -> new Searches(options).run();
            case "rush" -> new Rush(options).run();
            case "seatmap" -> new SeatMap(options).run();
            case "jmh" -> jmh(options);
            default -> System.out.print(HELP);
        }
        System.exit(0);
    }

    private static void compare(Options options, Scenario scenario) throws Exception {
        Machine.pinMeToSecondCore();
        Town town = new Town(scenario.people());
        List<Contender> contenders = options.list("of", scenario.contenders()).stream()
                .map(name -> new Contender(name, options, town)).toList();
        new Series(scenario, contenders).run(options.number("rounds", 3));
    }

    private static void jmh(Options options) throws Exception {
        new Runner(new OptionsBuilder().include("hub\\..*" + options.text("only", "") + ".*Bench").forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(1))
                .measurementIterations(5).measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED").build()).run();
    }

    private static void endAfter(Duration limit) {
        Thread.ofPlatform().daemon().name("watchdog").start(() -> {
            try {
                Thread.sleep(limit);
            } catch (InterruptedException e) {
                return;
            }
            System.err.println("Not done after " + limit.toMinutes() + " minutes: given up");
            System.exit(1);
        });
    }
}
