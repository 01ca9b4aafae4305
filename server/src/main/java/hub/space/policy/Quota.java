package hub.space.policy;

import org.jspecify.annotations.Nullable;

/// How much of the places under one policy may be taken; null: as much as one likes.
///
/// @param openPerPerson bookings that are not over yet
/// @param minutesPerWeekPerPerson Monday to Sunday
/// @param minutesPerWeekPerUnit of the unit that a booking is for
public record Quota(
        @Nullable Integer openPerPerson, @Nullable Integer minutesPerWeekPerPerson,
        @Nullable Integer minutesPerWeekPerUnit) {

    /// No limit.
    public static final Quota NONE = new Quota(null, null, null);

    boolean counts() {
        return openPerPerson != null || minutesPerWeekPerPerson != null || minutesPerWeekPerUnit != null;
    }
}
