package hub.file.look;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A JPEG: segments, each behind a marker, and between them the coded lines.
record JpegCleaner(int orientation) implements Cleaner {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    @Override
    public void copy(DataInputStream from, DataOutputStream to) throws IOException {
        if (from.readUnsignedShort() != (MARK << 8 | START)) {
            throw new NotUnderstood();
        }
        to.writeShort(MARK << 8 | START);
        if (orientation > 1) {
            writeOrientation(to);
        }
        var marker = nextMarker(from);
        while (marker != END) {
            marker = segment(from, to, marker);
        }
        to.writeShort(MARK << 8 | END);
    }

    private void writeOrientation(DataOutputStream to) throws IOException {
        var exif = Cleaner.exif(orientation);
        to.writeShort(MARK << 8 | APP1);
        to.writeShort(2 + 6 + exif.length);
        to.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        to.write(exif);
    }

    /// Copies or skips one segment; the marker that follows it.
    private static int segment(DataInputStream from, DataOutputStream to, int marker) throws IOException {
        if (standsAlone(marker)) {
            to.writeShort(MARK << 8 | marker);
            return nextMarker(from);
        }
        var length = from.readUnsignedShort();
        if (length < 2) {
            throw new NotUnderstood();
        }
        var body = new byte[length - 2];
        from.readFully(body);
        if (isNeeded(marker, body)) {
            to.writeShort(MARK << 8 | marker);
            to.writeShort(length);
            to.write(body);
        }
        return marker == SCAN ? lines(from, to) : nextMarker(from);
    }

    /// Coded lines run to the first mark that is neither a plain 0xFF of theirs nor a restart.
    private static int lines(DataInputStream from, DataOutputStream to) throws IOException {
        while (true) {
            var next = from.readUnsignedByte();
            if (next != MARK) {
                to.write(next);
                continue;
            }
            var marker = afterMark(from);
            if (marker != 0 && !isRestart(marker)) {
                return marker;
            }
            to.writeShort(MARK << 8 | marker);
        }
    }

    private static int nextMarker(DataInputStream from) throws IOException {
        if (from.readUnsignedByte() != MARK) {
            throw new NotUnderstood();
        }
        return afterMark(from);
    }

    private static int afterMark(DataInputStream from) throws IOException {
        var marker = from.readUnsignedByte();
        while (marker == MARK) {
            marker = from.readUnsignedByte();
        }
        return marker;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /// Of what programs add: how large a point is, which colours are meant.
    private static boolean isNeeded(int marker, byte[] body) {
        return switch (marker) {
            case APP0 -> begins(body, "JFIF\0");
            case APP2 -> begins(body, "ICC_PROFILE\0");
            case APP14 -> begins(body, "Adobe");
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    private static boolean begins(byte[] body, String word) {
        return new String(body, 0, Math.min(body.length, word.length()), StandardCharsets.ISO_8859_1).equals(word);
    }
}
