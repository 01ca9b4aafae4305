package hub.booking.reservation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import hub.booking.reservation.BookingService.Verbs;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Bookings, put together, and what the other parts of booking do with them. What takes a [Tx] runs inside a command;
/// what is refused there has changed nothing, so that the command may go on.
public final class BookingBook {

    /// The tables of bookings.
    public static final Migration MIGRATION = Migration
            .of("hub/booking/reservation/migration/V20261120_54__booking.sql");

    /// Bookings that one tick ends; the next tick goes on.
    private static final int AT_ONCE = 100;

    private final EventLog log;
    private final Database db;
    private final InstantSource clock;
    private final Store store = new Store();
    private final PersonalRepository personal = new PersonalRepository();
    private final Views views;
    private final Rights rights;
    private final Teller teller;
    private final Verbs verbs;
    private final Reading reading;
    private final BookingService service;
    private final PresenceFeed feed;

    /// Registers the routes of bookings.
    public BookingBook(EventLog log, Database db, Api api, BookingStaff staff, BookingPlaces places, BookingPorts ports,
            InstantSource clock) {
        this.log = log;
        this.db = db;
        this.clock = clock;
        var colleagues = new Colleagues(staff.directory(), staff.managers(), staff.roles());
        var taker = new Taker(places.allocations());
        var judging = new Terms.Judging(ports.rules(), places.places(), colleagues);
        rights = new Rights(colleagues, places.places(), ports.rules());
        views = new Views(rights, ports.rules(), ports.waiting());
        teller = new Teller(views);
        var ending = new Ending(store, taker, rights, judging, teller);
        verbs = new Verbs(
                new Making(store, taker, judging, colleagues, ports.links(), teller),
                new Changing(store, taker, judging, colleagues, rights, teller),
                ending, new Approving(store, taker, rights, ending, teller),
                new Coming(store, taker, rights, teller));
        reading = new Reading(db, store, views, rights, places.places(), places.allocations().availability(), clock);
        service = new BookingService(log, db, verbs, store, views, new Helping(ports.alternatives()), ports.rooms());
        feed = new PresenceFeed(db, log, reading, places.places(), ports.attendances(), clock);
        new BookingRoutes(service, reading, places.readers()).register(api);
    }

    /// Has everything that happens to bookings told, in the command. While the hub is being put together.
    public void onChange(BookingListener listener) {
        teller.onChange(listener);
    }

    /// Has every place that becomes free told, in the command. While the hub is being put together.
    public void onFreed(Freed hearer) {
        teller.onFreed(hearer);
    }

    /// Makes a booking as the person would.
    ///
    /// @throws Refused with all that stands against it
    public BookingId make(Tx tx, PersonId person, NewBooking wish, Origin origin) {
        return verbs.making().make(tx, person, wish, origin).id();
    }

    /// Says what the rules say against a wish, without doing anything: not whether its places are free.
    public Optional<Refused> judge(Sql sql, PersonId person, NewBooking wish) {
        try {
            verbs.making().judge(sql, clock.instant(), person, wish);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused);
        }
    }

    /// Changes a booking.
    ///
    /// @throws Refused with all that stands against it
    public void change(Tx tx, Actor actor, BookingId booking, BookingChange change) {
        verbs.changing().change(tx, actor, booking, change);
    }

    /// Moves the end of a booking that somebody is at.
    public void extend(Tx tx, Actor actor, BookingId booking, Instant until) {
        verbs.changing().extend(tx, actor, booking, until);
    }

    /// Cancels a booking; one that has begun is ended.
    public void cancel(Tx tx, Actor actor, BookingId booking, String reason) {
        verbs.ending().cancel(tx, actor, booking, reason);
    }

    /// Gives back what is left of a booking that has begun.
    public void end(Tx tx, Actor actor, BookingId booking) {
        verbs.ending().end(tx, actor, booking);
    }

    /// Says that somebody has come; of a booking already released, if its places are still free.
    public void checkIn(Tx tx, Actor actor, BookingId booking, CheckInHow how) {
        verbs.coming().checkIn(tx, actor, booking, how);
    }

    /// Gives back the places of a booking to which nobody came by its deadline; whether it was so.
    public boolean release(Tx tx, BookingId booking) {
        return verbs.ending().release(tx, booking);
    }

    /// Bookings whose deadline for checking in has passed, the oldest first.
    public List<BookingId> missed(Sql sql, int most) {
        return store.rows().missed(sql, clock.instant(), most);
    }

    /// Puts off every deadline for checking in that fell into a time in which nobody could; how many.
    public int putOff(Tx tx, Instant from, Instant until) {
        return store.rows().putOff(tx.sql(), from, until);
    }

    /// One of several wishes in a command that goes on whatever becomes of it.
    public Outcome attempt(Supplier<BookingId> work) {
        try {
            return new Outcome.Done(work.get());
        } catch (Refused refused) {
            return new Outcome.No(refused);
        }
    }

    /// The same command as a route: done once by its operation, answered with the booking.
    public Booking checkIn(Session session, BookingId booking, String op, CheckInHow how) {
        return service.checkIn(session, booking, op, how);
    }

    /// The same as a route.
    public Booking extend(Session session, BookingId booking, String op, Instant until) {
        return service.extend(session, booking, op, until);
    }

    /// The same as a route.
    public Booking end(Session session, BookingId booking, String op) {
        return service.end(session, booking, new BookingCommand.BookingOp(op));
    }

    /// The same as a route.
    public Booking make(Session session, BookingCommand.MakeBooking make) {
        return service.make(session, make);
    }

    /// A booking whoever asks: what is shown of it to whom, [#seen] says.
    public Optional<Whole> find(Sql sql, BookingId booking) {
        return store.find(sql, booking);
    }

    /// A booking as a person may see it.
    public Booking seen(Whole booking, PersonId viewer) {
        return views.of(booking, viewer);
    }

    /// Whether a person may read what a booking is about.
    public boolean reads(Whole booking, PersonId viewer) {
        return booking.participants().contains(viewer) || rights.reads(booking, viewer);
    }

    /// What everybody on the staff may see of a booking at a place.
    public Block block(Sql sql, Whole booking, PlaceRow place) {
        return views.block(sql, booking, place);
    }

    /// Bookings in which any of these people take part, by their beginning.
    public List<Whole> of(Sql sql, List<PersonId> people, Instant from, Instant until, int most) {
        return reading.of(sql, people, from, until, most);
    }

    /// Bookings at a place that touch a time, by their beginning; ended ones too.
    public List<Whole> at(Sql sql, SpaceId space, Instant from, Instant until) {
        return store.all(sql, store.places().at(sql, space, from, until).stream()
                .map(shown -> shown.booking().value()).distinct().toList());
    }

    /// Bookings of a series by the time its rule gave them, from one on.
    public List<Whole> ofSeries(Sql sql, SeriesId series, Instant from) {
        return store.all(sql, store.rows().ofSeries(sql, series, from).stream().map(BookingId::value).toList()).stream()
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.row().original())))
                .toList();
    }

    /// Whether a booking is a person's to change.
    public boolean mayChange(Whole booking, PersonId person) {
        return Rights.owns(booking, person);
    }

    /// Tells everybody anew what is shown of whatever touches a place and a time: other people wait for it.
    public void tellBlocks(Tx tx, SpaceId space, Slot slot) {
        at(tx.sql(), space, slot.from(), slot.until()).stream()
                .filter(booking -> booking.at(space).filter(place -> place.state().occupies()).isPresent())
                .forEach(booking -> teller.tellBlocks(tx, booking));
    }

    /// How many bookings of a person at these places are not over; for quotas.
    public int open(Sql sql, PersonId person, Set<SpaceId> places, Reservation except) {
        return personal.open(sql, person, places, clock.instant(), except);
    }

    /// Minutes taken by a person at these places in a week; for quotas.
    public long minutes(Sql sql, PersonId person, Set<SpaceId> places, Slot week, Reservation except) {
        return personal.minutes(sql, person, places, week, except);
    }

    /// Minutes taken for a unit, likewise.
    public long minutes(Sql sql, UnitId unit, Set<SpaceId> places, Slot week, Reservation except) {
        return personal.minutes(sql, unit, places, week, except);
    }

    /// Ends what is over or was not approved, and tells presence. To be called every second; blocks while it writes.
    public void tick() {
        var now = clock.instant();
        db.read(sql -> store.rows().unapproved(sql, now, AT_ONCE)).forEach(booking -> log.write(tx -> {
            verbs.ending().expire(tx, booking);
            return booking;
        }));
        db.read(sql -> store.rows().over(sql, now, AT_ONCE)).forEach(booking -> log.write(tx -> {
            verbs.ending().complete(tx, booking);
            return booking;
        }));
        feed.tick();
    }
}
