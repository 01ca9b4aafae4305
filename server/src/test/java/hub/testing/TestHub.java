package hub.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import hub.HubConfig;
import hub.HubServer;
import hub.demo.Demo;
import hub.demo.DemoSize;
import hub.kernel.time.HubTime;

/// The whole hub on a free port with a database of its own, for tests.
public final class TestHub implements AutoCloseable {

    private final HubServer server;

    private TestHub(HubServer server) {
        this.server = server;
    }

    /// A hub with the demo town, in which nobody stirs, and the real clock.
    public static TestHub demo(Path folder) {
        return start(folder, Optional.of(new Demo(DemoSize.NORMAL, Demo.Life.OFF)), HubTime.systemClock());
    }

    /// A hub on whatever the folder holds.
    ///
    /// @param settings such as `--net.requests-per-second=2`
    public static TestHub on(Path folder, InstantSource clock, String... settings) {
        return start(folder, Optional.empty(), clock, settings);
    }

    private static TestHub start(Path folder, Optional<Demo> demo, InstantSource clock, String... more) {
        var settings = new ArrayList<>(
                List.of("--net.port=0", "--data.folder=" + folder, "--net.requests-per-second=1000"));
        settings.addAll(List.of(more));
        return new TestHub(HubServer.start(HubConfig.of(settings), demo, clock));
    }

    /// A folder that is removed when the machine cleans up its temporary files.
    public static Path newFolder() {
        try {
            return Files.createTempDirectory("hub-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HubServer server() {
        return server;
    }

    public int port() {
        return server.port();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /// A browser in which this person of the [World] has signed in.
    public Browser browser(String staffNumber) {
        return new Browser(url()).signIn(staffNumber, World.PASSWORD);
    }

    @Override
    public void close() {
        server.close();
    }
}
