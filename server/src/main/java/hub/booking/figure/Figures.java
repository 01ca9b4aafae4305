package hub.booking.figure;

import java.time.InstantSource;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.net.Api;
import hub.space.place.Places;
import hub.space.place.SpaceReaders;

/// Figures of places, put together.
public final class Figures {

    private Figures() {}

    /// Registers the routes.
    ///
    /// @param smallest people a group must have to be shown apart, at least 2
    public static void register(
            Database db, Api api, SpaceReaders readers, Places places, Directory directory, Managers managers,
            int smallest, InstantSource clock) {
        new FigureRoutes(new FigureService(db, places, directory, managers, smallest, clock), readers, clock)
                .register(api);
    }
}
