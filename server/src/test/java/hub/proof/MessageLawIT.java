package hub.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.proof.Recorder.Scope.ROOM;
import static hub.proof.Recorder.Scope.ROOMS;
import static hub.proof.Recorder.Scope.THREADS;

/// The law of [LawIT] for what becomes of messages after they were sent.
class MessageLawIT {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser me;
    private Browser other;
    private Browser third;
    private Recorder recorder;
    private long room;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        me = hub.browser(World.NAKAMURA);
        other = hub.browser(World.SASAKI);
        third = hub.browser(World.TAKAHASHI);
        recorder = new Recorder(me, other, clock);
        room = World.group(other, "庁舎移転", me, third);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_recordings_of_messages_that_change_are_what_the_server_says() {
        post(other, "机の数を教えてください");
        post(me, "二十です");
        post(other, "@{p" + me.person() + "} さん、ありがとう");
        recorder.record("edited", ROOM, room, () -> edit(other, 1, "机と椅子の数を教えてください"));
        recorder.record("edited-newest", ROOM, room, () -> edit(other, 3, "@{p" + me.person() + "} さん、助かります"));
        recorder.record("edited-by-me", ROOM, room, () -> edit(me, 2, "二十一です"));
        recorder.record("reacted-by-another", ROOM, room, () -> react(other, 2, "THANKS"));
        recorder.record("reacted", ROOM, room, () -> {
            react(me, 2, "OK");
            react(me, 2, "THANKS");
            react(me, 3, "LIKE");
        });
        recorder.record("unreacted", ROOM, room, () -> {
            me.delete(path(2) + "/reactions/OK").ok();
            other.delete(path(2) + "/reactions/THANKS").ok();
        });
        recorder.record("pinned", ROOM, room, () -> other.put(path(2) + "/pin", Map.of()).ok());
        recorder.record("edited-with-my-sign", ROOM, room, () -> edit(me, 2, "二十二です"));
        recorder.record("unpinned", ROOM, room, () -> me.delete(path(2) + "/pin").ok());
        recorder.record("recalled", ROOM, room, () -> other.post(path(3) + "/recall", Map.of()).ok());
        recorder.record("deleted", ROOM, room, () -> me.delete(path(2)).ok());
        recorder.record("forwarded", ROOM, room, () -> forward(1));
        recorder.record("urgent", ROOM, room, () -> other.post(path() + "/messages",
                Map.of("op", recorder.nextOperation(), "text", "至急", "urgency", "URGENT")).ok());
    }

    @Test
    void the_recordings_of_coming_back_after_a_recall_are_what_the_server_says() {
        post(other, "はじめに");
        recorder.recordReturn("recalled-while-away", ROOM, room, () -> {
            post(other, "@{room} 宛先違い");
            post(third, "@{p" + me.person() + "} さん、どういう意味でしょう");
            edit(other, 2, "@{room} 宛先違い、直した");
            react(third, 2, "SURPRISED");
            other.post(path(2) + "/recall", Map.of()).ok();
        });
        recorder.recordReturn("invited-and-recalled-while-away", ROOMS, room, () -> {
            me.delete(path() + "/members/" + me.person()).ok();
            post(other, "見せたくない予告");
            other.post(path() + "/members", Map.of("people", new Object[]{me.person()})).ok();
            other.post(path(4) + "/recall", Map.of()).ok();
        });
    }

    @Test
    void the_recordings_of_threads_are_what_the_server_says() {
        post(me, "机は足りますか");
        post(other, "議事録です");
        recorder.record("thread-begun-by-another", THREADS, room, () -> reply(other, 1, "二つ足りません", false));
        recorder.record("thread-answered-by-me", THREADS, room, () -> reply(me, 1, "持って行きます", false));
        recorder.record("thread-answered-unfollowed", THREADS, room, () -> reply(other, 2, "訂正があります", false));
        recorder.record("thread-named-me", THREADS, room,
                () -> reply(other, 2, "@{p" + me.person() + "} さん、確認してください", false));
        recorder.record("thread-named-everybody", THREADS, room, () -> reply(third, 1, "@{room} 九時です", false));
        var thread = thread(1);
        recorder.record("thread-pointed", THREADS, room,
                () -> me.put("/api/chat/rooms/" + thread + "/pointers", Map.of("mine", 3, "shown", 3)).ok());
        recorder.record("thread-edited", THREADS, room, () -> {
            third.patch(answer(thread, 3), Map.of("text", "@{room} 十時です")).ok();
            edit(me, 1, "机と椅子は足りますか");
        });
        recorder.record("thread-reacted", THREADS, room,
                () -> me.put(answer(thread, 3) + "/reactions/OK", Map.of()).ok());
        recorder.record("thread-answer-in-room", THREADS, room, () -> reply(other, 1, "全員に関係します", true));
        recorder.record("thread-answer-in-room-recalled", THREADS, room,
                () -> other.post(answer(thread, 4) + "/recall", Map.of()).ok());
        recorder.record("thread-naming-recalled", THREADS, room,
                () -> other.post(answer(thread(2), 2) + "/recall", Map.of()).ok());
        recorder.record("thread-unfollowed", THREADS, room, () -> follow(thread, false));
        recorder.record("thread-answered-after-unfollowing", THREADS, room, () -> reply(third, 1, "了解", false));
        recorder.record("thread-followed", THREADS, room, () -> follow(thread, true));
        recorder.record("thread-root-recalled", THREADS, room, () -> me.post(path(1) + "/recall", Map.of()).ok());
        recorder.record("thread-left-with-room", ROOMS, room,
                () -> me.delete(path() + "/members/" + me.person()).ok());
    }

    private void post(Browser author, String text) {
        clock.advance(Duration.ofSeconds(10));
        author.post(path() + "/messages", Map.of("op", recorder.nextOperation(), "text", text)).ok();
    }

    private void reply(Browser author, long root, String text, boolean alsoInRoom) {
        clock.advance(Duration.ofSeconds(10));
        author.post(path(root) + "/replies",
                Map.of("op", recorder.nextOperation(), "text", text, "room", alsoInRoom)).ok();
    }

    private void forward(long n) {
        me.post(path() + "/messages", Map.of("op", recorder.nextOperation(), "text", "もう一度",
                "forward", Map.of("room", room, "n", n))).ok();
    }

    private void edit(Browser author, long n, String text) {
        clock.advance(Duration.ofSeconds(10));
        author.patch(path(n), Map.of("text", text)).ok();
    }

    private void react(Browser who, long n, String kind) {
        who.put(path(n) + "/reactions/" + kind, Map.of()).ok();
    }

    private void follow(long thread, boolean on) {
        me.post("/api/chat/rooms/" + thread + "/follow", Map.of("on", on)).ok();
    }

    private long thread(long root) {
        return me.get(path(root) + "/thread").ok().getLong("thread");
    }

    private String path() {
        return "/api/chat/rooms/" + room;
    }

    private String path(long n) {
        return path() + "/messages/" + n;
    }

    private static String answer(long thread, long n) {
        return "/api/chat/rooms/" + thread + "/messages/" + n;
    }
}
