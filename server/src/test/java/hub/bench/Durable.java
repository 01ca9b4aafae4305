package hub.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import hub.bench.Subject.Want;
import hub.bench.load.Histogram;
import hub.bench.load.Letters;

/// Rooms of two: one message under way in each, the next when it is acknowledged and both have it.
final class Durable implements Scenario {

    private final List<Integer> clients;
    private final Duration warm;
    private final Duration seconds;
    private final Subject.Want want = new Want.Room(2);

    /// Of options `clients` (rooms that talk at once), `warm` and `seconds`.
    Durable(Options options) {
        clients = options.list("clients", "1,32,256").stream().map(Integer::valueOf).toList();
        warm = options.seconds("warm", 5);
        seconds = options.seconds("seconds", 8);
    }

    private int most() {
        return clients.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    @Override
    public int people() {
        return Math.max(2 * most(), Town.SECTION);
    }

    @Override
    public String contenders() {
        return "raw+sqlite,post+sqlite,hub";
    }

    @Override
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>(List.of(Target.atLeast("stored/s c32", 3_900, 5_500),
                Target.atMost("CPU µs/message c32", 120, 80)));
        for (int count : clients) {
            targets.add(Target.atLeast("stored/s c" + count, "raw+sqlite", 0.6, 0.85));
            targets.add(Target.atLeast("stored/s c" + count, "post+sqlite", 0.6, 0.85));
            targets.add(Target.atMost("CPU µs/message c" + count, "raw+sqlite", 3, 2));
        }
        return targets;
    }

    @Override
    public Figures measure(Subject subject) {
        Crowd.connect(subject, 0, 2 * most(), want);
        Figures figures = new Figures();
        double others = 0;
        for (int count : clients) {
            others = Math.max(others, measure(subject, count, figures));
        }
        return figures.put(Figures.OTHERS, others).put("copies too many", subject.letters.strays());
    }

    private double measure(Subject subject, int count, Figures figures) {
        Dialogues dialogues = new Dialogues(subject, count);
        subject.swarm.runFor(warm);
        subject.letters.takeTimes();
        long stored = dialogues.stored();
        Meter meter = new Meter(subject.server.pid());
        subject.swarm.runFor(seconds);
        Meter.Reading reading = meter.read();
        double messages = dialogues.stored() - stored;
        Histogram times = subject.letters.takeTimes();
        dialogues.end();
        figures.put("stored/s c" + count, messages / reading.seconds())
                .put("CPU µs/message c" + count, reading.serverCpu() * 1e6 / messages)
                .put("p50 ms c" + count, times.millis(0.5)).put("p99 ms c" + count, times.millis(0.99))
                .put("max ms c" + count, times.millis(1));
        return reading.others();
    }

    /// The rooms that talk at the moment.
    private static final class Dialogues {

        private static final int ACKNOWLEDGED_AND_ARRIVED = 2;

        private final Subject subject;
        private final int[] roomOf = new int[1 << 20];
        private final int[] steps;
        private long stored;
        private int underWay;
        private boolean ending;

        Dialogues(Subject subject, int count) {
            this.subject = subject;
            this.steps = new int[count];
            subject.letters.onComplete(number -> step(roomOf[number % roomOf.length]));
            for (int room = 0; room < count; room++) {
                say(room);
            }
        }

        long stored() {
            return stored;
        }

        void end() {
            ending = true;
            if (!subject.swarm.runUntil(() -> underWay == 0, Duration.ofSeconds(30))) {
                throw new IllegalStateException(underWay + " messages were never acknowledged and delivered");
            }
        }

        private void say(int room) {
            underWay++;
            steps[room] = 0;
            int number = subject.letters.write(2);
            roomOf[number % roomOf.length] = room;
            subject.say(2 * room, 2, Letters.text(number), () -> step(room));
        }

        private void step(int room) {
            if (++steps[room] == ACKNOWLEDGED_AND_ARRIVED) {
                underWay--;
                stored++;
                if (!ending) {
                    say(room);
                }
            }
        }
    }
}
