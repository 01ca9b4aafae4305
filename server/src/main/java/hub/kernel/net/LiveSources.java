package hub.kernel.net;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The live values there are, by kind.
final class LiveSources {

    private static final byte[] NOTHING = {};

    private final Map<String, LiveSource> sources = new ConcurrentHashMap<>();

    void add(LiveSource source) {
        sources.put(source.kind(), source);
    }

    SortedMap<String, Class<?>> description() {
        return new TreeMap<>(sources.values().stream().collect(Collectors.toMap(LiveSource::kind, LiveSource::value)));
    }

    /// How a session sees a topic; null if it may not, or there is no such kind.
    @Nullable
    Seen seen(Session session, Topic topic) {
        var source = sources.get(topic.kind());
        var view = source == null ? null : source.view(session, topic.key());
        return source == null || view == null ? null : new Seen(source, topic.key(), view);
    }

    /// A topic as some sessions see it.
    record Seen(LiveSource source, long key, Object view) {

        /// Empty if there is nothing to say.
        byte[] bytes() {
            var value = source.current(key, view);
            return value == null ? NOTHING : value;
        }
    }

}
