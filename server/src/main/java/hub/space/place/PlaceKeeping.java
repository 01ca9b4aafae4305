package hub.space.place;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;

/// The keeping of areas and places, put together.
public final class PlaceKeeping {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/space/place/migration/V20261120_50__place.sql");

    private final Places places;
    private final SpaceRights rights;

    /// Registers the routes of places.
    public PlaceKeeping(
            EventLog log, Database db, Api api, SpaceReaders readers, Directory directory, Managers managers,
            Files files) {
        places = new Places(db);
        rights = new SpaceRights(places, managers);
    }

    public Places places() {
        return places;
    }

    public SpaceRights rights() {
        return rights;
    }
}
