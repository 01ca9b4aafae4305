package hub.space.place;

import java.util.function.BiPredicate;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;

/// The keeping of areas and places, put together.
public final class PlaceKeeping {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/space/place/migration/V20261120_50__place.sql");

    private final Places places;
    private final SpaceRights rights;
    private final Faults faults;
    private final PlaceService service;
    private final SeatKeeping seats;

    /// Registers the routes of places.
    public PlaceKeeping(
            EventLog log, Database db, Api api, SpaceReaders readers, Directory directory, Managers managers,
            Files files) {
        places = new Places(db);
        rights = new SpaceRights(places, managers);
        faults = new Faults(log, places, rights);
        service = new PlaceService(log, db, places, directory);
        seats = new SeatKeeping(places);
        new PlaceRoutes(readers, new AreaService(log, places), service,
                new PhotoService(log, places, readers, rights, files), faults).register(api);
    }

    /// Says which policies there are; until somebody has, a place can be given none.
    public void policies(BiPredicate<Sql, PolicyId> there) {
        service.policies(there);
    }

    /// Says what is taken ahead; until somebody has, nothing is.
    public void ahead(Ahead ahead) {
        service.ahead(ahead);
    }

    public Places places() {
        return places;
    }

    public SpaceRights rights() {
        return rights;
    }

    /// Writes seats, for whoever draws floors.
    public SeatKeeping seats() {
        return seats;
    }

    public Faults faults() {
        return faults;
    }
}
