package hub.seating.plan;

import java.time.LocalDate;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.net.TextAnswer;
import hub.kernel.wire.Refused;
import hub.seating.plan.PlanAnswer.PlanChecked;
import hub.seating.plan.PlanAnswer.PlanImported;
import hub.seating.plan.PlanAnswer.PlanList;
import hub.seating.plan.PlanAnswer.PlanSaved;
import hub.seating.plan.PlanAnswer.PlanUsed;
import hub.seating.plan.PlanCommand.CheckFile;
import hub.seating.plan.PlanCommand.NewPlan;
import hub.seating.plan.PlanCommand.SavePlan;
import hub.seating.plan.PlanCommand.UsePlan;
import hub.space.place.AreaId;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Plans over HTTP: all staff reads those that have a day, facility managers draw.
final class PlanRoutes {

    private static final String PLANS = "/api/seating/plans";
    private static final String PLAN = PLANS + "/:plan";

    /// A file, in a text of JSON: quotes and line ends take two bytes there.
    private static final int MAX_BODY = 2 * PlanLimits.FILE;

    private final SpaceReaders readers;
    private final PlanReader reader;
    private final PlanDrafts drafts;
    private final PlanUse use;

    PlanRoutes(SpaceReaders readers, PlanReader reader, PlanDrafts drafts, PlanUse use) {
        this.readers = readers;
        this.reader = reader;
        this.drafts = drafts;
        this.use = use;
    }

    void register(Api api) {
        registerReading(api);
        registerDrafts(api);
        registerUse(api);
    }

    private void registerReading(Api api) {
        api.get("/api/seating/floors", "All floors, with the version of their plan that holds today, and its zones")
                .gives(FloorList.class)
                .signedIn(readers.only((_, _) -> reader.floors()));
        api.get(PLANS, "Versions of plans, the newest first; drafts for facility managers only")
                .number("floor", "of this floor; of all if absent")
                .gives(PlanList.class)
                .signedIn(readers.only((call, _) -> reader.list(call.session(),
                        call.queryLong("floor").map(AreaId::new).orElse(null))));
        api.get(PLAN, "One version: walls, zones, rooms, seats. Unless it is a draft, it changes in `until` only")
                .gives(FloorPlan.class)
                .signedIn(readers.only((call, _) -> reader.find(call.session(), plan(call))));
        api.get(PLAN + "/ground.svg", "The drawing that lies below it")
                .gives(TextAnswer.class)
                .signedIn(readers.only((call, _) -> reader.ground(call.session(), plan(call))));
    }

    private void registerDrafts(Api api) {
        api.post(PLANS, "Begins a draft; for facility managers")
                .takes(NewPlan.class)
                .gives(FloorPlan.class)
                .signedIn(SpaceRights.managers((call, wish) -> drafts.begin(call.session(), wish)));
        api.put(PLAN, "Saves a draft whole, faults and all, unless somebody else has; for facility managers")
                .takes(SavePlan.class)
                .gives(PlanSaved.class)
                .maxBody(MAX_BODY)
                .signedIn(SpaceRights.managers(
                        (call, wish) -> drafts.save(call.session(), plan(call), wish, call.locale())));
        api.post(PLANS + "/check", "Looks at a file; nothing is kept; for facility managers")
                .takes(CheckFile.class)
                .gives(PlanChecked.class)
                .maxBody(MAX_BODY)
                .signedIn(SpaceRights.managers(
                        (call, wish) -> drafts.check(call.session(), wish, call.locale())));
        api.post(PLANS + "/import", "Takes a file in as a draft, unless it has errors; for facility managers")
                .takes(CheckFile.class)
                .gives(PlanImported.class)
                .maxBody(MAX_BODY)
                .signedIn(SpaceRights.managers((call, wish) -> drafts.take(call.session(), wish, call.locale())));
        api.get(PLAN + "/file", "A version as a file; for facility managers")
                .gives(TextAnswer.class)
                .signedIn(SpaceRights.managers((call, _) -> reader.file(call.session(), plan(call))));
    }

    private void registerUse(Api api) {
        api.get(PLAN + "/checks", "What speaks against using a draft; for facility managers")
                .query("from", "the first day in Japan, yyyy-MM-dd")
                .gives(PlanChecked.class)
                .signedIn(SpaceRights.managers((call, _) -> use.check(plan(call), from(call), call.locale())));
        api.post(PLAN + "/use", "Has a draft hold from a day on; for facility managers")
                .takes(UsePlan.class)
                .gives(PlanUsed.class)
                .signedIn(SpaceRights.managers(
                        (call, wish) -> use.use(call.session(), plan(call), wish, call.locale())));
        api.delete(PLAN, "Removes a draft, or a version before its day has come; for facility managers")
                .signedIn(SpaceRights.managers((call, _) -> {
                    use.remove(call.session(), plan(call));
                    return None.NONE;
                }));
    }

    private static LocalDate from(Call call) {
        return call.queryDate("from").orElseThrow(() -> Refused.invalid("from"));
    }

    private static PlanId plan(Call call) {
        return new PlanId(call.pathLong("plan"));
    }
}
