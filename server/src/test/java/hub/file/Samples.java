package hub.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

/// Files as they come from cameras, offices and attackers.
final class Samples {

    static final double LAT = 35 + 27.0 / 60;
    static final double LON = 133 + 4.0 / 60;

    private Samples() {}

    /// Left half red, right half blue, as the sensor sees it.
    static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) {
        return bytes(out -> ImageIO.write(picture, format, out));
    }

    /// A JPEG as a telephone makes it in 松江: EXIF with position, time and orientation, a comment, a film behind its end.
    static byte[] photo(int width, int height, int orientation) {
        var jpeg = encoded(picture(width, height), "jpeg");
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            segment(out, 0xE1, joined("Exif\0\0".getBytes(US_ASCII), exif(orientation)));
            segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x>中村のスマートフォン</x>"
                    .getBytes(StandardCharsets.UTF_8));
            segment(out, 0xFE, "GPSComment".getBytes(US_ASCII));
            out.write(jpeg, 2, jpeg.length - 2);
            out.write("MotionPhoto GPSBehindTheEnd".getBytes(US_ASCII));
        });
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write((body.length + 2) & 0xFF);
        out.writeBytes(body);
    }

    static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(190);
        tiff.put("MM\0*".getBytes(US_ASCII)).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 88);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 68);
        tiff.putInt(0).put("2026:11:17 09:30:00\0".getBytes(US_ASCII));
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 142);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 166);
        tiff.putInt(0);
        tiff.putInt(35).putInt(1).putInt(27).putInt(1).putInt(0).putInt(1);
        tiff.putInt(133).putInt(1).putInt(4).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /// A PNG whose head announces so many pixels; there is nothing behind it.
    static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array();
        return bytes(out -> {
            out.writeBytes(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            chunk(out, "IHDR", head);
            chunk(out, "IDAT", new byte[]{0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
            chunk(out, "IEND", new byte[0]);
        });
    }

    /// A whole PNG with a note of the program that made it.
    static byte[] pngWithNote(int width, int height, String note) {
        var png = encoded(picture(width, height), "png");
        return bytes(out -> {
            out.write(png, 0, 33);
            chunk(out, "tEXt", ("Author\0" + note).getBytes(ISO_8859_1));
            out.write(png, 33, png.length - 33);
        });
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        var word = name.getBytes(US_ASCII);
        var checksum = new CRC32();
        checksum.update(word);
        checksum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(word);
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /// One pixel of WebP with EXIF.
    static byte[] webp() {
        var plain = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        var exif = exif(1);
        return bytes(out -> {
            out.writeBytes("RIFF".getBytes(US_ASCII));
            out.writeBytes(little(4 + 18 + (plain.length - 12) + 8 + exif.length));
            out.writeBytes("WEBPVP8X".getBytes(US_ASCII));
            out.writeBytes(little(10));
            out.writeBytes(new byte[]{8, 0, 0, 0, 0, 0, 0, 0, 0, 0});
            out.write(plain, 12, plain.length - 12);
            out.writeBytes("EXIF".getBytes(US_ASCII));
            out.writeBytes(little(exif.length));
            out.writeBytes(exif);
        });
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(number)).array();
    }

    /// A film as a telephone makes it: in it where it was taken, and with what.
    static byte[] film() {
        var places = box("udta", box("\u00A9xyz", "+35.45+133.06/GPS".getBytes(US_ASCII)));
        var track = box("trak", joined(box("tkhd", new byte[20]), box("meta", "Telephone".getBytes(US_ASCII))));
        return joined(joined(box("ftyp", "mp42\0\0\0\0mp42isom".getBytes(US_ASCII)),
                box("moov", joined(box("mvhd", new byte[20]), joined(places, track)))),
                box("mdat", "frames".getBytes(US_ASCII)));
    }

    /// A photo as newer telephones make it, of which only the list of items and the EXIF are there.
    static byte[] heic() {
        var exif = joined(new byte[]{0, 0, 0, 6}, joined("Exif\0\0".getBytes(US_ASCII), exif(1)));
        var start = box("ftyp", "heic\0\0\0\0mif1heic".getBytes(US_ASCII));
        var items = box("iinf", joined(new byte[]{0, 0, 0, 0, 0, 1},
                box("infe", joined(new byte[]{2, 0, 0, 0, 0, 7, 0, 0}, "Exif\0".getBytes(US_ASCII)))));
        var at = start.length + 12 + items.length + 8 + 4 + 2 + 2 + 6 + 8 + 8;
        var places = box("iloc", ByteBuffer.allocate(22).putInt(0).putShort((short) 0x4400).putShort((short) 1)
                .putShort((short) 7).putShort((short) 0).putShort((short) 1).putInt(at).putInt(exif.length).array());
        return joined(joined(start, box("meta", joined(new byte[4], joined(items, places)))), box("mdat", exif));
    }

    private static byte[] box(String name, byte[] body) {
        return ByteBuffer.allocate(8 + body.length).putInt(8 + body.length).put(name.getBytes(ISO_8859_1)).put(body)
                .array();
    }

    /// The beginning of a Windows program.
    static byte[] exe() {
        var program = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        program.put("MZ".getBytes(US_ASCII)).position(60).putInt(128).position(128)
                .put("PE\0\0".getBytes(US_ASCII)).putShort((short) 0x014C);
        return program.array();
    }

    static byte[] zip(Map<String, String> entries) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(US_ASCII));
                }
            }
        });
    }

    static byte[] pdf(int pages) {
        return bytes(out -> {
            try (var pdf = new PDDocument()) {
                for (int page = 0; page < pages; page++) {
                    pdf.addPage(new PDPage());
                }
                pdf.save(out);
            }
        });
    }

    static byte[] lockedPdf() {
        return bytes(out -> {
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
