package hub.bench;

import java.time.Duration;

import hub.bench.Subject.Want;

/// Brings people's sockets up, a limited number at a time.
final class Crowd {

    /// As many connects under way as the research had.
    private static final int UNDER_WAY = 400;
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private Crowd() {}

    /// Opens sockets for people `from` to `to` − 1 and waits until all are where they want to be.
    static void connect(Subject subject, int from, int to, Want want) {
        int before = subject.heard.ready;
        for (int person = from; person < to; person++) {
            int wanted = before + person - from - UNDER_WAY;
            until(subject, wanted);
            subject.open(person, want);
        }
        until(subject, before + to - from);
    }

    /// The same for people who load a page first.
    static void arrive(Subject subject, int people, Want want) {
        for (int person = 0; person < people; person++) {
            until(subject, person - UNDER_WAY);
            int arriving = person;
            subject.firstPage(person, () -> subject.open(arriving, want));
        }
        until(subject, people);
    }

    private static void until(Subject subject, int ready) {
        if (!subject.swarm.runUntil(() -> subject.heard.ready >= ready, LIMIT)) {
            throw new IllegalStateException("Only " + subject.heard.ready + " of " + ready + " sockets came up");
        }
    }
}
