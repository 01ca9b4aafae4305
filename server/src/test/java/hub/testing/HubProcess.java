package hub.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The hub as a program of its own, for tests that kill it.
public final class HubProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final URI url;

    private HubProcess(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /// Starts it with the class path of this process; returns once it can be reached.
    ///
    /// @param port 0 for any free one
    /// @param arguments of the program, besides port and folder
    public static HubProcess start(Path folder, int port, String... arguments) {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(QuickStart.arguments(folder));
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8",
                    "-Dorg.sqlite.tmpdir=" + folder, "hub.Main", "--net.port=" + port,
                    "--net.requests-per-second=100000", "--data.folder=" + folder));
            command.addAll(List.of(arguments));
            return start(command, folder.resolve("hub.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Where it can be reached.
    public URI url() {
        return url;
    }

    /// Ends it as a loss of power does: no farewell, nothing flushed (`kill -9`).
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Asks it to end, as a supervisor does, and waits until it has.
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static HubProcess start(List<String> command, Path log) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new HubProcess(process, address(process, log));
    }

    private static URI address(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            var found = ADDRESS.matcher(Files.readString(log));
            if (found.find()) {
                return URI.create("http://127.0.0.1:" + found.group(1));
            }
            Thread.sleep(10);
        }
        process.destroyForcibly();
        throw new AssertionError("the hub did not start:\n" + Files.readString(log));
    }
}
