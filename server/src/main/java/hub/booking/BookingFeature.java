package hub.booking;

import java.time.InstantSource;
import java.util.List;

import hub.booking.claim.Claims;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingPlaces;
import hub.booking.reservation.BookingPorts;
import hub.booking.reservation.BookingStaff;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.space.SpaceFeature;

/// Booking, put together.
public final class BookingFeature {

    /// The tables of booking.
    public static final List<Migration> MIGRATIONS = List.of(BookingBook.MIGRATION, Claims.MIGRATION);

    private final BookingBook bookings;
    private final Claims claims;

    /// Built before the server listens.
    public BookingFeature(
            EventLog log, Database db, Api api, BookingStaff staff, SpaceFeature space, BookingNeighbours neighbours,
            InstantSource clock) {
        var allocations = space.allocations();
        var rules = new RulesOfSpace(space.places(), space.policies());
        bookings = new BookingBook(log, db, api, staff,
                new BookingPlaces(space.places(), space.readers(), allocations),
                new BookingPorts(rules, (_, _) -> List.of(), (_, _, _) -> 0, neighbours.attendances(),
                        neighbours.links(), neighbours.rooms()),
                clock);
        rules.count(bookings);
        claims = new Claims(log, db, api, bookings, space.places(), space.readers(), space.rights(),
                allocations.availability(), clock);
    }

    /// Bookings: for parts that book in the name of people.
    public BookingBook bookings() {
        return bookings;
    }

    /// Check-in: for parts that see where people are.
    public Claims claims() {
        return claims;
    }

    /// Ends and gives back what is due. To be called every second; blocks while it writes.
    public synchronized void tick() {
        claims.tick();
        bookings.tick();
    }
}
