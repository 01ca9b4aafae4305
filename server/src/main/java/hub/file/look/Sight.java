package hub.file.look;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What was seen of a file.
///
/// @param bytes the file to keep: the one looked at, or a copy without what tells on its sender
/// @param width of a picture in pixels, upright; null if not known
/// @param pages of a PDF; null if not known
/// @param spot where a photo was taken, null if it does not say
/// @param thumbs small pictures by the longest side they may have; empty if there are none
/// @param thumbType their media type
public record Sight(
        Path bytes, String type, Nature nature, @Nullable Integer width, @Nullable Integer height,
        @Nullable Integer pages, @Nullable Spot spot, Map<Integer, Path> thumbs, @Nullable String thumbType) {

    /// What a file can be shown as.
    public enum Nature {
        PICTURE,
        FILM,
        SOUND,
        PDF,
        ANYTHING
    }

    /// Where and when a photo was taken, as the camera said; degrees in WGS 84.
    public record Spot(double lat, double lon, @Nullable Instant taken) {}

    Sight at(@Nullable Spot where) {
        return new Sight(bytes, type, nature, width, height, pages, where, thumbs, thumbType);
    }

    static Sight plain(Path bytes, String type, Nature nature) {
        return new Sight(bytes, type, nature, null, null, null, null, Map.of(), null);
    }
}
