package hub.bench;

import java.time.Duration;
import java.util.List;

import hub.bench.Subject.Want;

/// People who hold a session arrive at once: two requests for the first page, a socket, and the state of 100
/// colleagues, who are told of the newcomer.
final class Storm implements Scenario {

    static final String CPU = "CPU ms/arrival";
    /// For what the server still owes the others when the last one has its page.
    private static final Duration AFTER = Duration.ofSeconds(3);

    private final int people;

    Storm(Options options) {
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
        return List.of(Target.atMost(CPU, 3.4, 2), Target.atMost(CPU, "raw", 4, 2));
    }

    @Override
    public Figures measure(Subject subject) {
        Meter meter = new Meter(subject.server.pid());
        Crowd.arrive(subject, people, new Want.Section());
        double settled = meter.read().seconds();
        subject.swarm.runFor(AFTER);
        Meter.Reading reading = meter.read();
        return new Figures().put(CPU, reading.serverCpu() * 1e3 / people)
                .put("settled s", settled)
                .put("states received", subject.heard.states)
                .put("PSS MiB", Machine.pss(subject.server.pid()) / 1024.0)
                .put(Figures.OTHERS, reading.others());
    }
}
