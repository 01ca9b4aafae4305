package hub.seating.plan;

import java.time.InstantSource;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.space.SpaceFeature;

/// The keeping of plans, put together.
public final class PlanKeeping {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/seating/plan/migration/V20261121_64__floor_plan.sql");

    private final FloorPlans plans;
    private final PlanPorts ports = new PlanPorts();
    private final PlanSwitch turn;

    /// Registers the routes of plans. Built before the server listens.
    public PlanKeeping(EventLog log, Database db, Api api, SpaceFeature space, InstantSource clock) {
        plans = new FloorPlans(db, space.places(), clock);
        var seats = new PlanSeats(space.seats());
        var views = new FloorViews(space.places());
        var fitting = new PlanFitting(space.places());
        turn = new PlanSwitch(log, plans, seats, views);
        new PlanRoutes(space.readers(), new PlanReader(db, plans, fitting, views),
                new PlanDrafts(log, plans, space.places(), fitting),
                new PlanUse(log, db, plans, fitting, seats, ports, views)).register(api);
    }

    /// Says who sits ahead; until somebody has, nobody does.
    public void ahead(AheadOf asked) {
        ports.ahead(asked);
    }

    /// Says what else speaks against a plan; until somebody has, nothing does.
    public void advice(PlanAdvice asked) {
        ports.advice(asked);
    }

    /// Has somebody told of seats that go.
    public void onRetired(RetiredSeats told) {
        ports.onRetired(told);
    }

    /// Which plan holds where and when.
    public FloorPlans plans() {
        return plans;
    }

    /// Has today's version of each floor hold. To be called every minute; blocks while it writes.
    public void everyMinute() {
        turn.everyMinute();
    }
}
