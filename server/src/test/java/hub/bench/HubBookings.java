package hub.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import hub.bench.Attempts.Attempt;

/// The hub as it is: `POST /api/booking/bookings` with session, rules, history, events and alternatives for who is refused.
final class HubBookings implements BookingSide {

    private static final Pattern LISTENING = Pattern.compile("http://[^:/ ]+:(\\d+)");

    private final ServerProcess server;
    private final Path database;

    HubBookings(Path folder, List<String> flags, int clients) throws Exception {
        Files.createDirectories(folder);
        database = folder.resolve("hub.db");
        BenchTown.build(database, new Town(Math.max(clients, Town.SECTION)));
        places();
        server = ServerProcess.start(folder, flags, LISTENING, List.of("hub.Main", "--data.folder=" + folder,
                "--net.port=0", "--net.requests-per-second=1000000"));
    }

    private void places() throws SQLException {
        try (var connection = open(database); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into space_area (id, kind, name) values (1, 'SITE', '本庁')");
            for (int place = 0; place < Attempts.PLACES; place++) {
                statement.executeUpdate("insert into space_place (id, area_id, kind, name, capacity) values ("
                        + id(place) + ", 1, 'ROOM', '会議室" + place + "', 8)");
            }
            connection.commit();
        }
    }

    @Override
    public Tally run(Attempts attempts, int clients) throws Exception {
        var headers = IntStream.range(0, clients).mapToObj(client -> "Cookie: hub_session=" + BenchTown.token(client)
                + "\r\nX-Hub-Csrf: " + BenchTown.csrf(client) + "\r\nOrigin: http://127.0.0.1\r\n").toList();
        return new HttpBookings(server.port(), "/api/booking/bookings", (_, attempt) -> body(attempt), headers)
                .run(attempts, clients);
    }

    private static String body(Attempt attempt) {
        return """
                {"op":"%s","title":"打合せ","places":[%d],"from":"%s","until":"%s","attendees":[]}"""
                .formatted(UUID.randomUUID(), id(attempt.place()), attempt.from(), attempt.until());
    }

    private static long id(int place) {
        return place + 1L;
    }

    @Override
    public double cpu() {
        return Machine.cpu(server.pid());
    }

    @Override
    public long overlaps() throws SQLException {
        return overlaps(database);
    }

    static long overlaps(Path database) throws SQLException {
        try (var connection = open(database); var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from space_allocation a join space_allocation b
                        on b.space_id = a.space_id and b.id > a.id and b.occupies = 1 and b.stretch = 0
                            and b.from_at > a.from_at - 86400000 and b.from_at < a.until_at
                            and b.until_at > a.from_at
                        where a.occupies = 1
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
