package hub.proof;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The database itself, read past the hub.
final class Store implements AutoCloseable {

    private final Connection connection;

    Store(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
    }

    /// Every message, as `room n op`, sorted.
    List<String> messages() throws SQLException {
        return list("select room_id || ' ' || n || ' ' || op from chat_message order by 1");
    }

    /// Every message in the log, as `seq room n op` in its order.
    List<String> posted() throws SQLException {
        return list("""
                select seq || ' ' || (body ->> '$.message.room') || ' ' || (body ->> '$.message.n') || ' '
                       || (body ->> '$.message.op')
                from event where kind = 'chat.posted' order by seq
                """);
    }

    /// Rooms whose numbers are not 1, 2, 3 … up to their head; and places where the log is not dense.
    List<String> gaps() throws SQLException {
        return list("""
                select 'room ' || room.id from chat_room room
                left join (select room_id, count(*) as held, min(n) as first, max(n) as last
                           from chat_message group by room_id) message on message.room_id = room.id
                where room.head <> coalesce(message.held, 0) or room.head <> coalesce(message.last, 0)
                      or coalesce(message.first, 1) <> 1
                union all
                select 'log ' || count(*) from event having count(*) <> max(seq)
                """);
    }

    List<String> integrity() throws SQLException {
        return list("pragma integrity_check");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<String> list(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
