package hub.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import hub.testing.HubProcess;

/// Keeps a hub with the demo town in a process of its own, which the stories may kill and start again: `POST /kill` and
/// `POST /start` at [#control]. Port and data stay the same.
final class Supervisor implements AutoCloseable {

    private final Path folder;
    private final HttpServer server;
    private HubProcess hub;

    private Supervisor(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        hub = HubProcess.start(folder, 0, "--demo", "--demo-life=off");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/kill", exchange -> answer(exchange, this::kill));
        server.createContext("/start", exchange -> answer(exchange, this::start));
        server.start();
    }

    static Supervisor of(Path folder) throws IOException {
        return new Supervisor(folder);
    }

    /// Where the hub is.
    URI hub() {
        return hub.url();
    }

    /// Where the stories ask for its death and return.
    URI control() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        kill();
    }

    private synchronized void kill() {
        hub.kill();
    }

    private synchronized void start() {
        hub = HubProcess.start(folder, hub.url().getPort(), "--demo", "--demo-life=off");
    }

    private static void answer(HttpExchange exchange, Runnable work) throws IOException {
        work.run();
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
