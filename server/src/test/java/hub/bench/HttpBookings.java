package hub.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

import hub.bench.Attempts.Attempt;
import hub.bench.load.Histogram;
import hub.bench.load.HttpLink;
import hub.bench.load.Swarm;

/// Clients over HTTP, one connection and one attempt under way each.
///
/// @param headers of a client
/// @param body of an attempt
record HttpBookings(int port, String path, BiFunction<Integer, Attempt, String> body, List<String> headers) {

    private static final int BOOKED = 200;
    private static final int TAKEN = 409;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /// Spoken to a [hub.bench.floor.BookingFront].
    static BookingSide.Tally plain(int port, Attempts attempts, int clients) throws Exception {
        return new HttpBookings(port, "/",
                (_, attempt) -> attempt.place() + " " + attempt.from() + " " + attempt.until(),
                Collections.nCopies(clients, "")).run(attempts, clients);
    }

    BookingSide.Tally run(Attempts attempts, int clients) throws Exception {
        var tally = new Counting();
        try (var swarm = new Swarm()) {
            var links = new ArrayList<HttpLink>();
            for (int client = 0; client < clients; client++) {
                var link = new HttpLink();
                swarm.open(port, link);
                links.add(link);
                attempt(links, client, attempts, tally);
            }
            if (!swarm.runUntil(() -> tally.underWay == 0 && !attempts.hasNext(), LIMIT)) {
                throw new IllegalStateException(tally.underWay + " attempts were never answered");
            }
        }
        return new BookingSide.Tally(tally.booked, tally.refused, tally.times);
    }

    private void attempt(List<HttpLink> links, int client, Attempts attempts, Counting tally) {
        if (!attempts.hasNext()) {
            return;
        }
        tally.underWay++;
        long begun = System.nanoTime();
        links.get(client).ask("POST", path, headers.get(client), body.apply(client, attempts.next()), answer -> {
            tally.times.add((System.nanoTime() - begun) / 1_000);
            tally.underWay--;
            switch (answer.status()) {
                case BOOKED -> tally.booked++;
                case TAKEN -> tally.refused++;
                default -> throw new IllegalStateException("Not what was expected: " + answer);
            }
            attempt(links, client, attempts, tally);
        });
    }

    private static final class Counting {
        private final Histogram times = new Histogram();
        private int booked;
        private int refused;
        private int underWay;
    }
}
