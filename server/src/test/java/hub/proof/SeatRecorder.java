package hub.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import hub.seating.sitting.SeatTown;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;

/// Like [Recorder] for seats: a floor of today and one's own sittings, the events, and the live values of all of its seats.
/// Live values are coalesced as it happens: the last of each seat is written down, those that say nothing new are not.
final class SeatRecorder {

    private static final int MINE_DAYS = 29;

    private final SeatTown town;
    private final Browser viewer;
    private final long bell;

    SeatRecorder(SeatTown town, Browser viewer) {
        this.town = town;
        this.viewer = viewer;
        bell = World.group(town.sasaki, "おしらせ", viewer);
    }

    void record(String name, Runnable command) {
        recordAnswered(name, () -> {
            command.run();
            return Optional.empty();
        });
    }

    /// The same of a command of the viewer, with the sitting it is answered with.
    void recordMine(String name, Supplier<JsonObject> command) {
        recordAnswered(name, () -> Optional.of(command.get()));
    }

    private void recordAnswered(String name, Supplier<Optional<JsonObject>> command) {
        town.pass(Duration.ofMinutes(1));
        var before = snapshot();
        try (var stream = viewer.stream("")) {
            watch(stream);
            var answer = command.get();
            town.hub.server().everyMinute();
            var after = snapshot();
            Recorder.compare("seating/" + name, new JsonObject().put("name", name).put("viewer", viewer.person())
                    .put("before", before).put("answer", answer.orElse(null))
                    .put("frames", frames(stream, name, before, after))
                    .put("after", after));
        }
    }

    /// Until the hub has said how every seat stands.
    private void watch(StreamClient stream) {
        var seats = new ArrayList<>(town.floor.seats().values());
        stream.say(new JsonObject().put("t", "watch").put("topics", Map.of("seating.seats", seats)).encode());
        while (!seats.isEmpty()) {
            lives(stream.next("seating.seats")).keySet().forEach(seats::remove);
        }
    }

    private JsonArray frames(StreamClient stream, String name, JsonObject before, JsonObject after) {
        town.sasaki.post("/api/chat/rooms/" + bell + "/messages", Map.of("op", World.op(), "text", name)).ok();
        var frames = new JsonArray();
        var told = new TreeMap<Long, JsonObject>();
        stream.next(frame -> {
            if (frame.getString("t").equals("seating.seats")) told.putAll(lives(frame));
            else if (frame.getString("t").startsWith("seating.") && frame.containsKey("s"))
                frames.add(frame.put("s", frames.size() + 1));
            return frame.getString("t").equals("chat.posted") && frame.getJsonObject("d").getLong("room") == bell;
        });
        var held = seats(before);
        while (!moved(held, told).equals(seats(after))) {
            told.putAll(lives(stream.next("seating.seats")));
        }
        told.values().removeIf(live -> live.equals(held.getOrDefault(live.getLong("seat"), empty(live))));
        return told.isEmpty() ? frames
                : frames.add(
                        new JsonObject().put("t", "seating.seats").put("d", new JsonArray(List.copyOf(told.values()))));
    }

    private static Map<Long, JsonObject> moved(Map<Long, JsonObject> held, Map<Long, JsonObject> told) {
        var now = new TreeMap<>(held);
        now.putAll(told);
        now.values().removeIf(live -> live.equals(empty(live)));
        return now;
    }

    private static JsonObject empty(JsonObject live) {
        return new JsonObject().put("seat", live.getLong("seat")).put("sittings", new JsonArray()).putNull("closed");
    }

    private static Map<Long, JsonObject> lives(JsonObject frame) {
        return Booker.objects(frame.getJsonArray("d")).collect(Collectors.toMap(live -> live.getLong("seat"),
                live -> live));
    }

    private static Map<Long, JsonObject> seats(JsonObject snapshot) {
        return Booker.objects(snapshot.getJsonObject("day").getJsonArray("seats"))
                .sorted(Comparator.comparing(live -> live.getLong("seat")))
                .collect(Collectors.toMap(live -> live.getLong("seat"), live -> live, (one, _) -> one, TreeMap::new));
    }

    /// What of a day is only asked anew is in `asked`, as one text.
    private JsonObject snapshot() {
        var day = town.day(viewer, TODAY);
        var asked = new JsonObject();
        List.of("plan", "rights", "grants", "rules").forEach(part -> asked.put(part, day.remove(part)));
        var mine = viewer.get("/api/seating/mine?from=" + TODAY.minusDays(1) + "&until=" + TODAY.plusDays(MINE_DAYS))
                .ok();
        return new JsonObject().put("day", day.put("seq", 0)).put("mine", mine.put("seq", 0))
                .put("asked", asked.encode());
    }
}
