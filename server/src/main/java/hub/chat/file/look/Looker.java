package hub.chat.file.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import hub.chat.file.look.Sight.Nature;

/// Looks at files, a few at a time. Thread-safe.
public final class Looker implements AutoCloseable {

    private static final Set<String> PICTURES = Set.of(
            "image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp");

    /// What browsers play.
    private static final Set<String> FILMS = Set.of("video/mp4", "video/webm", "video/quicktime");

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
        return Sight.plain(file, type, natureOf(type));
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
