package hub.booking;

import java.time.InstantSource;
import java.util.List;

import hub.booking.calendar.Agenda;
import hub.booking.claim.Claims;
import hub.booking.feed.Calendars;
import hub.booking.notice.Notices;
import hub.booking.panel.Panels;
import hub.booking.purpose.Purposes;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingPlaces;
import hub.booking.reservation.BookingPorts;
import hub.booking.reservation.BookingStaff;
import hub.booking.series.Series;
import hub.booking.wait.Waits;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.space.SpaceFeature;

/// Booking, put together.
public final class BookingFeature {

    /// The tables of booking.
    public static final List<Migration> MIGRATIONS = List.of(BookingBook.MIGRATION, Claims.MIGRATION,
            Purposes.MIGRATION, Waits.MIGRATION, Series.MIGRATION, Calendars.MIGRATION, Notices.MIGRATION,
            Panels.MIGRATION);

    private final BookingBook bookings;
    private final Claims claims;
    private final Purposes purposes;
    private final Waits waits;
    private final Notices notices;
    private final Panels panels;

    /// Built before the server listens.
    public BookingFeature(
            EventLog log, Database db, Api api, BookingStaff staff, SpaceFeature space, BookingNeighbours neighbours,
            InstantSource clock) {
        var allocations = space.allocations();
        var rules = new RulesOfSpace(space.places(), space.policies());
        purposes = new Purposes(log, db, api, space.readers(), space.places(), allocations.availability(),
                rules.judge(), staff.directory(), clock);
        bookings = new BookingBook(log, db, api, staff,
                new BookingPlaces(space.places(), space.readers(), allocations),
                new BookingPorts(rules, purposes.alternatives(), Waits.WAITING, neighbours.attendances(),
                        neighbours.links(), neighbours.rooms()),
                clock);
        rules.count(bookings);
        claims = new Claims(log, db, api, bookings, space.places(), space.readers(), space.rights(),
                allocations.availability(), clock);
        waits = new Waits(log, db, api, space.readers(), space.places(), allocations, bookings, purposes, clock);
        var series = new Series(log, db, api, bookings, space.places(), space.readers(), allocations.availability(),
                purposes.alternatives(), neighbours.office()::closed);
        new Agenda(db, api, bookings, space.places(), space.readers(), allocations.availability(), neighbours.hours(),
                neighbours.plans(), waits::open, neighbours.office()::closed);
        new Calendars(log, db, api, bookings, series, space.places(), space.readers(), space.rights(),
                staff.directory()::isActive, clock);
        notices = new Notices(log, db, api, bookings, space.readers(), new Deciders(space.places(), staff)::of, clock);
        space.policies().onAffected((tx, allocated, _) -> notices.affected(tx, allocated));
        waits.onCame(new WaitNotices(notices));
        panels = new Panels(log, db, api, staff.directory(), space, bookings, neighbours.cards(), clock);
    }

    /// Notices: for parts that have something to tell about bookings.
    public Notices notices() {
        return notices;
    }

    /// Bookings: for parts that book in the name of people.
    public BookingBook bookings() {
        return bookings;
    }

    /// Check-in: for parts that see where people are.
    public Claims claims() {
        return claims;
    }

    /// Offers and ways round: for parts that look for places.
    public Purposes purposes() {
        return purposes;
    }

    /// Waiting: for parts that tell people what comes of it.
    public Waits waits() {
        return waits;
    }

    /// Writes what was counted. To be called every minute; blocks while it writes.
    public void everyMinute() {
        purposes.everyMinute();
    }

    /// Ends and gives back what is due. To be called every second; blocks while it writes.
    public synchronized void tick() {
        claims.tick();
        bookings.tick();
        waits.tick();
        notices.tick();
        panels.tick();
    }

    /// Answers what waits, so that the web server can stop.
    public void stop() {
        panels.stop();
    }
}
