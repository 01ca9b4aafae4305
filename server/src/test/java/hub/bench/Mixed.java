package hub.bench;

import java.time.Duration;
import java.util.List;

import hub.bench.Subject.Want;
import hub.bench.load.Histogram;
import hub.bench.load.Letters;

/// Rooms in which people do not only talk: everybody has the room open, reads what comes, some put a sign under it, some
/// type. The same pace of messages is measured without and with all that.
final class Mixed implements Scenario {

    private static final String CPU = "CPU µs/delivery";
    private static final String MIXED = "CPU µs/delivery, mixed";
    private static final String TIMES = "mixed ÷ messages alone";
    private static final String P99 = "p99 ms, mixed";

    private final int size;
    private final int people;
    private final int pace;
    private final int reads;
    private final int signs;
    private final int types;
    private final Duration warm;
    private final Duration seconds;

    /// Of options `room`, `people`, `pace` (messages a second in the whole town), `reads`, `signs` and `types` (for each
    /// message), `warm` and `seconds`.
    Mixed(Options options) {
        size = options.number("room", 500);
        people = options.number("people", 5_000);
        pace = options.number("pace", 20);
        reads = options.number("reads", 20);
        signs = options.number("signs", 3);
        types = options.number("types", 3);
        warm = options.seconds("warm", 10);
        seconds = options.seconds("seconds", 20);
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public String contenders() {
        return "hub";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(TIMES, 2, 1.5), Target.atMost(P99, 200, 100));
    }

    @Override
    public Figures measure(Subject subject) {
        var hub = (HubSubject) subject;
        Crowd.connect(subject, 0, people, new Want.OpenRoom(size));
        Figures figures = new Figures();
        Talk talk = new Talk(subject, new Town(people), size);
        talk.pace(pace);
        subject.swarm.runFor(warm);
        Meter.Reading alone = window(subject, figures, CPU, "p50 ms", "p99 ms");
        Life life = new Life(hub);
        subject.swarm.runFor(warm);
        long done = life.done;
        Meter.Reading mixed = window(subject, figures, MIXED, "p50 ms, mixed", P99);
        figures.put("reads, signs and types/s", (life.done - done) / mixed.seconds());
        talk.stop();
        return figures.put(TIMES, figures.get(MIXED) / figures.get(CPU))
                .put(Figures.OTHERS, Math.max(alone.others(), mixed.others()))
                .put("copies too many", subject.letters.strays());
    }

    private Meter.Reading window(Subject subject, Figures figures, String cpu, String p50, String p99) {
        Letters letters = subject.letters;
        letters.takeTimes();
        long copies = letters.copies();
        Meter meter = new Meter(subject.server.pid());
        subject.swarm.runFor(seconds);
        Meter.Reading reading = meter.read();
        Histogram times = letters.takeTimes();
        figures.put(cpu, reading.serverCpu() * 1e6 / (letters.copies() - copies))
                .put(p50, times.millis(0.5)).put(p99, times.millis(0.99));
        return reading;
    }

    /// What goes on beside the messages.
    private final class Life {

        private final HubSubject hub;
        private final Pace reading = new Pace((double) pace * reads);
        private final Pace signing = new Pace((double) pace * signs);
        private final Pace typing = new Pace((double) pace * types);
        private int next;
        private long done;

        Life(HubSubject hub) {
            this.hub = hub;
            hub.swarm.eachPass(this::pass);
        }

        private void pass() {
            for (int due = reading.take(); due > 0; due--) {
                hub.read(person(), size, this::count);
            }
            for (int due = signing.take(); due > 0; due--) {
                hub.sign(person(), size, this::count);
            }
            for (int due = typing.take(); due > 0; due--) {
                hub.type(person(), size);
                count();
            }
        }

        /// One of each room after the other, so that all rooms live alike.
        private int person() {
            int step = next++;
            int rooms = people / size;
            return (step % rooms) * size + (step / rooms) % size;
        }

        private void count() {
            done++;
        }
    }
}
