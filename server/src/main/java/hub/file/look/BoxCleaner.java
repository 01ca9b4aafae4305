package hub.file.look;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/// Takes what tells on the sender out of a file made of boxes: MP4, QuickTime, HEIC. Everything in it refers to everything
/// else by its position, so nothing is moved: what goes is overwritten with zeros.
final class BoxCleaner implements AutoCloseable {

    /// Boxes of a film in which people, devices and positions are told.
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");

    /// In which there are more boxes.
    private static final Set<String> FOLDERS = Set.of("moov", "trak");

    /// Items of a picture that are no picture: EXIF, and XMP.
    private static final Set<String> TELLING_ITEMS = Set.of("Exif", "mime");

    /// Of the boxes that list items; more than any camera writes.
    private static final int MAX_LIST = 1 << 20;

    /// In one file. More are there to keep the hub busy.
    private static final int MAX_BOXES = 20_000;

    /// moov, and trak in it.
    private static final int MAX_DEPTH = 2;

    private static final int BLOCK = 1 << 16;

    private final RandomAccessFile file;
    private int boxes;
    private long blanked;

    private BoxCleaner(Path file) throws IOException {
        this.file = new RandomAccessFile(file.toFile(), "rw");
    }

    static void cleanFilm(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (var cleaner = new BoxCleaner(to)) {
            cleaner.film(0, cleaner.file.length(), 0);
        }
    }

    static void cleanPicture(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (var cleaner = new BoxCleaner(to)) {
            cleaner.picture();
        }
    }

    /// @param start of the whole box
    /// @param body where its content begins
    private record Box(String name, long start, long body, long end) {}

    private Box boxAt(long at, long end) throws IOException {
        if (++boxes > MAX_BOXES) {
            throw new Cleaner.NotUnderstood();
        }
        file.seek(at);
        long size = Integer.toUnsignedLong(file.readInt());
        var word = new byte[4];
        file.readFully(word);
        var head = size == 1 ? 16 : 8;
        size = size == 1 ? file.readLong() : size == 0 ? end - at : size;
        if (size < head || size > end - at) {
            throw new Cleaner.NotUnderstood();
        }
        return new Box(new String(word, StandardCharsets.ISO_8859_1), at, at + head, at + size);
    }

    private void film(long from, long end, int depth) throws IOException {
        for (long at = from; at + 8 <= end;) {
            var box = boxAt(at, end);
            if (TELLING.contains(box.name())) {
                file.seek(at + 4);
                file.writeBytes("free");
                blank(box.body(), box.end());
            } else if (FOLDERS.contains(box.name()) && depth < MAX_DEPTH) {
                film(box.body(), box.end(), depth + 1);
            }
            at = box.end();
        }
    }

    private void blank(long from, long end) throws IOException {
        blanked += end - from;
        if (from < 0 || end > file.length() || from > end || blanked > file.length()) {
            throw new Cleaner.NotUnderstood();
        }
        file.seek(from);
        for (long left = end - from; left > 0; left -= BLOCK) {
            file.write(new byte[(int) Math.min(left, BLOCK)]);
        }
    }

    private void picture() throws IOException {
        var meta = inside(0, file.length(), "meta");
        var telling = tellingItems(list(inside(meta.body() + 4, meta.end(), "iinf")));
        if (!telling.isEmpty()) {
            blankItems(list(inside(meta.body() + 4, meta.end(), "iloc")), telling, meta);
        }
    }

    private Box inside(long from, long end, String name) throws IOException {
        for (long at = from; at + 8 <= end;) {
            var box = boxAt(at, end);
            if (box.name().equals(name)) {
                return box;
            }
            at = box.end();
        }
        throw new Cleaner.NotUnderstood();
    }

    private ByteBuffer list(Box box) throws IOException {
        if (box.end() - box.body() > MAX_LIST) {
            throw new Cleaner.NotUnderstood();
        }
        var bytes = new byte[(int) (box.end() - box.body())];
        file.seek(box.body());
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /// Ids of the items that are no picture.
    private static Set<Integer> tellingItems(ByteBuffer list) throws IOException {
        var telling = new HashSet<Integer>();
        var wide = list.getInt() >>> 24 > 0;
        var count = wide ? list.getInt() : Short.toUnsignedInt(list.getShort());
        for (int item = 0; item < count; item++) {
            var start = list.position();
            var size = list.getInt();
            list.getInt();
            var version = list.getInt() >>> 24;
            if (size < 16 || version < 2) {
                throw new Cleaner.NotUnderstood();
            }
            var id = version == 2 ? Short.toUnsignedInt(list.getShort()) : list.getInt();
            list.getShort();
            var kind = new byte[4];
            list.get(kind);
            if (TELLING_ITEMS.contains(new String(kind, StandardCharsets.ISO_8859_1))) {
                telling.add(id);
            }
            list.position(start + size);
        }
        return telling;
    }

    private void blankItems(ByteBuffer list, Set<Integer> telling, Box meta) throws IOException {
        var version = list.getInt() >>> 24;
        var sizes = Short.toUnsignedInt(list.getShort());
        var count = version < 2 ? Short.toUnsignedInt(list.getShort()) : list.getInt();
        var inMeta = bodyOfIdat(meta);
        for (int item = 0; item < count; item++) {
            var id = version < 2 ? Short.toUnsignedInt(list.getShort()) : list.getInt();
            var method = version == 0 ? 0 : list.getShort() & 0xF;
            list.getShort();
            var base = number(list, sizes >> 4 & 0xF) + (method == 1 ? inMeta : 0);
            for (int extents = Short.toUnsignedInt(list.getShort()); extents > 0; extents--) {
                number(list, version == 0 ? 0 : sizes & 0xF);
                var from = base + number(list, sizes >> 12 & 0xF);
                var length = number(list, sizes >> 8 & 0xF);
                if (telling.contains(id)) {
                    requireKnown(method);
                    blank(from, from + length);
                }
            }
        }
    }

    /// 0 if there is none.
    private long bodyOfIdat(Box meta) throws IOException {
        try {
            return inside(meta.body() + 4, meta.end(), "idat").body();
        } catch (Cleaner.NotUnderstood none) {
            return 0;
        }
    }

    private static void requireKnown(int method) throws IOException {
        if (method > 1) {
            throw new Cleaner.NotUnderstood();
        }
    }

    private static long number(ByteBuffer list, int bytes) throws IOException {
        return switch (bytes) {
            case 0 -> 0;
            case 4 -> Integer.toUnsignedLong(list.getInt());
            case 8 -> list.getLong();
            default -> throw new Cleaner.NotUnderstood();
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
