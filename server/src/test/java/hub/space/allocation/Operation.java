package hub.space.allocation;

import java.util.List;

/// One step of a trial. Times are minutes after nine, places are numbers of [ModelTown], allocations are named by the
/// number of the step that took them, so that steps can be left out.
sealed interface Operation {

    /// @param person 0: nobody
    record Wish(int space, int from, int until, int units, int person) {}

    /// Takes one place or several.
    record Take(int step, List<Wish> wishes) implements Operation {}

    record Move(int step, int space, int from, int until) implements Operation {}

    record Enter(int step, AllocationState state) implements Operation {}

    record Leave(int step, AllocationState exit) implements Operation {}

    /// Time passes.
    record Pass(int minutes) implements Operation {}

    /// Asks the memory.
    record Ask(int space, int from, int until, int units) implements Operation {}
}
