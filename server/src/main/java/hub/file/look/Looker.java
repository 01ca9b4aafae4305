package hub.file.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.file.look.Sight.Nature;

/// Looks at files, a few at a time. Thread-safe.
public final class Looker implements AutoCloseable {

    private static final Set<String> PICTURES = Set.of(
            "image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp");

    /// What browsers play.
    private static final Set<String> FILMS = Set.of("video/mp4", "video/webm", "video/quicktime", "video/x-m4v");

    /// Of telephones. Java cannot draw them, nor can most browsers.
    private static final Set<String> BOXED_PICTURES = Set.of(
            "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif");

    private static final Logger LOG = LoggerFactory.getLogger(Looker.class);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("hub-looker-", 0).factory());

    /// Being decoded at once; this is what bounds the memory.
    private final Semaphore megapixels = new Semaphore(Picture.MAX_MEGAPIXELS, true);

    private final Pdf pdf;

    /// @param folder where what helps to look faster is kept
    public Looker(Path folder) {
        pdf = new Pdf(folder);
    }

    /// Looks at a file; whatever is broken in it, it is at least something to be saved.
    ///
    /// @param type its media type
    /// @param workshop an empty folder for what is made of it
    public Sight look(Path file, String type, Path workshop) throws IOException {
        try {
            return threads.submit(() -> seen(file, type, workshop)).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Sight seen(Path file, String type, Path workshop) throws IOException {
        if (PICTURES.contains(type)) {
            return new Picture(file, type, workshop, megapixels).seen();
        }
        if (type.equals("application/pdf")) {
            return pdf.seen(file, workshop);
        }
        if (BOXED_PICTURES.contains(type)) {
            return Sight.plain(cleaned(BoxCleaner::cleanPicture, file, workshop), type, Nature.ANYTHING)
                    .at(PhotoFacts.of(file, type).spot());
        }
        return Sight.plain(type.equals("video/webm") ? file : film(file, type, workshop), type, natureOf(type));
    }

    private static Path film(Path file, String type, Path workshop) {
        return type.startsWith("video/") ? cleaned(BoxCleaner::cleanFilm, file, workshop) : file;
    }

    private interface Cleaning {
        void copy(Path from, Path to) throws IOException;
    }

    /// The file as it came if it is not built as its kind should be.
    private static Path cleaned(Cleaning cleaning, Path file, Path workshop) {
        var clean = workshop.resolve("clean");
        try {
            cleaning.copy(file, clean);
            return clean;
        } catch (IOException | RuntimeException e) {
            LOG.info("Metadata cannot be taken out of a file: {}", e.toString());
            return file;
        }
    }

    private static Nature natureOf(String type) {
        if (type.startsWith("audio/")) {
            return Nature.SOUND;
        }
        return FILMS.contains(type) ? Nature.FILM : Nature.ANYTHING;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
