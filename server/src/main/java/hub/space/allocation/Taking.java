package hub.space.allocation;

import java.util.List;

import hub.space.place.SpaceId;

/// What became of a wish.
public sealed interface Taking {

    /// It is done; in the order of the demands.
    record Taken(List<Allocation> allocations) implements Taking {}

    /// Nothing was changed: something is in the way.
    ///
    /// @param space the place that was wanted
    /// @param by what is in the way there, in a place that excludes it, or of a seat in another seat of the same person;
    ///     the earliest first
    record Occupied(SpaceId space, List<Allocation> by) implements Taking {}
}
