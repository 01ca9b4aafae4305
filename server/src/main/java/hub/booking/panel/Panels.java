package hub.booking.panel;

import java.time.InstantSource;

import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingEvent;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.space.SpaceFeature;
import hub.space.place.SpaceEvent;
import hub.space.policy.PolicyEvent;

/// Door panels, put together.
public final class Panels {

    /// The table this package owns.
    public static final Migration MIGRATION = Migration.of("hub/booking/panel/migration/V20261120_62__panel.sql");

    private final PanelService service;
    private final Bell bell = new Bell();

    /// Registers the routes of panels.
    public Panels(
            EventLog log, Database db, Api api, Directory directory, SpaceFeature space, BookingBook bookings,
            CardHolders cards, InstantSource clock) {
        var places = space.places();
        var allocations = space.allocations();
        var projection = new Projection(bookings, places, allocations.availability(),
                new PanelRules(places, space.policies()), directory, clock);
        service = new PanelService(log, db, space.devices(), places, bookings, new Wishes(allocations, bookings),
                projection, cards, space.faults(), bell, clock);
        new PanelRoutes(service, space.devices(), space.readers(), clock).register(api);
        log.on(BookingEvent.Blocked.class, event -> places.family(event.block().space()).forEach(bell::ring));
        log.on(BookingEvent.Unblocked.class, event -> places.family(event.space()).forEach(bell::ring));
        log.on(PolicyEvent.class, _ -> bell.ringAll());
        log.on(SpaceEvent.class, _ -> bell.ringAll());
        space.devices().onChange(bell::ringAll);
    }

    /// Ends what nobody has confirmed in time. To be called every second; blocks while it writes.
    public void tick() {
        service.tick();
    }

    /// Answers every question that waits: the hub stops.
    public void stop() {
        bell.stop();
    }
}
