package hub.bench;

import hub.bench.load.Histogram;

/// One way to book without overlap, under load.
interface BookingSide extends AutoCloseable {

    /// What came of some attempts.
    ///
    /// @param times of each, as a client sees it
    record Tally(int booked, int refused, Histogram times) {}

    /// Has all clients try until nothing is left to try.
    Tally run(Attempts attempts, int clients) throws Exception;

    /// CPU seconds of everything that is not a client.
    double cpu();

    /// Pairs of bookings of one place that overlap, counted in the tables.
    long overlaps() throws Exception;
}
