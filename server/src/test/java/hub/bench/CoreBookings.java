package hub.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import hub.bench.floor.BookingFront;

/// The hub's allocations alone, behind the same front as PostgreSQL: what the check itself costs.
final class CoreBookings implements BookingSide {

    private static final Pattern LISTENING = Pattern.compile("listening (\\d+)");

    private final Path database;
    private final ServerProcess server;

    CoreBookings(Path folder, List<String> flags, int clients) throws Exception {
        Files.createDirectories(folder);
        database = folder.resolve("core.db");
        server = ServerProcess.start(folder, flags, LISTENING, List.of(BookingFront.class.getName(),
                database.toString(), Integer.toString(clients), Integer.toString(Attempts.PLACES)));
    }

    @Override
    public Tally run(Attempts attempts, int clients) throws Exception {
        return HttpBookings.plain(server.port(), attempts, clients);
    }

    @Override
    public double cpu() {
        return Machine.cpu(server.pid());
    }

    @Override
    public long overlaps() throws Exception {
        return HubBookings.overlaps(database);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
