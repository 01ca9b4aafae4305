package hub.booking.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestHub;

/// A panel at a door, paired as panels are.
final class DoorPanel {

    private final Browser browser;
    private final long device;
    private final String key;

    private DoorPanel(Browser browser, long device, String key) {
        this.browser = browser;
        this.device = device;
        this.key = key;
    }

    static DoorPanel at(TestHub hub, Browser manager, long place) {
        var browser = new Browser(hub.url());
        var begun = browser.post("/api/space/devices/pairing", Map.of()).ok();
        var device = manager.post("/api/space/devices/approve", Map.of("code", begun.getString("code"), "name", "扉",
                "mode", "DOOR", "places", List.of(place))).ok().getLong("id");
        var key = browser.post("/api/space/devices/pairing/claim", Map.of("secret", begun.getString("secret"))).ok()
                .getString("key");
        return new DoorPanel(browser, device, key);
    }

    long device() {
        return device;
    }

    JsonObject day() {
        return day("").ok();
    }

    Answer day(String after) {
        return send("GET", "/api/panel/day?version=test&clock=0&after=" + after, "");
    }

    List<JsonObject> entries() {
        return Booker.objects(day().getJsonArray("entries")).toList();
    }

    /// State and label of each entry.
    List<String> shown() {
        return entries().stream().map(entry -> entry.getString("state") + " " + entry.getString("label")).toList();
    }

    Answer book(int minutes) {
        return press("BOOK", minutes, null);
    }

    /// Presses BOOK; the code that is shown.
    String bookingCode(int minutes) {
        return book(minutes).ok().getJsonObject("wish").getString("code");
    }

    Answer press(String kind, Integer minutes, Long booking) {
        return press(kind, minutes, booking, null);
    }

    /// The same with a card held to the reader.
    Answer press(String kind, Integer minutes, Long booking, String card) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("minutes", minutes);
        body.put("booking", booking);
        body.put("card", card);
        return send("POST", "/api/panel/wishes", Json.encode(body));
    }

    /// Presses something about a booking; the code that is shown.
    String code(String kind, Integer minutes, long booking) {
        return press(kind, minutes, booking).ok().getJsonObject("wish").getString("code");
    }

    Answer back() {
        return send("DELETE", "/api/panel/wishes", "");
    }

    Answer report(String kind) {
        return send("POST", "/api/panel/faults", Json.encode(Map.of("kind", kind)));
    }

    private Answer send(String method, String path, String body) {
        return browser.send(method, path, body, "Authorization", "Bearer " + key);
    }
}
