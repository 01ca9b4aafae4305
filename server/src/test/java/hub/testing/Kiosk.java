package hub.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import hub.testing.Browser.Answer;

/// A kiosk at an entrance, or a board in a foyer, paired as they are.
public final class Kiosk {

    private final Browser browser;
    private final long device;
    private final String key;
    private final Supplier<Instant> clock;
    private final AtomicLong counter = new AtomicLong();

    private Kiosk(Browser browser, long device, String key, Supplier<Instant> clock) {
        this.browser = browser;
        this.device = device;
        this.key = key;
        this.clock = clock;
    }

    /// @param mode DESK or FOYER
    public static Kiosk at(TestHub hub, Browser manager, String mode, String name, long floor, TestClock clock) {
        return paired(hub, manager, Map.of("name", name, "mode", mode, "places", List.of(), "floor", floor), clock);
    }

    /// A panel at the door of a place, to show that it is no kiosk.
    public static Kiosk door(TestHub hub, Browser manager, String name, long place, TestClock clock) {
        return paired(hub, manager, Map.of("name", name, "mode", "DOOR", "places", List.of(place)), clock);
    }

    private static Kiosk paired(TestHub hub, Browser manager, Map<String, Object> wish, TestClock clock) {
        var browser = new Browser(hub.url());
        var begun = browser.post("/api/space/devices/pairing", Map.of()).ok();
        var approval = new HashMap<>(wish);
        approval.put("code", begun.getString("code"));
        var device = manager.post("/api/space/devices/approve", approval).ok().getLong("id");
        var key = browser.post("/api/space/devices/pairing/claim", Map.of("secret", begun.getString("secret"))).ok()
                .getString("key");
        return new Kiosk(browser, device, key, clock::instant);
    }

    public long device() {
        return device;
    }

    public String key() {
        return key;
    }

    public JsonObject floor() {
        return floor("").ok();
    }

    public Answer floor(String after) {
        return send("GET", "/api/kiosk/floor?version=test&clock=0&after=" + after, "");
    }

    /// What the floor says of a seat.
    public String state(long seat) {
        return Booker.objects(floor().getJsonArray("seats")).filter(one -> one.getLong("seat") == seat).findFirst()
                .orElseThrow().getString("state");
    }

    public JsonObject board() {
        return send("GET", "/api/kiosk/board", "").ok();
    }

    /// Holds a card to the reader.
    public Answer tap(String card) {
        return tap(tapped(card));
    }

    public Answer tap(Map<String, Object> tapped) {
        return send("POST", "/api/kiosk/tap", Json.encode(tapped));
    }

    /// Holds a known card to the reader; the session.
    public JsonObject session(String card) {
        return tap(card).ok().getJsonObject("session");
    }

    /// A card that was read now, not sent yet.
    public Map<String, Object> tapped(String card) {
        return tapped(card, counter.incrementAndGet(), clock.get());
    }

    public Map<String, Object> tapped(String card, long count, Instant at) {
        return new HashMap<>(Map.of("card", card, "counter", count, "at", at.toString(), "op", World.op()));
    }

    public Answer queue(List<Map<String, Object>> taps) {
        return send("POST", "/api/kiosk/queue", Json.encode(Map.of("taps", taps)));
    }

    /// What became of queued cards: state and code of each.
    public List<String> receipts(List<Map<String, Object>> taps) {
        return Booker.objects(queue(taps).ok().getJsonArray("receipts"))
                .map(one -> one.getString("state") + (one.getString("code") == null ? "" : " " + one.getString("code")))
                .toList();
    }

    public Answer act(JsonObject session, String act) {
        return act(session, act, null, null);
    }

    public Answer act(JsonObject session, String act, @Nullable Long seat, @Nullable Long booking) {
        return act(session.getString("session"), World.op(), act, seat, booking);
    }

    public Answer act(String session, String op, String act, @Nullable Long seat, @Nullable Long booking) {
        var body = new HashMap<String, Object>(Map.of("session", session, "op", op, "act", act));
        body.put("seat", seat);
        body.put("booking", booking);
        return send("POST", "/api/kiosk/act", Json.encode(body));
    }

    /// Takes a seat, or what is proposed; what was refused fails the test.
    public JsonObject took(JsonObject session, @Nullable Long seat) {
        var acted = act(session, "TAKE", seat, null).ok();
        if (acted.getJsonObject("done") == null) {
            throw new AssertionError(acted);
        }
        return acted.getJsonObject("done");
    }

    public Answer send(String method, String path, String body) {
        return browser.send(method, path, body, "Authorization", "Bearer " + key);
    }
}
