package hub.seating.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What is answered about plans.
sealed interface PlanAnswer {

    /// Versions, of each floor the newest first.
    record PlanList(long seq, List<PlanBrief> plans) implements PlanAnswer {}

    /// A draft, saved.
    record PlanSaved(PlanId id, int revision, List<PlanProblem> problems) implements PlanAnswer {}

    /// What is wrong with a file or a plan.
    ///
    /// @param problems the errors first
    /// @param lost what is booked on seats that would go
    record PlanChecked(List<PlanProblem> problems, List<LostSitting> lost) implements PlanAnswer {}

    /// A file, taken in as a draft unless something is wrong with it.
    ///
    /// @param plan null if there are errors
    /// @param seats how many are new, known, and gone
    record PlanImported(
            @Nullable PlanBrief plan, List<PlanProblem> problems, @Nullable SeatCount seats) implements PlanAnswer {}

    /// Against the version that is changed.
    ///
    /// @param moved of the known ones, how many stand elsewhere or have another number
    record SeatCount(int fresh, int known, int moved, int gone) implements PlanAnswer {}

    /// A plan that has its day now.
    ///
    /// @param lost what was booked on seats that go
    record PlanUsed(PlanBrief plan, List<PlanProblem> problems, List<LostSitting> lost) implements PlanAnswer {}
}
