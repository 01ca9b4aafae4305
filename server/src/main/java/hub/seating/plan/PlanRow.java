package hub.seating.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.AreaId;

/// A version of a plan as the table has it.
///
/// @param from null of a draft
/// @param content without its ground
/// @param ground whether it has one
record PlanRow(
        PlanId id, AreaId floor, int version, @Nullable PlanId basedOn, @Nullable LocalDate from, int revision,
        PlanFile content, boolean ground, Instant changed, @Nullable PersonId by) {

    boolean draft() {
        return from == null;
    }

    PlanState state(@Nullable LocalDate until, LocalDate today) {
        if (from == null) {
            return PlanState.DRAFT;
        }
        if (from.isAfter(today)) {
            return PlanState.SET;
        }
        return until == null || until.isAfter(today) ? PlanState.VALID : PlanState.PAST;
    }

    FloorPlan plan(@Nullable LocalDate until, LocalDate today) {
        return new FloorPlan(id, floor, version, content.name(), state(until, today), from, until, revision,
                content.size(), content.structure(), content.zones(), content.rooms(), content.seats(),
                content.anchors(), content.paths(), ground);
    }

    PlanBrief brief(@Nullable LocalDate until, LocalDate today) {
        return new PlanBrief(id, floor, content.name(), version, basedOn, state(until, today), from, until, revision,
                content.seats().size(), content.zones().size(), changed, by);
    }
}
