package hub.file;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Where and when a photo was taken, as the camera said.
///
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param taken null if the camera did not say
public record FilePlace(double lat, double lon, @Nullable Instant taken) {}
