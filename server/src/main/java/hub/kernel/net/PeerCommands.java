package hub.kernel.net;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.wire.Json;
import hub.kernel.wire.Json.JsonObject;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// What clients may say over their connection, by the `t` of the frame.
final class PeerCommands {

    private final Map<String, Spoken<?>> known = new ConcurrentHashMap<>();

    <C> void add(String type, Class<C> record, PeerCommand<C> handler) {
        known.put(type, new Spoken<>(record, handler));
    }

    SortedMap<String, Class<?>> description() {
        var all = new TreeMap<String, Class<?>>(
                Map.of("watch", StreamFrame.Watch.class, "ping", None.class, "pong", None.class));
        known.forEach((type, spoken) -> all.put(type, spoken.record()));
        return all;
    }

    /// Reads a frame; the caller runs what is returned.
    ///
    /// @throws Refused if it is not JSON, of no known type, or not the record of its type
    Said read(String frame) {
        var json = Json.object(frame.getBytes(StandardCharsets.UTF_8));
        var type = json.text("t");
        return switch (type) {
            case null -> throw Refused.invalid("t");
            case "watch" -> new Said.Watching(json.as(StreamFrame.Watch.class, "t"));
            case "ping" -> new Said.Asking();
            case "pong" -> new Said.Alive();
            default -> spoken(type).read(json);
        };
    }

    private Spoken<?> spoken(String type) {
        var spoken = known.get(type);
        if (spoken == null) {
            throw new Refused(KernelError.INVALID, Map.of("field", "t"));
        }
        return spoken;
    }

    /// A frame understood.
    sealed interface Said {

        record Watching(StreamFrame.Watch watch) implements Said {}

        /// Whether this line still works, after a sleep or a change of networks.
        record Asking() implements Said {}

        record Alive() implements Said {}

        /// Something for a feature.
        interface ForFeature {
            void by(Peer peer);
        }

        record Feature(ForFeature action) implements Said {}
    }

    private record Spoken<C>(Class<C> record, PeerCommand<C> handler) {

        Said read(JsonObject json) {
            var command = json.as(record, "t");
            return new Said.Feature(peer -> handler.handle(peer, command));
        }
    }
}
