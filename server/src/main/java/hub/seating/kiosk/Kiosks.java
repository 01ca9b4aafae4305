package hub.seating.kiosk;

import java.time.InstantSource;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.net.Device;
import hub.seating.card.Cards;
import hub.seating.choice.SeatChoice;
import hub.seating.plan.FloorPlans;
import hub.seating.sitting.SeatBook;
import hub.space.SpaceFeature;
import hub.space.device.DeviceMode;

/// Kiosks and boards, put together.
public final class Kiosks {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/seating/kiosk/migration/V20261121_71__kiosk.sql");

    private final EventLog log;
    private final SpaceFeature space;
    private final Watch<KioskFloor> floors;
    private final Watch<FoyerBoard> boards;
    private final Taps taps;
    private final Visits visits;

    /// Registers the routes of kiosks and boards.
    public Kiosks(
            EventLog log, Database db, Api api, Directory directory, SpaceFeature space, FloorPlans plans,
            SeatBook book, SeatChoice choice, Cards cards, KioskPorts ports, InstantSource clock) {
        this.log = log;
        this.space = space;
        var zones = book.zones();
        var places = space.places();
        var availability = space.allocations().availability();
        var drawn = new KioskFloors(db, places, space.policies(), availability, plans, zones, ports.town(), clock);
        floors = new Watch<>(drawn::draw, KioskFloor::mark, clock);
        var foyers = new Foyers(db, directory, places, plans, zones, ports.people(), person -> !book.shows(person),
                ports.town(), clock);
        boards = new Watch<>(foyers::draw, FoyerBoard::mark, clock);
        var shown = new Devices(space.devices(), plans, floors, boards, clock);

        taps = new Taps(db, space.devices(), clock);
        var seats = new SeatsOfKiosk(book, plans, places);
        var choosing = new Choosing(plans, places, book, choice, seats);
        var colleagues = new Colleagues(directory, plans, zones, book);
        var views = new Views(db, directory, places, seats, new KioskRights(plans, zones, availability, directory),
                colleagues, ports.rooms(), ports.people(), clock);
        var acts = new Acts(log, db, seats, choosing, new Lots(choice, book, seats), ports.rooms(), views, clock);
        visits = new Visits(log, db, new Sessions(clock), seats, choosing, colleagues, acts, views, taps, floors,
                clock);
        var queue = new Queue(log, cards, taps, seats, choosing);
        var service = new KioskService(log, shown, cards, taps, visits, queue, clock);
        new KioskRoutes(shown, service, visits, space.devices(), clock).register(api);
        space.devices().onChange(this::devicesChanged);
    }

    private void devicesChanged() {
        floors.wake();
        boards.wake();
    }

    private boolean isGood(long device) {
        return space.devices().of(new Device(device, DeviceMode.DESK.name())).isPresent();
    }

    /// Ends sessions whose time is over, and draws again what is looked at. To be called every second; blocks.
    public void tick() {
        visits.check(this::isGood);
        visits.tick();
        floors.tick();
        boards.tick();
    }

    /// Forgets cards that can be sent again no more. To be called every minute; blocks while it writes.
    public void everyMinute() {
        log.write(tx -> {
            taps.forget(tx);
            return tx.now();
        });
    }

    /// Answers every question that waits: the hub stops.
    public void stop() {
        floors.stop();
        boards.stop();
    }
}
