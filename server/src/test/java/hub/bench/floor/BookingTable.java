package hub.bench.floor;

import java.time.Instant;

/// Where a [BookingFront] books.
interface BookingTable {

    /// Books in a transaction of its own, synced before this returns; whether it was free.
    boolean book(int place, Instant from, Instant until) throws Exception;
}
