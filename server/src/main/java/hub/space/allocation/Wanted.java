package hub.space.allocation;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// An occupation as it would be.
///
/// @param except the allocation that would become it, which is not in its own way; 0: a new one
record Wanted(
        SpaceId space, Slot slot, int setup, int teardown, int units, @Nullable PersonId person, long except) {

    static Wanted of(Demand demand, Spot spot) {
        return new Wanted(demand.space(), demand.slot(), spot.setup(), spot.teardown(), demand.units(), demand.person(),
                0);
    }

    static Wanted of(Allocation now) {
        return new Wanted(now.space(), now.slot(), now.setup(), now.teardown(), now.units(), now.person(),
                now.id().value());
    }
}
