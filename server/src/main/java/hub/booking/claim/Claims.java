package hub.booking.claim;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

import hub.booking.reservation.Actor;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.CheckInHow;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.wire.Refused;
import hub.space.allocation.Availability;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Being there, put together.
public final class Claims {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/booking/claim/migration/V20261120_55__claim.sql");

    private final EventLog log;
    private final Database db;
    private final BookingBook bookings;
    private final ClaimService service;
    private final Heart heart;

    /// Registers the routes, and finds out how long the hub was away.
    public Claims(EventLog log, Database db, Api api, BookingBook bookings, Places places, SpaceReaders readers,
            SpaceRights rights, Availability availability, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.bookings = bookings;
        service = new ClaimService(log, db, bookings, places, rights, availability, clock);
        heart = new Heart(log, db, bookings, clock);
        new ClaimRoutes(service, readers).register(api);
    }

    /// Says that a person was seen at a place: checks in to what that person has there now. Blocks.
    ///
    /// @return whether there was such a booking
    public boolean seen(PersonId person, SpaceId place, Instant now) {
        var mine = db.read(sql -> bookings.at(sql, place, now, now.plusSeconds(60))).stream()
                .filter(booking -> booking.attending().contains(person))
                .toList();
        try {
            mine.forEach(booking -> log.write(tx -> {
                bookings.checkIn(tx, new Actor.Device(0, Set.of(place)), booking.id(), CheckInHow.INFERRED);
                return booking;
            }));
            return !mine.isEmpty();
        } catch (Refused refused) {
            return false;
        }
    }

    /// Gives back what nobody came to. To be called every second; blocks while it writes.
    public void tick() {
        heart.beat();
        service.release();
    }
}
