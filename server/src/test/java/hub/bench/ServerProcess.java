package hub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server under test: its own Java process on the first core, killed at the end.
record ServerProcess(Process process, int port) implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /// Starts it with the class path of this process.
    ///
    /// @param listening finds the port, its first group, in what the server prints
    static ServerProcess start(Path folder, List<String> flags, Pattern listening, List<String> mainAndArguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Machine.onFirstCore()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + folder, "-cp",
                System.getProperty("java.class.path")));
        command.addAll(flags);
        command.addAll(mainAndArguments);
        Path log = folder.resolve("server.log");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ServerProcess(process, port(process, log, listening));
    }

    private static int port(Process process, Path log, Pattern listening) throws IOException, InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher found = listening.matcher(Files.readString(log));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
            Thread.sleep(20);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
