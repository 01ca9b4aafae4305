package hub.seating.plan;

import java.util.List;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.space.place.SpaceReaders;

/// What happens to floors.
sealed interface PlanEvent extends Event {

    @Override
    default Audience audience() {
        return SpaceReaders.ALL;
    }

    /// Of these floors versions were set or taken back, or another one holds now; all others stay as they are.
    @Kind("seating.plans")
    record Changed(List<Floor> floors) implements PlanEvent {}
}
