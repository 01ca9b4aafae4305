package hub.demo;

import org.jspecify.annotations.Nullable;

/// A part of the town's buildings.
///
/// @param id dense, from 1, in the order of the file; whatever it is part of comes before it
/// @param kind SITE, BUILDING, FLOOR or ZONE
/// @param level number of a floor
record DemoArea(int id, @Nullable Integer parent, String kind, String name, @Nullable Integer level) {}
