package hub.seating.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.net.Session;
import hub.kernel.net.TextAnswer;
import hub.kernel.wire.JsonText;
import hub.kernel.wire.Refused;
import hub.seating.plan.PlanAnswer.PlanList;
import hub.space.place.AreaId;
import hub.space.place.SpaceRights;

/// What plans there are and what is on them; drafts for who keeps plans only. Its methods block.
final class PlanReader {

    private final Database db;
    private final FloorPlans plans;
    private final PlanFitting fitting;
    private final FloorViews views;

    PlanReader(Database db, FloorPlans plans, PlanFitting fitting, FloorViews views) {
        this.db = db;
        this.plans = plans;
        this.fitting = fitting;
        this.views = views;
    }

    FloorList floors() {
        return db.read(sql -> new FloorList(EventLog.positionOf(sql),
                views.all(PlanRepository.book(sql), plans.today())));
    }

    PlanList list(Session session, @Nullable AreaId floor) {
        return db.read(sql -> new PlanList(EventLog.positionOf(sql), briefs(sql, session, floor)));
    }

    private List<PlanBrief> briefs(Sql sql, Session session, @Nullable AreaId floor) {
        var briefs = new ArrayList<PlanBrief>();
        if (SpaceRights.managesAll(session)) {
            PlanRepository.drafts(sql, floor).forEach(row -> briefs.add(row.brief(null, plans.today())));
        }
        var book = PlanRepository.book(sql);
        var floors = floor == null ? book.floors() : List.of(floor);
        floors.forEach(one -> book.of(one).reversed()
                .forEach(plan -> briefs.add(plan.row().brief(plan.until(), plans.today()))));
        return briefs;
    }

    FloorPlan find(Session session, PlanId id) {
        return plans.find(id).orElseGet(() -> draft(session, id).plan(null, plans.today()));
    }

    private PlanRow draft(Session session, PlanId id) {
        return Optional.of(id).filter(_ -> SpaceRights.managesAll(session))
                .flatMap(one -> db.read(sql -> PlanRepository.find(sql, one))).orElseThrow(Refused::notFound);
    }

    TextAnswer ground(Session session, PlanId id) {
        var plan = find(session, id);
        return new TextAnswer("image/svg+xml", "ground.svg",
                db.read(sql -> PlanRepository.ground(sql, id)).orElseThrow(Refused::notFound),
                "g" + id + "-" + plan.revision());
    }

    /// The plan as a file: the same plan, the same bytes.
    TextAnswer file(Session session, PlanId id) {
        var text = db.read(sql -> {
            var row = PlanRepository.find(sql, id).orElseThrow(Refused::notFound);
            return JsonText.pretty(row.content().on(fitting.spoken(row.floor()))
                    .over(PlanRepository.ground(sql, id).orElse(null)));
        });
        var plan = find(session, id);
        return new TextAnswer("application/json", "floor-plan-" + id + ".json", text,
                "f" + id + "-" + plan.revision() + "-" + Integer.toHexString(text.hashCode()));
    }
}
