package hub.presence.plan;

import java.time.InstantSource;

import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.presence.plan.PlanAnswer.PlanFile;
import hub.presence.plan.PlanAnswer.PlanReport;
import hub.presence.plan.PlanAnswer.PlanResult;
import hub.presence.plan.PlanAnswer.UnitWeek;
import hub.presence.plan.PlanCommand.ClearPlan;
import hub.presence.plan.PlanCommand.PlanImport;
import hub.presence.plan.PlanCommand.SetPlan;

/// Plans over HTTP.
final class PlanRoutes {

    /// A file of the largest size in Base64.
    private static final int MAX_IMPORT = PlanSheet.MAX_BYTES / 3 * 4 + 4096;

    private final PlanService service;
    private final Weeks weeks;
    private final PlanFiles files;
    private final InstantSource clock;

    PlanRoutes(PlanService service, Weeks weeks, PlanFiles files, InstantSource clock) {
        this.service = service;
        this.weeks = weeks;
        this.files = files;
        this.clock = clock;
    }

    void register(Api api) {
        api.post("/api/presence/plans", "Plan something for some days")
                .takes(SetPlan.class)
                .gives(PlanResult.class)
                .signedIn((call, wish) -> service.set(call.session(), wish));
        api.post("/api/presence/plans/clear", "Plan nothing for some days")
                .takes(ClearPlan.class)
                .gives(PlanResult.class)
                .signedIn((call, wish) -> service.clear(call.session(), wish));
        api.get("/api/presence/units/:unit/week", "Who of a unit is where on seven days")
                .query("from", "the first day; today if not given")
                .gives(UnitWeek.class)
                .signedIn(this::week);
        registerFiles(api);
    }

    private void registerFiles(Api api) {
        api.get("/api/presence/units/:unit/plans", "The plans of a unit as a CSV file")
                .query("from", "the first day; today if not given")
                .query("to", "the last day, at most 400 days later; a month later if not given")
                .gives(PlanFile.class)
                .signedIn(this::file);
        api.post("/api/presence/plans/preview", "What taking over a CSV file would do; writes nothing")
                .takes(PlanImport.class)
                .gives(PlanReport.class)
                .maxBody(MAX_IMPORT)
                .signedIn((call, file) -> files.preview(call.session(), file, call.locale()));
        api.post("/api/presence/plans/apply", "Take over a CSV file as previewed")
                .takes(PlanImport.class)
                .gives(PlanReport.class)
                .maxBody(MAX_IMPORT)
                .signedIn((call, file) -> files.apply(call.session(), file, call.locale()));
    }

    private UnitWeek week(Call call, None none) {
        var today = HubTime.today(clock);
        var from = call.queryDate("from").orElse(today);
        if (from.isBefore(today.minusDays(PlanRule.DAYS_AHEAD)) || from.isAfter(today.plusDays(PlanRule.DAYS_AHEAD))) {
            throw Refused.invalid("from");
        }
        return weeks.of(call.session(), new UnitId(call.pathLong("unit")), from);
    }

    private PlanFile file(Call call, None none) {
        var today = HubTime.today(clock);
        var from = call.queryDate("from").orElse(today);
        var to = call.queryDate("to").orElse(from.plusMonths(1));
        if (to.isBefore(from) || to.isAfter(from.plusDays(PlanRule.DAYS_AHEAD))) {
            throw Refused.invalid("to");
        }
        return files.export(call.session(), new UnitId(call.pathLong("unit")), from, to);
    }
}
