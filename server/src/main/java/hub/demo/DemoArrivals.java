package hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.CheckInHow;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SittingId;

/// Has those of the town who booked a place or a seat come to it, and some not: nobody else would check in for them. For one thread.
final class DemoArrivals {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);

    /// One booking of so many is a no-show, as in the year that is written.
    private static final int ONE_STAYS_AWAY = 7;

    /// People come one after the other.
    private static final int AT_ONCE = 4;

    private final Database db;
    private final BookingBook bookings;
    private final SeatBook seats;
    private final EventLog log;
    private final Visitors visitors;
    private Instant looked = Instant.EPOCH;

    DemoArrivals(Database db, BookingBook bookings, SeatBook seats, EventLog log, Visitors visitors) {
        this.db = db;
        this.bookings = bookings;
        this.seats = seats;
        this.log = log;
        this.visitors = visitors;
    }

    /// Called every second.
    void tick(Instant now) {
        if (looked.plus(LOOKS_EVERY).isAfter(now)) return;
        looked = now;
        db.read(sql -> DemoBookingRepository.expected(sql, now)).stream()
                .filter(one -> one.booking() % ONE_STAYS_AWAY != 0 && !visitors.include(one.organiser()))
                .forEach(this::arrive);
        db.read(sql -> DemoSeatingRepository.expected(sql, now)).stream()
                .filter(one -> one.booking() % ONE_STAYS_AWAY != 0 && !visitors.include(one.organiser()))
                .limit(AT_ONCE).forEach(this::sitDown);
    }

    private void sitDown(Expected one) {
        try {
            log.write(tx -> seats.find(tx.sql(), new SittingId(one.booking()))
                    .map(sitting -> seats.checkIn(tx, sitting, hub.seating.sitting.CheckInHow.CARD)));
        } catch (Refused changedMeanwhile) {
            // Then they need not come.
        }
    }

    private void arrive(Expected one) {
        try {
            bookings.checkIn(new Session("demo", one.organiser(), Set.of(Role.MEMBER), ""),
                    new BookingId(one.booking()),
                    UUID.randomUUID().toString(), CheckInHow.BUTTON);
        } catch (Refused changedMeanwhile) {
            // Then they need not come.
        }
    }

    /// A booking, of a place or a seat, that has begun, and whose it is.
    record Expected(long booking, PersonId organiser) {}
}
