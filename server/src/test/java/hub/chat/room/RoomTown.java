package hub.chat.room;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// A hub with people of the [World] who run rooms, for tests.
final class RoomTown implements AutoCloseable {

    final TestClock clock = new TestClock();
    final TestHub hub;
    /// Administrator, of the same section as nakamura and igarashi.
    final Browser sasaki;
    final Browser nakamura;
    final Browser igarashi;
    /// Of another section.
    final Browser takahashi;
    final Browser kobayashi;

    RoomTown(Path folder, String... settings) {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, settings);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        igarashi = hub.browser(World.IGARASHI);
        takahashi = hub.browser(World.TAKAHASHI);
        kobayashi = hub.browser(World.KOBAYASHI);
    }

    @Override
    public void close() {
        hub.close();
    }

    /// A group everybody on the staff may join.
    long openRoom(Browser founder, String name) {
        return founder.post("/api/chat/rooms",
                Map.of("op", World.op(), "name", name, "people", List.of(), "open", true)).ok().getLong("id");
    }

    Browser.Answer nameless(Browser founder, Browser... others) {
        return founder.post("/api/chat/rooms", Map.of("op", World.op(), "people",
                List.of(others).stream().map(Browser::person).toList()));
    }

    void give(Browser person, String... roles) {
        var wanted = new HashMap<String, Object>(Map.of("roles", List.of(roles)));
        sasaki.put("/api/directory/people/" + person.person() + "/roles", wanted).ok();
    }

    /// The room of the unit with this name, as this person has it.
    long unitRoom(Browser person, String name) {
        return rooms(person).stream().filter(room -> room.getString("name").equals(name)).findFirst().orElseThrow()
                .getLong("id");
    }

    static List<JsonObject> rooms(Browser person) {
        return list(person.get("/api/chat/rooms").ok(), "rooms");
    }

    static List<JsonObject> list(JsonObject answer, String field) {
        var array = answer.getJsonArray(field);
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject).toList();
    }

    static List<String> notes(Browser person, long room) {
        return list(person.get(path(room) + "/notes").ok(), "notes").stream()
                .map(note -> note.getLong("after") + " " + note.getString("kind")).toList();
    }

    static String path(long room) {
        return "/api/chat/rooms/" + room;
    }

    static Map<String, List<Long>> people(Browser... people) {
        return Map.of("people", List.of(people).stream().map(Browser::person).toList());
    }

    static StreamClient listening(Browser person) {
        var stream = person.stream("");
        stream.next("welcome");
        return stream;
    }

    /// The kinds of events a person heard until something is said in a room with them.
    static List<String> heard(StreamClient stream, Browser teller, long lobby) {
        var end = World.op();
        World.say(teller, lobby, end);
        var all = stream.taken();
        var kinds = new ArrayList<String>();
        all.forEach(frame -> kinds.add(frame.getString("t")));
        if (all.stream().noneMatch(frame -> frame.encode().contains(end))) {
            stream.next(frame -> {
                kinds.add(frame.getString("t"));
                return frame.encode().contains(end);
            });
        }
        return kinds.stream().filter(kind -> kind.startsWith("chat.")).toList();
    }
}
