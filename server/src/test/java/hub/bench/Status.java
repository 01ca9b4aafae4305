package hub.bench;

import java.time.Duration;
import java.util.List;

import hub.bench.Subject.Want;
import hub.bench.load.Letters;

/// Everybody changes state at once, and 100 people watch each.
final class Status implements Scenario {

    static final String CPU = "CPU µs/delivery";
    private static final String MEMORY = "PSS MiB after GC";
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration QUIET = Duration.ofSeconds(4);
    /// The first warms the server up and is not counted.
    private static final int WAVES = 3;

    private final int people;
    private int complete;

    Status(Options options) {
        people = options.number("people", 5_000);
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public String contenders() {
        return "raw,tick5,hub";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(CPU, 8, 3), Target.atMost(CPU, "tick5", 9, 3),
                Target.atMost(MEMORY, 600, 400));
    }

    @Override
    public Figures measure(Subject subject) {
        Crowd.connect(subject, 0, people, new Want.Section());
        subject.swarm.runFor(QUIET);
        subject.letters.onComplete(number -> complete++);
        wave(subject);
        subject.letters.takeTimes();
        Meter meter = new Meter(subject.server.pid());
        double settled = 0;
        for (int i = 1; i < WAVES; i++) {
            settled += wave(subject);
        }
        Meter.Reading reading = meter.read();
        double deliveries = (WAVES - 1.0) * people * Town.SECTION;
        Machine.collectGarbage(subject.server.pid());
        return new Figures().put(CPU, reading.serverCpu() * 1e6 / deliveries)
                .put("settled s", settled / (WAVES - 1))
                .put("p99 ms", subject.letters.takeTimes().millis(0.99))
                .put(Figures.OTHERS, reading.others())
                .put(MEMORY, Machine.pss(subject.server.pid()) / 1024.0)
                .put("copies too many", subject.letters.strays());
    }

    private double wave(Subject subject) {
        complete = 0;
        long start = System.nanoTime();
        for (int person = 0; person < people; person++) {
            subject.change(person, Letters.mark(subject.letters.write(Town.SECTION)), () -> {
            });
        }
        if (!subject.swarm.runUntil(() -> complete >= people, LIMIT)) {
            throw new IllegalStateException("Only " + complete + " changes reached everybody");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
