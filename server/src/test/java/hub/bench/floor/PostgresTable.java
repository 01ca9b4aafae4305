package hub.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The textbook table of bookings: PostgreSQL refuses an overlap by a constraint. One connection; one thread.
public final class PostgresTable implements BookingTable, AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;

    /// Connects.
    public PostgresTable(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        // The cheapest way to be refused: no error, nothing to roll back.
        insert = connection.prepareStatement("""
                insert into booking (place, during, title, organiser) values (?, tstzrange(?, ?), '打合せ', 1)
                on conflict do nothing
                """);
    }

    /// Makes the table.
    ///
    /// @throws IllegalStateException if commits were not synced
    public static void make(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            for (var setting : new String[]{"fsync", "synchronous_commit"}) {
                try (var row = statement.executeQuery("show " + setting)) {
                    row.next();
                    if (!row.getString(1).equals("on")) {
                        throw new IllegalStateException(setting + " is " + row.getString(1));
                    }
                }
            }
            statement.execute("create extension btree_gist");
            statement.execute("""
                    create table booking (
                        id bigserial primary key, place int not null, during tstzrange not null, title text not null,
                        organiser bigint not null, made timestamptz not null default now(),
                        exclude using gist (place with =, during with &&))
                    """);
        }
    }

    @Override
    public boolean book(int place, Instant from, Instant until) throws SQLException {
        insert.setInt(1, place);
        insert.setObject(2, at(from));
        insert.setObject(3, at(until));
        return insert.executeUpdate() == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /// Pairs that overlap.
    public long overlaps() throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                select count(*) from booking a join booking b
                on b.place = a.place and b.id > a.id and b.during && a.during
                """)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
