package hub.seating.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.Tagged;
import hub.space.place.AreaId;

/// One version of the drawing of a floor, as clients see it; see [PlanFile].
///
/// @param from the first day in Japan on which it holds; null of a draft
/// @param until the first day on which another holds; null if none does
/// @param revision of a draft, one more with each change
/// @param ground whether there is a drawing below it
public record FloorPlan(
        PlanId id, AreaId floor, int version, @Nullable String name, PlanState state, @Nullable LocalDate from,
        @Nullable LocalDate until, int revision, List<Double> size, Structure structure, List<PlanZone> zones,
        List<PlanRoom> rooms, List<PlanSeat> seats, List<PlanAnchor> anchors, List<List<List<Double>>> paths,
        boolean ground) implements Tagged {

    /// A version that has a day never changes but for its last day.
    @Override
    public String tag() {
        return "p" + id + "-" + version + "-" + revision + "-" + state + "-" + until;
    }
}
