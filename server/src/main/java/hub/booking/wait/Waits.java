package hub.booking.wait;

import java.time.InstantSource;
import java.util.List;

import hub.booking.purpose.Purposes;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.Waiting;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.space.allocation.Allocations;
import hub.space.place.Places;
import hub.space.place.SpaceReaders;

/// Waiting, put together.
public final class Waits {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/booking/wait/migration/V20261120_57__wait.sql");

    /// How many wait for a place, for booking, which is built before.
    public static final Waiting WAITING = WaitRepository::count;

    private final WaitService service;
    private final WaitTeller teller = new WaitTeller();

    /// Registers the routes, and serves who waits when a place becomes free. Built before the server listens.
    public Waits(
            EventLog log, Database db, Api api, SpaceReaders readers, Places places, Allocations allocations,
            BookingBook bookings, Purposes purposes, InstantSource clock) {
        var serving = new Serving(bookings, purposes, places, allocations, teller);
        service = new WaitService(log, db, places, serving, teller, clock);
        bookings.onFreed(service);
        new WaitRoutes(service, readers).register(api);
    }

    /// Has people told what comes of waiting.
    public void onCame(WaitListener listener) {
        teller.onCame(listener);
    }

    /// What somebody waits for, the oldest first; for a calendar.
    public List<Wait> open(Sql sql, PersonId person) {
        return WaitRepository.open(sql, person).stream().map(WaitRow::what).toList();
    }

    /// Gives what nobody took to the next. To be called every second; blocks while it writes.
    public void tick() {
        service.tick();
    }
}
