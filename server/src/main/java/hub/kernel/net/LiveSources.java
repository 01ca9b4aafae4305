package hub.kernel.net;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The live values there are, by kind.
final class LiveSources {

    private final Map<String, LiveSource> sources = new ConcurrentHashMap<>();

    void add(LiveSource source) {
        sources.put(source.kind(), source);
    }

    SortedMap<String, Class<?>> description() {
        return new TreeMap<>(sources.values().stream().collect(Collectors.toMap(LiveSource::kind, LiveSource::value)));
    }

    boolean visible(Session session, Topic topic) {
        var source = sources.get(topic.kind());
        return source != null && source.visible(session, topic.key());
    }

    byte[] current(Topic topic) {
        var source = sources.get(topic.kind());
        var value = source == null ? null : source.current(topic.key());
        return value == null ? NOTHING : value;
    }

    /// Stands for a value about which there is nothing to say.
    static final byte[] NOTHING = {};
}
