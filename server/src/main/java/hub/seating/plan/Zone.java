package hub.seating.plan;

import hub.space.place.AreaId;

/// A part of a floor, as it is called now.
///
/// @param letter short and unique on its floor, such as D
public record Zone(ZoneId id, AreaId floor, String letter, String name) {}
