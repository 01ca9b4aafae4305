package hub.booking.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.booking.reservation.BookingBook;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;

/// Knows for how long the hub was away, or by how much its clock has jumped: nobody could check in meanwhile, so what
/// fell due then is put off by as long. One thread at a time.
final class Heart {

    /// A restart takes seconds; longer than this is a time in which people stood before a dead screen.
    static final Duration AWAY = Duration.ofMinutes(3);

    /// How often it is written: a loss of at most so much of a grace.
    private static final Duration WRITTEN = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);

    private final EventLog log;
    private final Database db;
    private final BookingBook bookings;
    private final InstantSource clock;
    private final HeartbeatRepository beats = new HeartbeatRepository();
    private Instant last;
    private Instant written;

    Heart(EventLog log, Database db, BookingBook bookings, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.bookings = bookings;
        this.clock = clock;
        written = this.db.read(beats::last).orElseGet(clock::instant);
        last = written;
    }

    /// Called every second, before deadlines are looked at. Blocks.
    void beat() {
        var now = clock.instant();
        var gap = Duration.between(last, now);
        if (gap.compareTo(AWAY) > 0) {
            putOff(last, now);
        } else if (gap.isNegative() || Duration.between(written, now).compareTo(WRITTEN) >= 0) {
            write(now);
        }
        last = now;
    }

    private void putOff(Instant from, Instant until) {
        var count = log.write(tx -> {
            beats.beat(tx.sql(), until);
            return bookings.putOff(tx, from, until);
        });
        written = until;
        LOG.info("Nothing was heard for {}: {} check-ins were put off", Duration.between(from, until), count);
    }

    private void write(Instant now) {
        log.write(tx -> {
            beats.beat(tx.sql(), now);
            return now;
        });
        written = now;
    }
}
