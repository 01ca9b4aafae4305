package hub.seating.plan;

import java.time.InstantSource;
import java.util.List;

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
    private volatile AheadOf ahead = (_, _, _) -> List.of();
    private volatile PlanAdvice advice = (_, _, _) -> List.of();
    private volatile RetiredSeats retired = (_, _, _) -> {
    };

    /// Registers the routes of plans. Built before the server listens.
    public PlanKeeping(EventLog log, Database db, Api api, SpaceFeature space, InstantSource clock) {
        plans = new FloorPlans(db, space.places(), clock);
    }

    /// Says who sits ahead; until somebody has, nobody does.
    public void ahead(AheadOf asked) {
        ahead = asked;
    }

    /// Says what else speaks against a plan; until somebody has, nothing does.
    public void advice(PlanAdvice asked) {
        advice = asked;
    }

    /// Has somebody told of seats that go.
    public void onRetired(RetiredSeats told) {
        retired = told;
    }

    /// Which plan holds where and when.
    public FloorPlans plans() {
        return plans;
    }

    /// Has today's version of each floor hold. To be called every minute; blocks while it writes.
    public void everyMinute() {}
}
