package hub.file.look;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Copies a picture without what does not belong to the picture: positions, names of people and cameras, comments,
/// previews, whatever hangs behind its end. Only parts known to be needed are copied, each byte for byte, so that nothing is
/// lost of what is seen and no new kind of metadata slips through.
interface Cleaner {

    int BUFFER = 1 << 16;

    /// How a copy went.
    enum Outcome {
        WHOLE,
        /// It ends too early; what was there was copied cleanly.
        CUT_OFF,
        /// There is no copy.
        NOT_UNDERSTOOD
    }

    /// Copies one picture to its end.
    ///
    /// @throws EOFException if it has none
    /// @throws IOException if it is not such a picture
    void copy(DataInputStream from, DataOutputStream to) throws IOException;

    static Outcome clean(String type, Path from, Path to, int orientation) throws IOException {
        var cleaner = switch (type) {
            case "image/jpeg" -> new JpegCleaner(orientation);
            case "image/png" -> new PngCleaner();
            case "image/webp" -> new WebpCleaner(from, orientation);
            default -> null;
        };
        if (cleaner == null) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.WHOLE;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from), BUFFER));
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), BUFFER))) {
            cleaner.copy(in, out);
            return Outcome.WHOLE;
        } catch (EOFException e) {
            return Outcome.CUT_OFF;
        } catch (NotUnderstood e) {
            return Outcome.NOT_UNDERSTOOD;
        }
    }

    /// Moves so many bytes.
    static void move(DataInputStream from, DataOutputStream to, long count) throws IOException {
        var buffer = new byte[BUFFER];
        for (long left = count; left > 0;) {
            var read = from.read(buffer, 0, (int) Math.min(left, BUFFER));
            if (read < 0) {
                throw new EOFException();
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }

    /// This is not what it was taken for.
    final class NotUnderstood extends IOException {

        private static final long serialVersionUID = 1;

        NotUnderstood() {
            super("not such a picture");
        }
    }

    /// An EXIF block that says how the camera was held and nothing else.
    static byte[] exif(int orientation) {
        return new byte[]{
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }
}
