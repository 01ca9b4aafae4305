package hub.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The stories of `webclient/e2e`, told to a running hub.
final class Playwright {

    private static final Path WEBCLIENT = Path.of("../webclient").toAbsolutePath().normalize();
    private static final List<String> COMMAND = System.getProperty("os.name").startsWith("Windows")
            ? List.of("cmd", "/c", "npx", "playwright", "test")
            : List.of("npx", "playwright", "test");

    private Playwright() {}

    /// Runs until the last story ended.
    ///
    /// @return the exit code: 0 when every story held
    static int tell(Supervisor hub) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(COMMAND).directory(WEBCLIENT.toFile()).redirectErrorStream(true);
        builder.environment().put("HUB_URL", hub.hub().toString());
        builder.environment().put("HUB_CONTROL", hub.control().toString());
        var process = builder.start();
        try {
            // Not inheritIO(): this JVM's own output is the channel on which it reports to Maven.
            process.inputReader().lines().forEach(System.out::println);
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }
}
