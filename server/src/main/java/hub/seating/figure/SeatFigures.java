package hub.seating.figure;

import java.time.InstantSource;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.net.Api;
import hub.seating.plan.FloorPlans;
import hub.seating.zone.Zoning;
import hub.space.place.Places;
import hub.space.place.SpaceReaders;
import hub.space.policy.OfficeDays;

/// Figures of seats, put together.
public final class SeatFigures {

    /// The table this package owns.
    public static final Migration MIGRATION = Migration
            .of("hub/seating/figure/migration/V20261121_74__seat_figure.sql");

    private SeatFigures() {}

    /// Registers the routes.
    ///
    /// @param closed days that are no office days
    /// @param smallest people a group must have to be shown apart, at least 2
    public static void register(
            Database db, Api api, SpaceReaders readers, FloorPlans plans, Places places, Zoning zones,
            Directory directory, OfficeDays closed, int smallest, InstantSource clock) {
        new SeatFigureRoutes(
                new SeatFigureService(db, plans, places, zones, directory, closed, smallest, clock), readers, clock)
                .register(api);
    }
}
