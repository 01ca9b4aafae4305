package hub.booking.wait;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.allocation.AllocationId;

/// A wait as its own row has it.
///
/// @param held what keeps its place
record WaitRow(Wait what, PersonId person, @Nullable AllocationId held) {

    WaitId id() {
        return what.id();
    }
}
