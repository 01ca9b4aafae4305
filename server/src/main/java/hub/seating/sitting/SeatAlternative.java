package hub.seating.sitting;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;
import hub.space.place.SpaceStyle;

/// A seat instead of another, in the detail of a refusal.
///
/// @param number such as D-15
/// @param place such as 4F D-15
/// @param metres from the seat that was wanted
public record SeatAlternative(
        SpaceId seat, String number, String place, @Nullable SpaceStyle kind, double metres) {}
