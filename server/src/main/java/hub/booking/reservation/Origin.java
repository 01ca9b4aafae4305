package hub.booking.reservation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Where a new booking comes from.
///
/// @param series null: it stands alone
/// @param original when the one of the series would begin by its rule
/// @param here made at the place itself: then it needs no other check-in
public record Origin(@Nullable SeriesId series, @Nullable Instant original, @Nullable CheckInHow here) {

    /// From a screen.
    public static final Origin ALONE = new Origin(null, null, null);

    /// One of a series.
    public static Origin of(SeriesId series, Instant original) {
        return new Origin(series, original, null);
    }

    /// Made at the place itself.
    public static Origin here(CheckInHow how) {
        return new Origin(null, null, how);
    }
}
