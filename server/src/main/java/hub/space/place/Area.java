package hub.space.place;

import org.jspecify.annotations.Nullable;

/// A part of the town's buildings.
///
/// @param parent what it is in; null for a site
/// @param level number of a floor: 1 is the ground floor, -1 the first below it
/// @param order among its neighbours, the lowest first
public record Area(AreaId id, AreaKind kind, @Nullable AreaId parent, String name, @Nullable Integer level,
        int order) {}
