package hub.file.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.file.look.Sight.Nature;

/// Looks at PDFs, in a process of its own each time: one made to take all memory or never to end takes that process down
/// and not the hub.
record Pdf(Path folder) {

    private static final int PATIENCE_SECONDS = 20;

    private static final String MEMORY = "-Xmx384m";

    private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);

    Sight seen(Path file, Path workshop) throws IOException {
        var page = workshop.resolve("page.jpg");
        var count = workshop.resolve("pages");
        if (!looked(file, page, count)) {
            return Sight.plain(file, "application/pdf", Nature.PDF);
        }
        var pages = Integer.valueOf(Files.readString(count, StandardCharsets.US_ASCII).strip());
        var thumbs = thumbs(page, workshop);
        return new Sight(file, "application/pdf", Nature.PDF, null, null, pages, null,
                thumbs == null ? Map.of() : thumbs.paths(), thumbs == null ? null : thumbs.type());
    }

    private static Thumbs.@Nullable Made thumbs(Path page, Path workshop) throws IOException {
        var picture = Files.exists(page) ? ImageIO.read(page.toFile()) : null;
        return picture == null ? null : Thumbs.make(picture, 1, workshop);
    }

    private boolean looked(Path file, Path page, Path count) throws IOException {
        var work = page.toAbsolutePath().getParent();
        var process = process(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + work,
                "-Dpdfbox.fontcache=" + folder.toAbsolutePath(), "-cp", System.getProperty("java.class.path"),
                PdfMain.class.getName(), file.toAbsolutePath().toString(), page.toAbsolutePath().toString(),
                count.toAbsolutePath().toString()));
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("A PDF was not drawn in {} s", PATIENCE_SECONDS);
            }
            return Files.exists(count);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    /// It gets nothing of what this process knows of its surroundings.
    private static Process process(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }
}
