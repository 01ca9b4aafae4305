package hub.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a program of the installation look at files. It is run with the path as its last argument and says 0 for clean and
/// 1 for infected; whatever else it says or does means that nobody has looked. Blocks.
record Scanner(List<String> command, Duration patience, Semaphore places) {

    /// At once; the scanner has its own threads.
    private static final int AT_ONCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    /// What a scanner may say.
    enum Verdict {
        CLEAN,
        INFECTED,
        UNKNOWN
    }

    Scanner(List<String> command, Duration patience) {
        this(command, patience, new Semaphore(AT_ONCE, true));
    }

    /// Clean if there is no scanner.
    Verdict verdictOn(Path file) {
        if (command.isEmpty()) {
            return Verdict.CLEAN;
        }
        places.acquireUninterruptibly();
        try {
            return asked(file);
        } catch (IOException e) {
            LOG.error("The scanner cannot be run", e);
            return Verdict.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Verdict.UNKNOWN;
        } finally {
            places.release();
        }
    }

    private Verdict asked(Path file) throws IOException, InterruptedException {
        var line = new ArrayList<>(command);
        line.add(file.toAbsolutePath().toString());
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.error("The scanner took longer than {}", patience);
                return Verdict.UNKNOWN;
            }
            return switch (process.exitValue()) {
                case 0 -> Verdict.CLEAN;
                case 1 -> Verdict.INFECTED;
                default -> {
                    LOG.error("The scanner ended with {}", process.exitValue());
                    yield Verdict.UNKNOWN;
                }
            };
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
