package hub.kernel.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.net.LiveSources.Seen;

/// Who has which live values on screen, and the half-second tick that sends what changed.
/// Confined to the loop but for [#changed].
final class LiveValues {

    /// Fast enough to feel live, slow enough that a rush of changes costs one frame.
    static final long TICK_MS = 500;

    private static final byte[] NOTHING = {};

    private final StreamLoop loop;
    private final LiveSources sources;
    private final Index<Topic> watchers = new Index<>();
    private final Set<Topic> changed = ConcurrentHashMap.newKeySet();

    LiveValues(StreamLoop loop, LiveSources sources) {
        this.loop = loop;
        this.sources = sources;
    }

    /// Notes that a value changed; sent with the next tick. From any thread, without waking the loop.
    void changed(Topic topic) {
        changed.add(topic);
    }

    /// Replaces what a connection has on screen; values it did not have are sent at once.
    void watch(Connection connection, Set<Topic> topics) {
        var fresh = new ArrayList<Topic>();
        for (var topic : topics) {
            if (!connection.watched().contains(topic) && sources.seen(connection.peer().session(), topic) != null) {
                fresh.add(topic);
            }
        }
        for (var topic : List.copyOf(connection.watched())) {
            if (!topics.contains(topic)) {
                drop(connection, topic);
            }
        }
        fresh.forEach(topic -> take(connection, topic));
        send(connection, fresh, new HashMap<>());
    }

    /// Takes away what the connection may no longer see.
    void recheck(Connection connection) {
        for (var topic : List.copyOf(connection.watched())) {
            if (sources.seen(connection.peer().session(), topic) == null) {
                drop(connection, topic);
            }
        }
    }

    /// Sends everything on screen anew, after a connection could not be told of changes for a while.
    void sendAll(Connection connection) {
        send(connection, connection.watched(), new HashMap<>());
    }

    void forget(Connection connection) {
        watchers.removeAll(connection.watched(), connection);
    }

    void tick() {
        if (changed.isEmpty()) {
            return;
        }
        var due = new ArrayList<Connection>();
        for (var topic : List.copyOf(changed)) {
            // Taken out before its value is read: a change that comes meanwhile is sent with the next tick.
            changed.remove(topic);
            for (var connection : watchers.get(topic)) {
                if (connection.dueLive(topic)) {
                    due.add(connection);
                }
            }
        }
        var values = new HashMap<Seen, byte[]>();
        due.forEach(connection -> send(connection, connection.takeDueLive(), values));
    }

    private void take(Connection connection, Topic topic) {
        connection.watched().add(topic);
        watchers.add(topic, connection);
    }

    private void drop(Connection connection, Topic topic) {
        connection.watched().remove(topic);
        watchers.remove(topic, connection);
    }

    /// @param values already encoded in this tick
    private void send(Connection connection, Iterable<Topic> topics, Map<Seen, byte[]> values) {
        if (connection.behind() || !connection.outlet().writable()) {
            return;
        }
        var kinds = new LinkedHashMap<String, List<byte[]>>();
        for (var topic : topics) {
            var seen = sources.seen(connection.peer().session(), topic);
            var value = seen == null ? NOTHING : values.computeIfAbsent(seen, Seen::bytes);
            if (value.length > 0) {
                kinds.computeIfAbsent(topic.kind(), _ -> new ArrayList<>()).add(value);
            }
        }
        if (!kinds.isEmpty()) {
            var frames = new ArrayList<byte[]>();
            kinds.forEach((kind, all) -> frames.add(Packet.live(kind, all)));
            loop.send(connection, Packet.of(frames));
        }
    }
}
