package hub.chat.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// The whole hub with the people of the [World], for tests of desks: Nakamura's, most of the time, in a room with Sasaki.
final class DeskTown implements AutoCloseable {

    final TestClock clock = new TestClock();

    private final Path folder;
    private TestHub hub;
    private Browser nakamura;
    private Browser sasaki;
    final long room;

    DeskTown(Path folder) {
        this.folder = folder;
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        sasaki = hub.browser(World.SASAKI);
        room = World.group(sasaki, "窓口の改善", nakamura);
    }

    Browser nakamura() {
        return nakamura;
    }

    Browser sasaki() {
        return sasaki;
    }

    Browser browser(String staffNumber) {
        return hub.browser(staffNumber);
    }

    void stop() {
        hub.close();
    }

    void start() {
        hub = TestHub.on(folder, clock);
        nakamura = nakamura.at(hub.url());
        sasaki = sasaki.at(hub.url());
    }

    Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    static JsonObject desk(Browser person) {
        return person.get("/api/chat/desk").ok();
    }

    static List<JsonObject> listed(Browser person, String what) {
        return desk(person).getJsonArray(what).stream().map(JsonObject.class::cast).toList();
    }

    Browser.Answer draft(Browser person, String text, Instant at) {
        return person.put("/api/chat/rooms/" + room + "/draft", Map.of("root", 0, "text", text, "at", at.toString()));
    }

    Browser.Answer schedule(Browser person, String text, Instant at) {
        return schedule(person, World.op(), room, letter(text), at);
    }

    static Browser.Answer schedule(Browser person, String op, long room, Map<String, Object> letter, Instant at) {
        return person.post("/api/chat/scheduled",
                Map.of("op", op, "room", room, "letter", letter, "at", at.toString()));
    }

    static Map<String, Object> letter(String text) {
        return new HashMap<>(
                Map.of("root", 0, "text", text, "urgency", "NORMAL", "files", List.of(), "alsoRoom", false));
    }

    Browser.Answer save(Browser person, long n, Map<String, Object> save) {
        return person.put(saved(n), save);
    }

    String saved(long n) {
        return "/api/chat/rooms/" + room + "/messages/" + n + "/saved";
    }

    /// What the room says, oldest first.
    List<String> said(Browser reader) {
        return reader.get("/api/chat/rooms/" + room + "/messages?limit=200").ok().getJsonArray("messages").stream()
                .map(message -> ((JsonObject) message).getString("text")).toList();
    }

    /// The kinds told of a desk until a message comes that is sent now, which nothing overtakes.
    List<String> toldOfDesk(Browser person, StreamClient device) {
        var bell = World.op();
        World.say(person, room, bell);
        var told = new ArrayList<String>();
        device.next(frame -> {
            told.add(frame.getString("t"));
            return frame.getString("t").equals("chat.posted")
                    && frame.getJsonObject("d").getJsonObject("message").getString("text").equals(bell);
        });
        return told.stream().filter(kind -> kind.matches("chat\\.(drafted|(un)?scheduled|(un)?saved|reminder)"))
                .toList();
    }

    @Override
    public void close() {
        hub.close();
    }
}
