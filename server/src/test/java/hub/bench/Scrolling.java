package hub.bench;

import java.time.Duration;

import hub.bench.load.Histogram;

/// Everybody looks at another section, then at their own again.
final class Scrolling {

    private static final int UNDER_WAY = 100;
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final HubSubject hub;
    private final int people;
    private final int screen;
    private final Histogram times = new Histogram();
    private int shown;

    Scrolling(HubSubject hub, int people, int screen) {
        this.hub = hub;
        this.people = people;
        this.screen = screen;
    }

    void measure(Figures figures) {
        int sections = people / Town.SECTION;
        long states = hub.heard.states;
        Meter meter = new Meter(hub.server.pid());
        turnAll(sections, sections / 2);
        turnAll(sections, 0);
        Meter.Reading reading = meter.read();
        figures.put("CPU s/1,000 watches of " + screen, 1e3 * reading.serverCpu() / shown)
                .put("watches/s", shown / reading.seconds())
                .put("states/watch", (hub.heard.states - states) / (double) shown)
                .put("watch to states p50 ms", times.millis(0.5))
                .put("watch to states p99 ms", times.millis(0.99));
    }

    private void turnAll(int sections, int shift) {
        int before = shown;
        for (int person = 0; person < people; person++) {
            until(before + person - UNDER_WAY);
            turn(person, (person / Town.SECTION + shift) % sections);
        }
        until(before + people);
    }

    private void turn(int person, int section) {
        long asked = System.nanoTime();
        hub.turn(person, section, () -> {
            shown++;
            times.add((System.nanoTime() - asked) / 1_000);
        });
    }

    private void until(int wanted) {
        if (!hub.swarm.runUntil(() -> shown >= wanted, LIMIT)) {
            throw new IllegalStateException("Only " + shown + " of " + wanted + " screens were shown");
        }
    }
}
