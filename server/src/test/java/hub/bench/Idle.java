package hub.bench;

import java.time.Duration;
import java.util.List;

import hub.bench.Subject.Want;

/// Sockets of signed-in people that only stand: memory per socket, after a full collection.
final class Idle implements Scenario {

    static final String MEMORY = "KiB/socket";
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration WATCHED = Duration.ofSeconds(10);

    private final int sockets;

    Idle(Options options) {
        sockets = options.number("sockets", 19_500);
    }

    @Override
    public int people() {
        return sockets;
    }

    @Override
    public String contenders() {
        return "raw,hub";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(MEMORY, 31, 31), Target.atMost(MEMORY, "raw", 1.8, 1.4));
    }

    @Override
    public Figures measure(Subject subject) {
        double base = settled(subject);
        Crowd.connect(subject, 0, sockets, new Want.Nothing());
        subject.swarm.runFor(QUIET);
        double full = settled(subject);
        Meter meter = new Meter(subject.server.pid());
        subject.swarm.runFor(WATCHED);
        Meter.Reading reading = meter.read();
        return new Figures().put(MEMORY, (full - base) / sockets).put("base MiB", base / 1024)
                .put("full MiB", full / 1024)
                .put("CPU % while idle", 100 * reading.serverCpu() / reading.seconds())
                .put(Figures.OTHERS, reading.others()).put("ended by the server", subject.heard.ended);
    }

    private static double settled(Subject subject) {
        Machine.collectGarbage(subject.server.pid());
        return Machine.pss(subject.server.pid());
    }
}
