package hub.seating.plan;

import java.util.List;

/// All floors, in the order of the buildings.
///
/// @param seq the position in the log that this belongs to
public record FloorList(long seq, List<Floor> floors) {}
