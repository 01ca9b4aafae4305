package hub.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.chat.ChatFeature;
import hub.directory.DirectoryFeature;
import hub.directory.signin.PasswordHash;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.presence.PresenceFeature;
import hub.seating.SeatingFeature;
import hub.space.SpaceFeature;

/// Writes a [Town] into the hub's own tables before the server starts: people of one section per hundred, each with a
/// session whose token is known, and each in one room of every size. Plain JDBC, in one transaction.
final class BenchTown implements AutoCloseable {

    /// Of the first few people; the others cannot sign in and need not.
    static final String PASSWORD = "bench-password-of-all";
    static final int WITH_PASSWORD = 64;

    private static final List<Integer> SIZES = List.of(2, 50, 500, 5_000);
    static final List<Migration> MIGRATIONS = Stream.of(EventLog.MIGRATIONS, ChatFeature.MIGRATIONS,
            DirectoryFeature.MIGRATIONS, PresenceFeature.MIGRATIONS, SpaceFeature.MIGRATIONS,
            SeatingFeature.MIGRATIONS).flatMap(List::stream)
            .toList();
    private static final String DAY = LocalDate.of(2026, 4, 1).toString();

    private final Connection connection;
    private final Town town;
    private final long now = Instant.now().toEpochMilli();

    private BenchTown(Connection connection, Town town) {
        this.connection = connection;
        this.town = town;
    }

    /// Creates the file.
    static void build(Path file, Town town) throws SQLException {
        Database.open(new DatabaseConfig(file, 1), MIGRATIONS, () -> {
        }).close();
        try (BenchTown building = new BenchTown(DriverManager.getConnection("jdbc:sqlite:" + file), town)) {
            building.connection.setAutoCommit(false);
            building.units();
            building.people();
            building.passwords();
            SIZES.stream().filter(size -> size <= town.people()).forEach(building::rooms);
            building.connection.commit();
        }
    }

    static long personId(int person) {
        return person + 1L;
    }

    static String staffNumber(int person) {
        return "%06d".formatted(personId(person));
    }

    static long roomId(int room, int size) {
        return 1_000_000L * (SIZES.indexOf(size) + 1) + room + 1;
    }

    /// What the person's cookie says.
    static String token(int person) {
        return "bench-session-token-of-person-number-%07d".formatted(person);
    }

    /// What the person sends along with every change.
    static String csrf(int person) {
        return "bench-csrf-%07d".formatted(person);
    }

    private void units() throws SQLException {
        insert("insert into directory_day (id, day) values (1, ?)",
                LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        for (int unit = 0; unit * Town.SECTION < town.people(); unit++) {
            long id = unit + 1L;
            String name = "第" + (unit + 1) + "課";
            insert("insert into unit (id, code) values (?, ?)", id, "U" + id);
            insert("insert into unit_version (unit_id, valid_from, name, kana, level, sort) values (?, ?, ?, ?, ?, ?)",
                    id, DAY, name, "だい%dか".formatted(id), "SECTION", unit);
            int first = unit * Town.SECTION;
            int headcount = Math.min(Town.SECTION, town.people() - first);
            room(id, "UNIT", name, headcount, id, null);
            members(id, first, headcount);
        }
    }

    private void people() throws SQLException {
        for (int person = 0; person < town.people(); person++) {
            long id = personId(person);
            insert("insert into person (id, staff_number, joined_on) values (?, ?, ?)", id, staffNumber(person), DAY);
            insert("insert into person_version (person_id, valid_from, name, kana, romaji, extension, mail)"
                    + " values (?, ?, ?, ?, ?, ?, ?)", id, DAY, "山田 花子" + id, "やまだ はなこ", "Yamada Hanako",
                    Long.toString(10_000 + id), "p" + id + "@town.example");
            insert("insert into post (person_id, unit_id, title, rank, main, valid_from) values (?, ?, ?, ?, 1, ?)",
                    id, person / Town.SECTION + 1L, "主任", 50, DAY);
            session(person);
        }
    }

    private void passwords() throws SQLException {
        String hash = PasswordHash.of(PASSWORD);
        for (int person = 0; person < Math.min(WITH_PASSWORD, town.people()); person++) {
            insert("insert into credential (person_id, hash, changed_at) values (?, ?, ?)", personId(person), hash,
                    now);
        }
    }

    private void session(int person) throws SQLException {
        insert("insert into session (token_hash, handle, person_id, created_at, last_seen_at, expires_at, user_agent,"
                + " address, csrf) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", sha256(token(person)), "bench-" + person,
                personId(person), now, now, now + Duration.ofHours(8).toMillis(), "bench", "127.0.0.1", csrf(person));
    }

    private void rooms(int size) {
        try {
            for (int room = 0; room < town.rooms(size); room++) {
                long id = roomId(room, size);
                int first = town.member(room, size, 0);
                String pair = size == 2 ? personId(first) + ":" + personId(first + 1) : null;
                room(id, size == 2 ? "DIRECT" : "GROUP", size + "人の部屋 " + room, size, null, pair);
                members(id, first, size);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the rooms of " + size, e);
        }
    }

    private void room(long id, String kind, String name, int members, @Nullable Long unit, @Nullable String pair)
            throws SQLException {
        insert("insert into chat_room (id, kind, name, unit_id, pair, created_at, head, members)"
                + " values (?, ?, ?, ?, ?, ?, 1, ?)", id, kind, kind.equals("DIRECT") ? "" : name, unit, pair, now,
                members);
        insert("insert into chat_message (room_id, n, author_id, at, text) values (?, 1, 1, ?, ?)", id, now,
                "よろしくお願いします。");
    }

    private void members(long room, int first, int count) throws SQLException {
        for (int person = first; person < first + count; person++) {
            insert("insert into chat_member (room_id, person_id, joined_at, mine, shown) values (?, ?, ?, 0, 0)", room,
                    personId(person), now);
        }
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
