package hub.file.look;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/// Small pictures: in a list, and on a screen before the whole one is there.
public final class Thumbs {

    /// Longest sides in pixels.
    public static final int SMALL = 320;

    public static final int LARGE = 1280;

    private static final float QUALITY = 0.82f;

    private Thumbs() {}

    /// Dimensions as the file says, without decoding it.
    record Extent(int width, int height) {

        long pixels() {
            return (long) width * height;
        }

        int longest() {
            return Math.max(width, height);
        }
    }

    static Extent extentOf(Path file) throws IOException {
        try (var stream = new FileImageInputStream(file.toFile())) {
            var reader = readerOf(stream);
            try {
                return new Extent(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /// The picture, already coarser if it is much larger than the largest that is made of it.
    static BufferedImage read(Path file) throws IOException {
        try (var stream = new FileImageInputStream(file.toFile())) {
            var reader = readerOf(stream);
            try {
                var parameters = reader.getDefaultReadParam();
                var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LARGE));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader readerOf(FileImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new IOException("not a picture");
        }
        var reader = readers.next();
        reader.setInput(stream, true, true);
        return reader;
    }

    /// Small pictures by size, and their media type.
    record Made(Map<Integer, Path> paths, String type) {}

    static Made make(BufferedImage picture, int orientation, Path workshop) throws IOException {
        var large = turned(shrunk(picture, LARGE), orientation);
        var opaque = isOpaque(large);
        var thumbs = new LinkedHashMap<Integer, Path>();
        thumbs.put(LARGE, write(large, opaque, workshop.resolve("large")));
        thumbs.put(SMALL, write(shrunk(large, SMALL), opaque, workshop.resolve("small")));
        return new Made(thumbs, opaque ? "image/jpeg" : "image/png");
    }

    private static Path write(BufferedImage picture, boolean opaque, Path to) throws IOException {
        if (!opaque) {
            ImageIO.write(picture, "png", to.toFile());
            return to;
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new FileImageOutputStream(to.toFile())) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn(picture, picture.getWidth(), picture.getHeight(),
                    BufferedImage.TYPE_INT_RGB), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return to;
    }

    /// By halves, which loses no line of a drawing, and the rest smoothly.
    private static BufferedImage shrunk(BufferedImage picture, int longest) {
        var now = picture;
        while (Math.max(now.getWidth(), now.getHeight()) >= 2 * longest) {
            now = scaled(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        var factor = Math.min(1.0, (double) longest / Math.max(now.getWidth(), now.getHeight()));
        return scaled(now, (int) Math.round(now.getWidth() * factor), (int) Math.round(now.getHeight() * factor));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        return drawn(picture, Math.max(1, width), Math.max(1, height),
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, int type) {
        var drawn = new BufferedImage(width, height, type);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static boolean isOpaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return true;
        }
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int pixel : picture.getRGB(0, y, picture.getWidth(), 1, null, 0, picture.getWidth())) {
                if (pixel >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Upright, after the eight ways in which EXIF says a camera can be held.
    private static BufferedImage turned(BufferedImage picture, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var across = orientation >= 5;
        var turned = new BufferedImage(across ? height : width, across ? width : height, picture.getType());
        var pen = turned.createGraphics();
        pen.drawImage(picture, turn(orientation, width, height), null);
        pen.dispose();
        return turned;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
