package hub.presence;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import hub.kernel.id.PersonId;

/// A browser with the hub open: says things and keeps the frames it is sent.
final class Device implements WebSocket.Listener {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    static Device open(HttpClient http, URI address, String cookie) {
        var device = new Device();
        device.socket = http.newWebSocketBuilder().header("Cookie", cookie).subprotocols("hub.v1")
                .buildAsync(address, device).join();
        device.next("welcome");
        return device;
    }

    Device watch(PersonId... people) {
        return say("{\"t\":\"watch\",\"topics\":{\"presence.states\":%s}}".formatted(Arrays.toString(people)));
    }

    Device touch() {
        return say("{\"t\":\"activity\",\"visible\":true,\"touched\":true}");
    }

    Device say(String frame) {
        socket().sendText(frame, true).join();
        return this;
    }

    /// The browser's process is killed.
    void crash() {
        socket().abort();
    }

    /// The next frame of this kind; others are thrown away.
    JsonNode next(String kind) {
        for (var frame = poll(LONG_ENOUGH); frame != null; frame = poll(LONG_ENOUGH)) {
            if (frame.get("t").asString().equals(kind)) {
                return frame.get("d");
            }
        }
        throw new AssertionError("no " + kind);
    }

    /// `person:STATE` for each value of the next frame of states.
    List<String> nextStates() {
        var states = new ArrayList<String>();
        next("presence.states").forEach(state -> states.add(
                state.get("person").asLong() + ":" + state.get("state").asString()));
        return states;
    }

    /// Takes frames of states until one says this.
    ///
    /// @return how many it took
    int waitFor(String state) {
        int frames = 1;
        while (!nextStates().contains(state)) {
            frames++;
        }
        return frames;
    }

    /// The kinds of all frames that arrive within this time.
    List<String> kindsWithin(Duration time) {
        var kinds = new ArrayList<String>();
        for (var frame = poll(time); frame != null; frame = poll(time)) {
            kinds.add(frame.get("t").asString());
        }
        return kinds;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            part.toString().lines().map(JsonMapper.shared()::readTree).forEach(frames::add);
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    private @Nullable JsonNode poll(Duration time) {
        try {
            return frames.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private WebSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("not open");
        }
        return socket;
    }
}
