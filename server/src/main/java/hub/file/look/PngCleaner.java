package hub.file.look;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A PNG: chunks, each with its length, its name and a checksum.
record PngCleaner() implements Cleaner {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private static final int NAME_AND_CHECKSUM = 8;

    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    @Override
    public void copy(DataInputStream from, DataOutputStream to) throws IOException {
        if (from.readLong() != SIGNATURE) {
            throw new NotUnderstood();
        }
        to.writeLong(SIGNATURE);
        for (var name = ""; !name.equals("IEND");) {
            name = chunk(from, to);
        }
    }

    private static String chunk(DataInputStream from, DataOutputStream to) throws IOException {
        var length = from.readInt();
        var word = from.readNBytes(4);
        var name = new String(word, StandardCharsets.ISO_8859_1);
        if (length < 0 || (word.length == 4 && !name.matches("[A-Za-z]{4}"))) {
            throw new NotUnderstood();
        }
        if (NEEDED.contains(name)) {
            to.writeInt(length);
            to.write(word);
            Cleaner.move(from, to, length + (long) NAME_AND_CHECKSUM - 4);
        } else {
            from.skipNBytes(length + (long) NAME_AND_CHECKSUM - 4);
        }
        return name;
    }
}
