package hub.space.place;

import java.util.List;

/// All areas, and all places but seats.
///
/// @param seq the position in the log that this belongs to
public record PlaceList(long seq, List<Area> areas, List<Place> places) {}
