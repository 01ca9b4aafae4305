package hub.presence.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;

import hub.testing.StreamClient;

import static org.assertj.core.api.Assertions.assertThat;

/// The watches as a client keeps them: the list it asked for, and since then the events alone.
final class WatchesOfClient {

    private final Map<Long, JsonObject> watches = new LinkedHashMap<>();

    WatchesOfClient(List<JsonObject> snapshot) {
        snapshot.forEach(watch -> watches.put(watch.getLong("id"), watch));
    }

    WatchesOfClient hear(StreamClient device, int events) {
        for (int event = 0; event < events; event++) {
            hear(device.next(frame -> frame.getString("t").startsWith("presence.watch.")));
        }
        return this;
    }

    void is(List<JsonObject> snapshot) {
        assertThat(watches.values()).containsExactlyElementsOf(snapshot);
    }

    private void hear(JsonObject frame) {
        var told = frame.getJsonObject("d");
        if (frame.getString("t").equals("presence.watch.ended")) {
            watches.remove(told.getLong("id"));
        } else {
            var watch = told.getJsonObject("watch");
            watches.put(watch.getLong("id"), watch);
        }
    }
}
