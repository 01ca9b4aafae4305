package hub.space.device;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// What a device stands for.
///
/// @param places of a door exactly one; of a kiosk or a board perhaps none
/// @param floor of a kiosk or a board
/// @param anchor what its spot is called on the floor's drawing
record DeviceScope(List<SpaceId> places, @Nullable AreaId floor, @Nullable String anchor) {}
