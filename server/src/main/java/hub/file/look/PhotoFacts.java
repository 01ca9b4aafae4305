package hub.file.look;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import org.jspecify.annotations.Nullable;

import hub.file.look.Sight.Spot;
import hub.kernel.time.HubTime;

/// What a photo tells of itself.
///
/// @param orientation how the camera was held: 1 to 8 as in EXIF, 1 is upright
record PhotoFacts(int orientation, @Nullable Spot spot) {

    private static final PhotoFacts NONE = new PhotoFacts(1, null);

    private static final int WAYS_TO_HOLD_A_CAMERA = 8;

    /// Nothing if the file says nothing or cannot be understood. Asked of photos only: those who draw and those who scan
    /// leave no places, and what is compressed in a PNG could unfold to any size.
    static PhotoFacts of(Path file, String type) {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (type) {
                case "image/jpeg" -> of(JpegMetadataReader.readMetadata(stream, List.of(new ExifReader())));
                case "image/webp" -> of(WebpMetadataReader.readMetadata(stream));
                case "image/heic", "image/heif" -> of(HeifMetadataReader.readMetadata(stream));
                default -> NONE;
            };
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static PhotoFacts of(Metadata metadata) {
        var held = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var orientation = held == null ? null : held.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return new PhotoFacts(orientation == null || orientation < 1 || orientation > WAYS_TO_HOLD_A_CAMERA
                ? 1 : orientation, spot(metadata));
    }

    private static @Nullable Spot spot(Metadata metadata) {
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        var at = gps == null ? null : gps.getGeoLocation();
        if (at == null || at.isZero() || Math.abs(at.getLatitude()) > 90 || Math.abs(at.getLongitude()) > 180) {
            return null;
        }
        var shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        // Cameras that name no zone mean the one they are in.
        var taken = shot == null ? null : shot.getDateOriginal(TimeZone.getTimeZone(HubTime.ZONE));
        return new Spot(at.getLatitude(), at.getLongitude(), taken == null ? null : taken.toInstant());
    }
}
