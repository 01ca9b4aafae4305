package hub.kernel.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.LiveChanges.Mark;
import hub.kernel.net.LiveSources.Seen;

/// Who has which live values on screen, and the half-second tick that sends what changed. A frame carries all that is due
/// to its connection, so that its mark is true: what is watched is known up to there. Confined to the loop.
final class LiveValues {

    /// Fast enough to feel live, slow enough that a rush of changes costs one frame.
    static final long TICK_MS = 500;

    private static final byte[] NOTHING = {};

    private final StreamLoop loop;
    private final LiveSources sources;
    private final LiveChanges changes;
    private final Index<Topic> watchers = new Index<>();
    private final Set<Connection> due = new LinkedHashSet<>();
    private Mark told;

    LiveValues(StreamLoop loop, LiveSources sources, LiveChanges changes) {
        this.loop = loop;
        this.sources = sources;
        this.changes = changes;
        this.told = changes.now();
    }

    /// Replaces what a connection has on screen. Values it did not have are sent at once; with a mark only those that
    /// changed after it.
    ///
    /// @param since up to where the client knows the topics it did not watch until now
    void watch(Connection connection, Set<Topic> topics, @Nullable Mark since) {
        var fresh = new HashSet<>(topics);
        fresh.removeAll(connection.watched());
        for (var topic : List.copyOf(connection.watched())) {
            if (!topics.contains(topic)) {
                drop(connection, topic);
            }
        }
        fresh.forEach(topic -> take(connection, topic));
        connection.dueLive().addAll(since == null ? fresh : changes.after(since, fresh));
        sendNow(connection);
    }

    /// Sends all on screen anew with the next tick, because the connection may see more of it now.
    void renew(Connection connection) {
        connection.watched().forEach(topic -> note(connection, topic));
    }

    /// Sends what is due, if the connection reads again.
    void sendNow(Connection connection) {
        if (send(connection, new HashMap<>())) {
            due.remove(connection);
        } else {
            due.add(connection);
        }
    }

    void forget(Connection connection) {
        watchers.removeAll(connection.watched(), connection);
        due.remove(connection);
    }

    void tick() {
        var news = changes.after(told);
        told = news.upTo();
        for (var topic : news.topics().orElseGet(watchers::keys)) {
            watchers.get(topic).forEach(connection -> note(connection, topic));
        }
        var values = new HashMap<Seen, byte[]>();
        due.removeIf(connection -> send(connection, values));
    }

    private void note(Connection connection, Topic topic) {
        connection.dueLive().add(topic);
        due.add(connection);
    }

    private void take(Connection connection, Topic topic) {
        connection.watched().add(topic);
        watchers.add(topic, connection);
    }

    private void drop(Connection connection, Topic topic) {
        connection.watched().remove(topic);
        connection.dueLive().remove(topic);
        watchers.remove(topic, connection);
    }

    /// @param values already encoded in this tick
    /// @return false if the connection does not read: what is due stays so, and is sent as it is by then
    private boolean send(Connection connection, Map<Seen, byte[]> values) {
        if (connection.behind() || !connection.outlet().writable()) {
            return false;
        }
        var kinds = new LinkedHashMap<String, List<byte[]>>();
        var session = connection.session();
        for (var topic : connection.dueLive()) {
            var seen = sources.seen(session, topic);
            var value = seen == null ? NOTHING : values.computeIfAbsent(seen, Seen::bytes);
            if (value.length > 0) {
                kinds.computeIfAbsent(topic.kind(), _ -> new ArrayList<>()).add(value);
            }
        }
        connection.dueLive().clear();
        if (!kinds.isEmpty()) {
            loop.send(connection, Packet.live(kinds, told, connection.watch()));
        }
        return true;
    }
}
