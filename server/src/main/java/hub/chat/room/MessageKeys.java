package hub.chat.room;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import hub.kernel.db.Query;

/// Some messages of any rooms, to be asked for in one query: a table `wanted (room_id, n)` that it can join.
public final class MessageKeys {

    private final List<MessageKey> keys;
    private final int width;

    public MessageKeys(Collection<MessageKey> keys) {
        this.keys = keys.stream().distinct().toList();
        this.width = this.keys.size() <= 1 ? 1 : Integer.highestOneBit(this.keys.size() - 1) << 1;
    }

    /// The beginning of the query. Its width is a power of two, so that few texts exist.
    public String with() {
        return IntStream.range(0, width)
                .mapToObj(i -> "(:room" + i + ", :n" + i + ")")
                .collect(Collectors.joining(", ", "with wanted (room_id, n) as (values ", ")\n"));
    }

    /// Binds the messages; places that are left over name none.
    public Query bind(Query query) {
        for (int i = 0; i < width; i++) {
            query.bind("room" + i, i < keys.size() ? keys.get(i).room().value() : 0);
            query.bind("n" + i, i < keys.size() ? keys.get(i).n() : 0);
        }
        return query;
    }
}
