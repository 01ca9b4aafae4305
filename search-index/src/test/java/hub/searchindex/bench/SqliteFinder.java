package hub.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Messages in SQLite, found by `LIKE '%word%'` in a table or by an FTS5 index of trigrams beside it. As kind to it as can be:
/// no journal, 256 MB of cache, the newest first by primary key.
final class SqliteFinder implements Finder {

    private static final String LIKE = """
			SELECT id FROM message WHERE room IN (SELECT value FROM json_each(?3))
			AND text LIKE '%' || ?1 || '%' AND text LIKE '%' || ?2 || '%' ORDER BY id DESC LIMIT ?4""";
    private static final String TRIGRAM = """
			SELECT rowid FROM trigram WHERE trigram MATCH '"' || ?1 || '" "' || ?2 || '"'
			AND (SELECT room FROM message WHERE id = trigram.rowid) IN (SELECT value FROM json_each(?3)) ORDER BY rowid DESC LIMIT ?4""";

    /// How words are found.
    enum How {
        LIKE, TRIGRAM
    }

    private final Path file;
    private final How how;
    private final Connection connection;

    /// With [How#TRIGRAM] on a file that [How#LIKE] has filled before.
    SqliteFinder(Path file, How how) throws SQLException {
        this.file = file;
        this.how = how;
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        execute("PRAGMA journal_mode = OFF");
        execute("PRAGMA synchronous = OFF");
        execute("PRAGMA cache_size = -262144");
        execute("CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, text TEXT NOT NULL)");
        connection.setAutoCommit(false);
    }

    @Override
    public void add(List<Chatter.Message> messages) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO message VALUES (?, ?, ?)")) {
            for (var message : messages) {
                insert.setLong(1, message.id());
                insert.setInt(2, message.room());
                insert.setString(3, message.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// An index of trigrams is made of the whole table at once, which is its fastest way.
    @Override
    public void done() throws SQLException {
        if (how == How.TRIGRAM) {
            execute("CREATE VIRTUAL TABLE trigram USING fts5(text, tokenize = 'trigram', content = 'message', content_rowid = 'id')");
            execute("INSERT INTO trigram(trigram) VALUES ('rebuild')");
        }
        connection.commit();
    }

    @Override
    public List<Long> find(Pairs.Pair pair, long[] rooms) throws SQLException {
        try (var select = connection.prepareStatement(how == How.LIKE ? LIKE : TRIGRAM)) {
            select.setString(1, pair.one());
            select.setString(2, pair.other());
            select.setString(3, Arrays.toString(rooms));
            select.setInt(4, LIMIT);
            var ids = new ArrayList<Long>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    @Override
    public long bytes() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
