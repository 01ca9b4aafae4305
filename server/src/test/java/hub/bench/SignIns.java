package hub.bench;

import java.time.Duration;

/// People who sign in by password, which is slow on purpose (Argon2id).
final class SignIns {

    /// Below what the hub takes for guessing from one address.
    private static final int UNDER_WAY = 8;

    private final HubSubject hub;
    private int begun;
    private int done;
    private boolean ending;

    private SignIns(HubSubject hub) {
        this.hub = hub;
    }

    static void measure(HubSubject hub, Duration time, Figures figures) {
        SignIns all = new SignIns(hub);
        Meter meter = new Meter(hub.server.pid());
        for (int i = 0; i < UNDER_WAY; i++) {
            all.next();
        }
        hub.swarm.runFor(time);
        Meter.Reading reading = meter.read();
        figures.put("sign-ins/s", all.done / reading.seconds())
                .put("CPU ms/sign-in", 1e3 * reading.serverCpu() / all.done);
        all.end();
    }

    private void next() {
        hub.signIn(begun++ % BenchTown.WITH_PASSWORD, () -> {
            done++;
            if (!ending) {
                next();
            }
        });
    }

    private void end() {
        ending = true;
        hub.swarm.runUntil(() -> done == begun, Duration.ofSeconds(30));
    }
}
