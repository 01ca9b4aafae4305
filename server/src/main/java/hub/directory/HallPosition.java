package hub.directory;

import java.util.Optional;

/// Where the town hall stands: from here the way to a place is told.
///
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
public record HallPosition(double lat, double lon) {

    /// @throws IllegalArgumentException if there is no such point on earth
    public HallPosition {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("There is no place at " + lat + "," + lon);
        }
    }

    /// @param value such as `35.4437,139.6380`; blank = not told
    /// @throws IllegalArgumentException if it is not two numbers
    public static Optional<HallPosition> of(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        var parts = value.split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A position is latitude,longitude, not " + value);
        }
        return Optional
                .of(new HallPosition(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())));
    }
}
