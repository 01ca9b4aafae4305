package hub.bench;

import java.time.Duration;
import java.util.List;

import hub.bench.Subject.Want;
import hub.bench.load.Histogram;
import hub.bench.load.Letters;

/// Rooms of one size, everybody in one, everybody told everything: first as fast as it goes, then at a fifth of that.
final class Fanout implements Scenario {

    static final String CPU = "CPU µs/delivery";
    static final String CPU_LOW = "CPU µs/delivery at 20 %";
    static final String P99_LOW = "p99 ms at 20 %";
    private static final double LOW = 0.2;

    private final int size;
    private final Town town;
    private final int window;
    private final Duration warm;
    private final Duration seconds;

    /// Of options `room`, `people`, `window` (messages under way per room), `warm` and `seconds`.
    Fanout(Options options) {
        size = options.number("room", 500);
        town = new Town(options.number("people", 5_000));
        window = options.number("window", size >= 500 ? 4 : 2);
        warm = options.seconds("warm", 10);
        seconds = options.seconds("seconds", 10);
    }

    @Override
    public int people() {
        return town.people();
    }

    @Override
    public String contenders() {
        return size >= 5_000 ? "tick5,hub" : "raw,hub";
    }

    @Override
    public List<Target> targets() {
        if (size >= 5_000) {
            return List.of(Target.atMost(CPU, "tick5", 1.5, 1.5), Target.atMost(CPU, 12, 4.2));
        }
        return size >= 500
                ? List.of(Target.atMost(CPU, "raw", 1.4, 1.0), Target.atMost(P99_LOW, "raw", 3, 2))
                : List.of(Target.atMost(CPU, "raw", 2.3, 1.2), Target.atMost(CPU, 16, 14));
    }

    @Override
    public Figures measure(Subject subject) {
        Crowd.connect(subject, 0, town.people(), new Want.Room(size));
        Figures figures = new Figures();
        Talk talk = new Talk(subject, town, size);
        talk.closedLoop(window);
        subject.swarm.runFor(warm);
        double perSecond = saturated(subject, figures);
        talk.pace(LOW * perSecond / size);
        subject.swarm.runFor(Duration.ofSeconds(2));
        low(subject, figures);
        talk.stop();
        return figures.put("PSS MiB", Machine.pss(subject.server.pid()) / 1024.0)
                .put("copies too many", subject.letters.strays());
    }

    private double saturated(Subject subject, Figures figures) {
        Letters letters = subject.letters;
        letters.takeTimes();
        long copies = letters.copies();
        long bytes = subject.heard.bytes;
        Meter meter = new Meter(subject.server.pid());
        subject.swarm.runFor(seconds);
        Meter.Reading reading = meter.read();
        double delivered = letters.copies() - copies;
        Histogram times = letters.takeTimes();
        figures.put(CPU, reading.serverCpu() * 1e6 / delivered)
                .put("deliveries/s", delivered / reading.seconds())
                .put("server core in use", reading.serverCpu() / reading.seconds())
                .put(Figures.OTHERS, reading.others())
                .put("bytes/delivery", (subject.heard.bytes - bytes) / delivered)
                .put("p50 ms", times.millis(0.5)).put("p99 ms", times.millis(0.99));
        return delivered / reading.seconds();
    }

    private void low(Subject subject, Figures figures) {
        subject.letters.takeTimes();
        long copies = subject.letters.copies();
        Meter meter = new Meter(subject.server.pid());
        subject.swarm.runFor(seconds);
        Meter.Reading reading = meter.read();
        double delivered = subject.letters.copies() - copies;
        Histogram times = subject.letters.takeTimes();
        figures.put(CPU_LOW, reading.serverCpu() * 1e6 / delivered)
                .put("deliveries/s at 20 %", delivered / reading.seconds())
                .put("p50 ms at 20 %", times.millis(0.5)).put(P99_LOW, times.millis(0.99))
                .put("max ms at 20 %", times.millis(1));
    }
}
