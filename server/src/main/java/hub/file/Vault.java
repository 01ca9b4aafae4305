package hub.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The folder of files: what arrives in `incoming/`, what is kept under its SHA-256, `ab/cdef…`, small pictures beside it
/// with `.320` and `.1280` behind the name. What stands under a digest is whole and never changes. Thread-safe; blocks.
final class Vault {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Path incoming;

    /// Between a file's taking its place and the row that needs it, nobody may clear it away.
    private final ReentrantLock keeping = new ReentrantLock();

    Vault(Path folder) {
        this.folder = folder;
        incoming = folder.resolve("incoming");
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder of files " + folder, e);
        }
    }

    /// Where the bytes of an upload gather.
    Path arriving(FileId id) {
        return incoming.resolve(Long.toString(id.value()));
    }

    /// A folder of its own for the work on an upload.
    Path workshop(FileId id) throws IOException {
        return Files.createDirectories(incoming.resolve(id.value() + ".work"));
    }

    /// How much of an upload is on the disk.
    long arrived(FileId id) {
        return arriving(id).toFile().length();
    }

    /// Adds a piece at the end of what has arrived; returns once it is on the disk.
    void append(FileId id, byte[] piece) throws IOException {
        try (var file = FileChannel.open(arriving(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var end = file.size();
            try {
                write(file, ByteBuffer.wrap(piece), end);
                file.force(true);
            } catch (IOException e) {
                file.truncate(end);
                throw e;
            }
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes, long at) throws IOException {
        var start = at;
        while (bytes.hasRemaining()) {
            start += file.write(bytes, start);
        }
    }

    long free() {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digestOf(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Path kept(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
    }

    /// @param width longest side, 320 or 1280
    Path thumb(String digest, int width) {
        var file = kept(digest);
        return file.resolveSibling(file.getFileName() + "." + width);
    }

    /// Puts files in their places, each whole or not at all, and has the rows written that need them.
    ///
    /// @param rows whether there is a row that needs them, after all
    void keep(List<Move> files, Predicate<List<Move>> rows) throws IOException {
        keeping.lock();
        try {
            for (var file : files) {
                put(file);
            }
            if (!rows.test(files)) {
                for (var file : files) {
                    Files.deleteIfExists(file.to());
                }
            }
        } finally {
            keeping.unlock();
        }
    }

    /// A file and the place it shall take.
    record Move(Path from, Path to) {}

    private static void put(Move file) throws IOException {
        var home = Files.createDirectories(file.to().toAbsolutePath().getParent());
        sync(file.from(), StandardOpenOption.WRITE);
        link(file);
        sync(home, StandardOpenOption.READ);
    }

    /// What arrived stays where it is until its row says that it is whole: who asks meanwhile is not told to begin anew.
    private static void link(Move file) throws IOException {
        try {
            Files.createLink(file.to(), file.from());
        } catch (FileAlreadyExistsException e) {
            // The same digest, so the same bytes.
            return;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(file.from(), file.to(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var file = FileChannel.open(path, how)) {
            file.force(true);
        }
    }

    /// Clears away what is kept under a digest unless it is needed.
    void clear(String digest, Predicate<String> needed) {
        keeping.lock();
        try {
            if (!needed.test(digest)) {
                deleteAll(kept(digest));
            }
        } finally {
            keeping.unlock();
        }
    }

    /// A file and its small pictures, which begin with its name.
    private static void deleteAll(Path file) {
        var name = file.getFileName().toString();
        var home = file.toAbsolutePath().getParent();
        if (home == null || !Files.isDirectory(home)) {
            return;
        }
        try (var others = Files.list(home)) {
            others.filter(other -> other.getFileName().toString().startsWith(name)).forEach(Vault::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every digest under which something is kept.
    List<String> digests() {
        try (var homes = Files.list(folder)) {
            return homes.filter(home -> !home.equals(incoming)).flatMap(Vault::digestsIn).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> digestsIn(Path home) {
        try (var files = Files.list(home)) {
            return files.map(file -> home.getFileName() + file.getFileName().toString().replaceAll("\\..*", ""))
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Clears away what arrived of an upload, and what was made of it.
    void clearArrived(FileId id) {
        clearWorkshop(id);
        delete(arriving(id));
    }

    void clearWorkshop(FileId id) {
        var work = incoming.resolve(id.value() + ".work");
        if (Files.isDirectory(work)) {
            try (var files = Files.list(work)) {
                files.forEach(Vault::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            delete(work);
        }
    }

    /// Every upload of which something has arrived.
    List<FileId> arrivals() {
        try (var files = Files.list(incoming)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\..*", ""))
                    .filter(name -> name.matches("\\d{1,18}"))
                    .distinct()
                    .map(name -> new FileId(Long.parseLong(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
