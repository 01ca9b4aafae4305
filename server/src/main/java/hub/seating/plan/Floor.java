package hub.seating.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;

/// A floor as it is today.
///
/// @param site name of what it belongs to; empty if to nothing
/// @param building name; empty if there is none between
/// @param plan the version that holds; null if the floor has none
/// @param seats how many
public record Floor(
        AreaId area, String site, String building, String name, @Nullable Integer level, @Nullable PlanId plan,
        @Nullable Integer version, int seats, List<ZoneBrief> zones) {

    /// A zone of the floor.
    ///
    /// @param style of its colour, 1 to 5
    /// @param seats how many
    public record ZoneBrief(ZoneId id, String letter, String name, int style, int seats) {}
}
