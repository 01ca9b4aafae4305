package hub.file.look;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// A WebP: a RIFF file, chunks with their lengths and the length of all at the front. So it is read twice.
record WebpCleaner(Path file, int orientation) implements Cleaner {

    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /// In the first byte of VP8X: there is EXIF, there is XMP.
    private static final int EXIF = 0x08;

    private static final int XMP = 0x04;

    @Override
    public void copy(DataInputStream from, DataOutputStream to) throws IOException {
        var chunks = begin(from);
        to.writeBytes("RIFF");
        to.writeInt(Integer.reverseBytes(Math.toIntExact(lengthOfAll())));
        to.writeBytes("WEBP");
        chunks(from, to, chunks);
    }

    private long lengthOfAll() throws IOException {
        try (var from = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
                var to = new DataOutputStream(OutputStream.nullOutputStream())) {
            chunks(from, to, begin(from));
            return to.size() + 4L;
        }
    }

    /// How many bytes of chunks there are.
    private static long begin(DataInputStream from) throws IOException {
        if (!word(from).equals("RIFF")) {
            throw new NotUnderstood();
        }
        var length = Integer.toUnsignedLong(Integer.reverseBytes(from.readInt()));
        if (!word(from).equals("WEBP")) {
            throw new NotUnderstood();
        }
        return length - 4;
    }

    private void chunks(DataInputStream from, DataOutputStream to, long bytes) throws IOException {
        var extended = false;
        for (long left = bytes; left >= 8;) {
            var name = word(from);
            var length = Integer.toUnsignedLong(Integer.reverseBytes(from.readInt()));
            var padded = length + (length & 1);
            extended |= name.equals("VP8X");
            if (NEEDED.contains(name)) {
                to.writeBytes(name);
                to.writeInt(Integer.reverseBytes((int) length));
                body(name, from, to, padded);
            } else {
                from.skipNBytes(padded);
            }
            left -= 8 + padded;
        }
        if (extended && orientation > 1) {
            var exif = Cleaner.exif(orientation);
            to.writeBytes("EXIF");
            to.writeInt(Integer.reverseBytes(exif.length));
            to.write(exif);
        }
    }

    private void body(String name, DataInputStream from, DataOutputStream to, long length) throws IOException {
        if (name.equals("VP8X") && length > 0) {
            var flags = from.readUnsignedByte() & ~(EXIF | XMP);
            to.writeByte(orientation > 1 ? flags | EXIF : flags);
            Cleaner.move(from, to, length - 1);
        } else {
            Cleaner.move(from, to, length);
        }
    }

    private static String word(DataInputStream from) throws IOException {
        var word = new byte[4];
        from.readFully(word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }
}
