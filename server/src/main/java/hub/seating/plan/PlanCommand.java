package hub.seating.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;

/// All that may be asked about plans.
sealed interface PlanCommand {

    /// Begins a draft.
    ///
    /// @param basedOn the version to change; null: an empty one
    record NewPlan(AreaId floor, @Nullable PlanId basedOn) implements PlanCommand {}

    /// Saves a draft whole.
    ///
    /// @param revision the one it was read with
    record SavePlan(int revision, PlanFile file) implements PlanCommand {}

    /// Looks at a file; nothing is kept.
    ///
    /// @param text of the file
    /// @param floor null: the one it names
    record CheckFile(String text, @Nullable AreaId floor) implements PlanCommand {}

    /// Has a plan hold.
    ///
    /// @param op of the outbox
    /// @param from the first day in Japan
    record UsePlan(String op, LocalDate from) implements PlanCommand {
        public UsePlan {
            op = Texts.op(op);
        }
    }
}
