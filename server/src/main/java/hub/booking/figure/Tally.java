package hub.booking.figure;

import hub.booking.figure.UseAnswer.UseSums;

/// Adds up bookings. For one thread.
final class Tally {

    private static final long MINUTE = 60_000;

    private final long now;
    private int bookings;
    private long booked;
    private long used;
    private long released;
    private long early;
    private long again;
    private int noShows;
    private int due;
    private int cancelled;

    /// @param now in milliseconds
    Tally(long now) {
        this.now = now;
    }

    /// @param again milliseconds of it that somebody else had given back
    void add(Use use, long again) {
        if (use.cancelled()) {
            cancelled++;
            return;
        }
        bookings++;
        booked += use.planned() - use.from();
        if (use.due()) due++;
        if (use.released()) {
            if (use.due()) noShows++;
            released += use.planned() - use.until();
        }
        if (use.used()) {
            used += use.usedUntil(now) - use.from();
            early += use.planned() - use.until();
            this.again += again;
        }
    }

    long used() {
        return used;
    }

    UseSums sums() {
        return new UseSums(bookings, booked / MINUTE, used / MINUTE, released / MINUTE, early / MINUTE,
                again / MINUTE, noShows, due, cancelled);
    }
}
