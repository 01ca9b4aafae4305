package hub.kernel.net;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which connections of a loop belong to which key. Confined to the loop.
final class Index<K> {

    private final Map<K, Set<Connection>> connections = new HashMap<>();

    void add(K key, Connection connection) {
        connections.computeIfAbsent(key, _ -> new HashSet<>(2)).add(connection);
    }

    void remove(K key, Connection connection) {
        var there = connections.get(key);
        if (there != null && there.remove(connection) && there.isEmpty()) {
            connections.remove(key);
        }
    }

    void removeAll(Collection<K> keys, Connection connection) {
        keys.forEach(key -> remove(key, connection));
    }

    List<K> keys() {
        return List.copyOf(connections.keySet());
    }

    /// Not to be changed while it is walked through.
    Set<Connection> get(K key) {
        return connections.getOrDefault(key, Set.of());
    }
}
