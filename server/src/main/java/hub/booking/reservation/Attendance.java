package hub.booking.reservation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Something a person takes part in. It has no title: what presence does not know it cannot tell.
///
/// @param place where; null: nowhere in particular
public record Attendance(Instant from, Instant until, @Nullable String place) {}
