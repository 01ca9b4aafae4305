package hub.booking.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import hub.booking.claim.ClaimAnswer.DoorCode;
import hub.booking.claim.ClaimAnswer.DoorPlace;
import hub.booking.claim.ClaimCommand.CheckInHere;
import hub.booking.reservation.Block;
import hub.booking.reservation.Booking;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingCommand.BookingOp;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.Whole;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceRights;

/// What is done at a place, or should have been.
final class ClaimService {

    /// How far a door looks ahead.
    private static final Duration AHEAD = Duration.ofHours(12);

    /// My booking is at the door so long before it begins.
    private static final Duration SOON = Duration.ofMinutes(15);

    /// Bookings that one tick releases; the next tick goes on.
    private static final int AT_ONCE = 100;

    private final EventLog log;
    private final Database db;
    private final BookingBook bookings;
    private final Places places;
    private final SpaceRights rights;
    private final Availability availability;
    private final InstantSource clock;
    private final DoorRepository doors = new DoorRepository();

    ClaimService(EventLog log, Database db, BookingBook bookings, Places places, SpaceRights rights,
            Availability availability, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.bookings = bookings;
        this.places = places;
        this.rights = rights;
        this.availability = availability;
        this.clock = clock;
    }

    Booking checkIn(Session session, BookingId booking, CheckInHere here) {
        if (here.code() != null) {
            requireDoorOf(booking, here.code());
        }
        return bookings.checkIn(session, booking, here.op(), here.how());
    }

    private void requireDoorOf(BookingId booking, String code) {
        var place = place(code);
        var there = db.read(sql -> bookings.find(sql, booking)).stream()
                .flatMap(found -> found.places().stream())
                .anyMatch(one -> one.space().equals(place));
        if (!there) {
            throw new Refused(ClaimError.ELSEWHERE);
        }
    }

    /// By how many minutes is meant from its end as it stands, whatever it was when the finger came down.
    Booking extend(Session session, BookingId booking, ClaimCommand.ExtendBooking extend) {
        var until = db.read(sql -> bookings.find(sql, booking)).orElseThrow(Refused::notFound).row().slot().until();
        return bookings.extend(session, booking, extend.op(), until.plus(Duration.ofMinutes(extend.minutes())));
    }

    Booking end(Session session, BookingId booking, BookingOp plain) {
        return bookings.end(session, booking, plain.op());
    }

    DoorPlace door(Session session, String code) {
        var place = place(code);
        var now = clock.instant();
        return db.read(sql -> {
            var here = bookings.at(sql, place, now.minus(AHEAD), now.plus(AHEAD));
            return new DoorPlace(place, at(sql, here, place, now).orElse(null),
                    next(sql, here, place, now).orElse(null), availability.freeUntil(place, now).orElse(null),
                    availability.free(place, minuteOf(now), 1), mine(here, session.person(), now).orElse(null));
        });
    }

    private Optional<Block> at(Sql sql, List<Whole> here, SpaceId place, Instant now) {
        return blocks(sql, here, place).stream()
                .filter(block -> !block.from().isAfter(now) && block.until().isAfter(now)).findFirst();
    }

    private Optional<Block> next(Sql sql, List<Whole> here, SpaceId place, Instant now) {
        return blocks(sql, here, place).stream().filter(block -> block.from().isAfter(now)).findFirst();
    }

    private List<Block> blocks(Sql sql, List<Whole> here, SpaceId place) {
        return here.stream()
                .flatMap(booking -> booking.held().stream()
                        .filter(held -> held.space().equals(place))
                        .map(held -> bookings.block(sql, booking, held)))
                .toList();
    }

    /// Mine of now, or about to begin, or released before I came.
    private Optional<Booking> mine(List<Whole> here, PersonId me, Instant now) {
        return here.stream()
                .filter(booking -> booking.participants().contains(me))
                .filter(booking -> booking.row().planned().isAfter(now))
                .filter(booking -> !booking.row().slot().from().isAfter(now.plus(SOON)))
                .map(booking -> bookings.seen(booking, me))
                .findFirst();
    }

    private static Slot minuteOf(Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        return new Slot(minute, minute.plus(Duration.ofMinutes(1)));
    }

    private SpaceId place(String code) {
        return db.read(sql -> doors.place(sql, code)).orElseThrow(() -> new Refused(ClaimError.UNKNOWN_CODE));
    }

    /// The code for printing; made when it is first asked for.
    DoorCode code(Session session, SpaceId place) {
        requireDecides(session, place);
        return log.write(tx -> new DoorCode(place, doors.code(tx.sql(), place).orElseGet(() -> {
            var fresh = Secret.handle();
            doors.put(tx.sql(), place, fresh);
            return fresh;
        })));
    }

    private void requireDecides(Session session, SpaceId place) {
        if (places.room(place).isEmpty()) {
            throw Refused.notFound();
        }
        rights.require(session, place);
    }

    /// Another code, because the old one has become known elsewhere.
    DoorCode newCode(Session session, SpaceId place) {
        requireDecides(session, place);
        return log.write(tx -> {
            var fresh = Secret.handle();
            doors.put(tx.sql(), place, fresh);
            return new DoorCode(place, fresh);
        });
    }

    /// Gives back what nobody came to.
    void release() {
        db.read(sql -> bookings.missed(sql, AT_ONCE))
                .forEach(booking -> log.write(tx -> bookings.release(tx, booking)));
    }
}
