package hub.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Writes down what somebody could ask before a command, what the stream said, and what could be asked afterwards, and
/// compares it with the file of that name. `-Dhub.write=true` makes the files anew.
final class Recorder {

    private static final Path FOLDER = Path.of("../webclient/src/law");
    private static final boolean WRITES = Boolean.getBoolean("hub.write");

    private final Browser viewer;
    private final Browser ringer;
    private final TestClock clock;
    private final long bell;
    private int operations;

    /// @param ringer says something in a room with the viewer after each command, so that its last frame is known
    Recorder(Browser viewer, Browser ringer, TestClock clock) {
        this.viewer = viewer;
        this.ringer = ringer;
        this.clock = clock;
        this.bell = World.group(ringer, "おしらせ", viewer);
    }

    /// What a snapshot is of.
    enum Scope {
        ROOMS,
        ROOM,
        /// The room, the threads the viewer follows, and the answers to the first message.
        THREADS,
        REQUESTS,
        /// The rooms, and what is noted in one of them.
        NOTES,
        ARRANGEMENT,
        PRESENCE,
        WATCHES,
        NOTICE,
        DESK,
        /// A question with everything on its page, the newest questions, and what they are about.
        COMMUNITY,
        /// What is taken on the day of the clock, and what of it is the viewer's.
        BOOKING
    }

    /// Operation ids stand in messages: the same in every run.
    String nextOperation() {
        return "op-" + ++operations;
    }

    void record(String name, Scope scope, long room, Runnable command) {
        clock.advance(Duration.ofMinutes(1));
        var before = snapshot(scope, room);
        try (var stream = viewer.stream("")) {
            stream.next("welcome");
            stream.say("{\"t\":\"watch\",\"topics\":{\"presence.states\":[" + viewer.person() + "]}}");
            stream.next("presence.states");
            command.run();
            var after = snapshot(scope, room);
            var frames = scope == Scope.PRESENCE
                    ? new JsonArray().add(stream.next("presence.manual")).add(stateFrame(stream, after))
                    : eventsUntilBell(stream, name);
            compare(name, new JsonObject().put("name", name).put("viewer", viewer.person()).put("before", before)
                    .put("frames", frames).put("after", after));
        }
    }

    /// The same for somebody who was away during the command and is sent afterwards what was missed.
    void recordReturn(String name, Scope scope, long room, Runnable command) {
        clock.advance(Duration.ofMinutes(1));
        var before = snapshot(scope, room);
        var position = position();
        command.run();
        var after = snapshot(scope, room);
        try (var stream = viewer.stream(position)) {
            var frames = eventsUntilBell(stream, name);
            compare(name, new JsonObject().put("name", name).put("viewer", viewer.person()).put("before", before)
                    .put("frames", frames).put("after", after));
        }
    }

    private String position() {
        try (var stream = viewer.stream("")) {
            var welcome = stream.next("welcome").getJsonObject("d");
            return welcome.getString("epoch") + ":" + welcome.getLong("seq");
        }
    }

    /// Live values may come more than once; the last one counts. Their mark is another in every run.
    private static JsonObject stateFrame(StreamClient stream, JsonObject after) {
        var last = stream.next(frame -> frame.getString("t").equals("presence.states")
                && frame.getJsonArray("d").getJsonObject(0).equals(after.getJsonObject("presence")));
        last.remove("v");
        return last;
    }

    private JsonArray eventsUntilBell(StreamClient stream, String name) {
        ringer.post("/api/chat/rooms/" + bell + "/messages", Map.of("op", nextOperation(), "text", name)).ok();
        var frames = new JsonArray();
        while (true) {
            var frame = stream.next(next -> next.containsKey("s"));
            if (isBell(frame)) {
                return frames;
            }
            frames.add(frame);
        }
    }

    private JsonObject snapshot(Scope scope, long room) {
        var held = new JsonObject();
        if (scope == Scope.PRESENCE) {
            return held.put("presence",
                    viewer.get("/api/presence?people=" + viewer.person()).ok().getJsonArray("states")
                            .getJsonObject(0));
        }
        if (scope == Scope.WATCHES) {
            return held.put("watches", viewer.get("/api/presence/watches").ok());
        }
        if (scope == Scope.NOTICE) {
            return held.put("notice", viewer.get("/api/chat/notice").ok());
        }
        if (scope == Scope.DESK) {
            return held.put("desk", viewer.get("/api/chat/desk").ok());
        }
        if (scope == Scope.COMMUNITY) {
            return community(held, room);
        }
        if (scope == Scope.BOOKING) {
            return booking(held);
        }
        if (scope == Scope.ARRANGEMENT) {
            return held.put("arrangement", viewer.get("/api/chat/arrangement").ok());
        }
        held.put("rooms", viewer.get("/api/chat/rooms").ok());
        if (scope == Scope.REQUESTS) {
            held.put("requests", viewer.get("/api/chat/requests").ok());
        }
        var detail = viewer.get("/api/chat/rooms/" + room);
        if (scope != Scope.ROOMS && detail.status() == 200) {
            held.put("room", detail.body());
            held.put("messages", viewer.get("/api/chat/rooms/" + room + "/messages").ok());
        }
        if (scope == Scope.THREADS) {
            held.put("threads", viewer.get("/api/chat/threads").ok());
            putAnswers(held, room);
        }
        var notes = viewer.get("/api/chat/rooms/" + room + "/notes");
        if (scope == Scope.NOTES && notes.status() == 200) {
            held.put("notes", notes.body().getJsonArray("notes"));
        }
        return held;
    }

    /// Who opened it is counted without being told.
    private JsonObject community(JsonObject held, long question) {
        var page = viewer.get("/api/community/questions/" + question);
        if (page.status() == 200) {
            held.put("page", page.body().put("seen", 0));
        }
        return held.put("questions", viewer.get("/api/community/questions").ok())
                .put("topics", viewer.get("/api/community/topics").ok());
    }

    private JsonObject booking(JsonObject held) {
        var day = HubTime.today(clock);
        return held.put("day", viewer.get("/api/booking/day?day=" + day).ok())
                .put("mine", viewer.get("/api/booking/bookings?from=" + HubTime.startOf(day) + "&until="
                        + HubTime.startOf(day.plusDays(2))).ok());
    }

    private void putAnswers(JsonObject held, long room) {
        var root = viewer.get("/api/chat/rooms/" + room + "/messages/1/thread");
        var thread = root.status() == 200 ? root.body().getLong("thread") : null;
        if (thread != null) {
            held.put("thread", root.body());
            held.put("answers", viewer.get("/api/chat/rooms/" + thread + "/messages").ok());
        }
    }

    private boolean isBell(JsonObject frame) {
        return frame.getString("t").equals("chat.posted") && frame.getJsonObject("d").getLong("room") == bell;
    }

    static void compare(String name, JsonObject recording) {
        var file = FOLDER.resolve(name + ".json");
        try {
            if (WRITES) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, recording.encodePrettily() + "\n");
            }
            assertThat(recording.encodePrettily() + "\n").as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
