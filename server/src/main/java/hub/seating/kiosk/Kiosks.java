package hub.seating.kiosk;

import java.time.InstantSource;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.seating.plan.FloorPlans;
import hub.seating.zone.Zoning;
import hub.space.SpaceFeature;

/// Kiosks and boards, put together.
public final class Kiosks {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/seating/kiosk/migration/V20261121_71__kiosk.sql");

    private final Watch<KioskFloor> floors;
    private final Watch<FoyerBoard> boards;

    /// Registers the routes of kiosks and boards.
    public Kiosks(
            EventLog log, Database db, Api api, Directory directory, SpaceFeature space, FloorPlans plans, Zoning zones,
            KioskPorts ports, InstantSource clock) {
        var drawn = new KioskFloors(db, space.places(), space.policies(), space.allocations().availability(), plans,
                zones, ports.town(), clock);
        floors = new Watch<>(drawn::draw, KioskFloor::mark, clock);
        var foyers = new Foyers(db, directory, space.places(), plans, zones, ports.people(), _ -> false, ports.town(),
                clock);
        boards = new Watch<>(foyers::draw, FoyerBoard::mark, clock);
        var shown = new Devices(space.devices(), plans, floors, boards, clock);
        new KioskRoutes(shown, space.devices(), clock).register(api);
        space.devices().onChange(floors::wake);
        space.devices().onChange(boards::wake);
    }

    /// Draws again what is looked at. To be called every second; blocks.
    public void tick() {
        floors.tick();
        boards.tick();
    }

    /// Answers every question that waits: the hub stops.
    public void stop() {
        floors.stop();
        boards.stop();
    }
}
