package hub.bench;

import java.time.Duration;
import java.util.List;

import hub.bench.Subject.Want;
import hub.bench.load.Histogram;

/// A town that comes to work, sits there, changes states and looks around; beside it the naive design, in which everybody
/// is told of every change.
final class Presence implements Scenario {

    static final String ARRIVAL = "all online s";
    static final String CPU = "CPU s/1,000 changes";
    static final String DELIVERIES = "deliveries/1,000 changes";
    static final String P99 = "change to frame p99 ms";
    static final String GROWTH = "heap grown MiB";
    /// For what the server still owes the others when the last one has its page.
    private static final Duration AFTER = Duration.ofSeconds(3);
    private static final double MIB = 1 << 20;

    private final int people;
    private final int sockets;
    private final int screen;
    private final int changesPerSecond;
    private final int windows;
    private final Duration seconds;
    private final Duration warm;
    private final Duration rest;

    /// Of options `people`, `sockets` (of them online), `screen` (people on each), `changes` (per second), `seconds`,
    /// `windows` (that these are divided into), `warm` and `rest`.
    Presence(Options options) {
        people = options.number("people", 20_000);
        sockets = options.number("sockets", Math.min(people, 19_500));
        screen = options.number("screen", 60);
        changesPerSecond = options.number("changes", 33);
        seconds = options.seconds("seconds", 60);
        windows = options.number("windows", 4);
        warm = options.seconds("warm", 20);
        rest = options.seconds("rest", 15);
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public String contenders() {
        return "push,push500,hub";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(ARRIVAL, 60, 50), Target.atMost(P99, 1_000, 600),
                Target.atMost(DELIVERIES, "push", 0.01, 0.005), Target.atMost(CPU, "push", 0.1, 0.05),
                Target.atMost(CPU, "push500", 0.5, 0.2), Target.atMost(GROWTH, 4, 2));
    }

    @Override
    public Figures measure(Subject subject) {
        Figures figures = new Figures();
        comeOnline(subject, figures);
        Touches.begin(subject, sockets);
        int hearers = subject instanceof HubSubject ? screen : sockets;
        Changes changes = new Changes(subject, sockets, hearers, changesPerSecond);
        changes.runFor(warm);
        change(subject, changes, rest(subject, figures), figures);
        if (subject instanceof HubSubject hub) {
            new Scrolling(hub, sockets, screen).measure(figures);
            SignIns.measure(hub, rest, figures);
            new BoardAlone(people).measure(figures);
        }
        return figures.put("PSS MiB", Machine.pss(subject.server.pid()) / 1024.0)
                .put("ended by the server", subject.heard.ended);
    }

    /// In the naive design nobody is told of newcomers, which would be the square of the town.
    private void comeOnline(Subject subject, Figures figures) {
        Meter meter = new Meter(subject.server.pid());
        Crowd.arrive(subject, sockets, new Want.Screen(screen));
        double settled = meter.read().seconds();
        subject.swarm.runFor(AFTER);
        figures.put(ARRIVAL, settled)
                .put("CPU ms/arrival", meter.read().serverCpu() * 1e3 / sockets)
                .put("states told to arrivals and others", subject.heard.states);
    }

    /// What the town costs while nothing changes: signs of life and reports of use.
    ///
    /// @return cores in use
    private double rest(Subject subject, Figures figures) {
        Meter meter = new Meter(subject.server.pid());
        subject.swarm.runFor(rest);
        Meter.Reading reading = meter.read();
        double cores = reading.serverCpu() / reading.seconds();
        figures.put("CPU % at rest", 100 * cores);
        return cores;
    }

    /// @param atRest cores in use without any change
    private void change(Subject subject, Changes changes, double atRest, Figures figures) {
        subject.letters.takeTimes();
        changes.takeAnswers();
        long made = changes.made();
        long copies = subject.letters.copies();
        long bytes = subject.heard.bytes;
        double heap = Machine.heap(subject.server.pid()) / MIB;
        figures.put("heap MiB before", heap);
        Spent spent = new Spent();
        for (int window = 1; window <= windows; window++) {
            spent.add(subject, () -> changes.runFor(seconds.dividedBy(windows)));
            figures.put("heap MiB after window " + window, Machine.heap(subject.server.pid()) / MIB);
        }
        double thousands = (changes.made() - made) / 1e3;
        double delivered = subject.letters.copies() - copies;
        figures.put(GROWTH, figures.get("heap MiB after window " + windows) - heap)
                .put("changes/s", 1e3 * thousands / spent.seconds)
                .put(CPU, spent.cpu / thousands)
                .put("– without rest", (spent.cpu - atRest * spent.seconds) / thousands)
                .put(DELIVERIES, delivered / thousands)
                .put("bytes/delivery", (subject.heard.bytes - bytes) / delivered)
                .put(Figures.OTHERS, spent.others);
        times(subject.letters.takeTimes(), changes.takeAnswers(), figures);
        figures.put("copies too many", subject.letters.strays());
    }

    private static void times(Histogram frames, Histogram answers, Figures figures) {
        figures.put("change to frame p50 ms", frames.millis(0.5)).put(P99, frames.millis(0.99))
                .put("change to frame max ms", frames.millis(1))
                .put("change to answer p50 ms", answers.millis(0.5))
                .put("change to answer p99 ms", answers.millis(0.99));
    }

    /// What the windows took together.
    private static final class Spent {

        private double cpu;
        private double seconds;
        private double others;

        void add(Subject subject, Runnable window) {
            Meter meter = new Meter(subject.server.pid());
            window.run();
            Meter.Reading reading = meter.read();
            cpu += reading.serverCpu();
            seconds += reading.seconds();
            others = Math.max(others, reading.others());
        }
    }
}
