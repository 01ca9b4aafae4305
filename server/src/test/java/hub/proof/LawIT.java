package hub.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.proof.Recorder.Scope.ARRANGEMENT;
import static hub.proof.Recorder.Scope.DESK;
import static hub.proof.Recorder.Scope.NOTES;
import static hub.proof.Recorder.Scope.NOTICE;
import static hub.proof.Recorder.Scope.PRESENCE;
import static hub.proof.Recorder.Scope.REQUESTS;
import static hub.proof.Recorder.Scope.ROOM;
import static hub.proof.Recorder.Scope.ROOMS;
import static hub.proof.Recorder.Scope.WATCHES;

/// Old snapshot + its events = new snapshot, for every command. Here the real server is recorded; that the client comes
/// to the same by the events alone is told from these recordings in `webclient/src/law`.
class LawIT {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser me;
    private Browser other;
    private Browser third;
    private Recorder recorder;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        me = hub.browser(World.NAKAMURA);
        other = hub.browser(World.SASAKI);
        third = hub.browser(World.TAKAHASHI);
        recorder = new Recorder(me, other, clock);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_recordings_are_what_the_server_says() {
        var room = World.group(other, "窓口の改善", me);
        IntStream.rangeClosed(1, 3).forEach(i -> post(other, room, "前から " + i));

        recorder.record("posted-by-another", ROOM, room, () -> post(other, room, "明日の9時に集まれますか"));
        recorder.record("posted-by-me", ROOM, room, () -> post(me, room, "𠮷田さんも呼びます。" + "長い話です".repeat(30)));
        recorder.record("posted-twice", ROOM, room, () -> {
            post(other, room, "2回届いた", "twice");
            post(other, room, "2回届いた", "twice");
        });
        recorder.record("pointed", ROOM, room, () -> point(room, 5, 6));
        recorder.record("pointed-back", ROOM, room, () -> point(room, 2, 1));
        recorder.record("renamed", ROOM, room,
                () -> other.patch(path(room), Map.of("name", "窓口を変える会", "purpose", "待ち時間を半分に")).ok());
        recorder.record("member-joined", ROOM, room, () -> invite(room, third));
        recorder.record("member-left", ROOM, room, () -> third.delete(path(room) + "/members/" + third.person()).ok());
        recorder.record("left", ROOM, room, () -> me.delete(path(room) + "/members/" + me.person()).ok());
        recorder.record("invited", ROOMS, room, () -> invite(room, me));
        recorder.record("removed", ROOM, room, () -> other.delete(path(room) + "/members/" + me.person()).ok());
        recorder.record("group-opened", ROOMS, room, () -> World.group(me, "昼の部屋", third));
        recorder.record("direct-opened", ROOMS, room, () -> other.post("/api/chat/direct", person(me)).ok());
        recorder.record("several", ROOMS, room, () -> {
            var mixed = World.group(third, "いろいろ", me);
            post(third, mixed, "一つめ");
            post(me, mixed, "二つめ");
            third.patch(path(mixed), new JsonObject().put("name", "いろいろな話").putNull("purpose").getMap()).ok();
            invite(room, me);
            post(other, room, "おかえりなさい");
        });
        // What is chosen by hand has its own hour; when somebody was last seen is found by a timer.
        me.put("/api/presence/manual", Map.of("state", "BUSY", "until", "2026-11-18T08:15:00Z")).ok();
        recorder.record("state-chosen", PRESENCE, room, () -> me.put("/api/presence/manual",
                Map.of("state", "TELEWORK", "note", "午後は自宅", "until", "2026-11-18T08:15:00Z")).ok());
        recorder.record("state-cleared", PRESENCE, room, () -> me.delete("/api/presence/manual").ok());
        recorder.record("notice-changed", NOTICE, room, () -> me.put("/api/chat/notice", Map.of(
                "contents", false, "sound", "URGENT", "hold", true, "workingHours", false,
                "quiet", Map.of("from", "20:00", "to", "07:00"), "everything", true)).ok());
        recorder.record("watch-asked", WATCHES, room, () -> watch(other));
        recorder.record("watch-fired", WATCHES, room, () -> hear("fired", () -> other.put("/api/presence/manual",
                Map.of("state", "AVAILABLE", "until", "2026-11-18T08:15:00Z")).ok()));
        recorder.record("watch-asked-anew", WATCHES, room, () -> hear("fired", () -> watch(other)));
        recorder.record("watch-put-away", WATCHES, room, () -> me.delete("/api/presence/watches/2").ok());
        other.delete("/api/presence/manual").ok();
        recorder.record("watch-over", WATCHES, room, () -> hear("ended", () -> {
            watch(third);
            clock.set(Instant.parse("2026-11-18T11:00:00Z"));
        }));
    }

    @Test
    void the_recordings_of_requests_and_polls_are_what_the_server_says() {
        var room = World.group(other, "照会", me, third);
        recorder.record("request-asked", REQUESTS, room, () -> ask(other, room, "PERSON", 9));
        recorder.record("request-asked-of-sections", REQUESTS, room, () -> ask(third, room, "SECTION", 2));
        recorder.record("request-asked-by-me", REQUESTS, room, () -> ask(me, room, "PERSON", 4));
        recorder.record("request-answered-by-another", REQUESTS, room, () -> answer(third, room, 1, 1));
        recorder.record("request-answered", REQUESTS, room, () -> answer(me, room, 1, 0));
        recorder.record("request-answered-anew", REQUESTS, room, () -> answer(me, room, 1, 1));
        recorder.record("request-answered-for-my-section", REQUESTS, room, () -> answer(other, room, 2, 0));
        recorder.record("request-reminded", REQUESTS, room,
                () -> other.post(path(room) + "/messages/1/remind", Map.of()));
        recorder.record("request-member-left", REQUESTS, room,
                () -> third.delete(path(room) + "/members/" + third.person()).ok());
        recorder.record("request-closed", REQUESTS, room,
                () -> me.post(path(room) + "/messages/3/close", Map.of()).ok());

        recorder.record("poll-begun", REQUESTS, room, () -> begin(other, room, false));
        recorder.record("poll-voted", REQUESTS, room, () -> vote(me, room, 4, 0, 1));
        recorder.record("poll-voted-anew", REQUESTS, room, () -> vote(me, room, 4, 1));
        recorder.record("poll-voted-by-another", REQUESTS, room, () -> vote(other, room, 4, 1));
        recorder.record("poll-closed", REQUESTS, room,
                () -> other.post(path(room) + "/messages/4/poll/close", Map.of()).ok());
        recorder.record("poll-anonymous", REQUESTS, room, () -> {
            begin(other, room, true);
            vote(me, room, 5, 0);
        });
        recorder.record("poll-anonymous-closed", REQUESTS, room,
                () -> other.post(path(room) + "/messages/5/poll/close", Map.of()).ok());
        recorder.record("request-left", REQUESTS, room, () -> {
            ask(other, room, "PERSON", 5);
            me.delete(path(room) + "/members/" + me.person()).ok();
        });
    }

    private void ask(Browser author, long room, String per, int hours) {
        author.post(path(room) + "/messages", Map.of("op", recorder.nextOperation(), "text", "貸し出せますか",
                "request", Map.of("due", clock.instant().plus(Duration.ofHours(hours)).toString(), "per", per,
                        "choices", List.of("可", "否"))))
                .ok();
    }

    private void answer(Browser who, long room, long n, int choice) {
        clock.advance(Duration.ofSeconds(10));
        who.put(path(room) + "/messages/" + n + "/answer", Map.of("choice", choice)).ok();
    }

    private void begin(Browser author, long room, boolean anonymous) {
        author.post(path(room) + "/messages", Map.of("op", recorder.nextOperation(), "text", "どちらにしますか",
                "poll", Map.of("options", List.of("和食", "鍋"), "multiple", true, "anonymous", anonymous))).ok();
    }

    private void vote(Browser who, long room, long n, Integer... options) {
        who.put(path(room) + "/messages/" + n + "/vote", Map.of("options", List.of(options))).ok();
    }

    @Test
    void what_happens_on_a_desk_is_what_the_server_says() {
        var room = World.group(other, "窓口の改善", me);
        post(other, room, "資料を見てください");
        post(other, room, "明日までにお願いします");
        var saved = path(room) + "/messages/1/saved";
        recorder.record("draft-put", DESK, room, () -> draft(room, 0, "書きかけ"));
        recorder.record("draft-in-thread", DESK, room, () -> draft(room, 1, "返信の書きかけ"));
        recorder.record("draft-thrown-away", DESK, room, () -> draft(room, 0, ""));
        recorder.record("scheduled", DESK, room, () -> {
            schedule(room, "あとの知らせ", 9);
            schedule(room, "先の知らせ", 5);
        });
        recorder.record("scheduled-changed", DESK, room,
                () -> me.patch("/api/chat/scheduled/2", Map.of("text", "直した知らせ", "at", in(12))).ok());
        recorder.record("scheduled-cancelled", DESK, room, () -> me.delete("/api/chat/scheduled/1").ok());
        recorder.record("scheduled-sent", DESK, room, () -> hearDesk("unscheduled", () -> advance(12)));
        schedule(room, "届かない知らせ", 5);
        recorder.record("scheduled-failed", DESK, room, () -> hearDesk("scheduled", () -> {
            me.delete(path(room) + "/members/" + me.person()).ok();
            advance(6);
        }));
        invite(room, me);
        recorder.record("saved", DESK, room, () -> {
            me.put(path(room) + "/messages/2/saved", Map.of("note", "週末までに")).ok();
            clock.advance(Duration.ofSeconds(1));
            me.put(saved, Map.of("remindAt", in(5))).ok();
        });
        recorder.record("reminded", DESK, room, () -> hearDesk("reminder", () -> advance(6)));
        recorder.record("saved-again", DESK, room, () -> me.put(saved, Map.of("remindAt", in(60))).ok());
        recorder.record("unsaved", DESK, room, () -> me.delete(saved).ok());
    }

    private void draft(long room, long root, String text) {
        me.put(path(room) + "/draft", Map.of("root", root, "text", text, "at", clock.instant().toString())).ok();
    }

    private void schedule(long room, String text, int minutes) {
        me.post("/api/chat/scheduled", Map.of("op", recorder.nextOperation(), "room", room, "at", in(minutes), "letter",
                Map.of("root", 0, "text", text, "urgency", "NORMAL", "files", List.of(), "alsoRoom", false))).ok();
    }

    private String in(int minutes) {
        return clock.instant().plus(Duration.ofMinutes(minutes)).toString();
    }

    private void advance(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    /// What is due is done by itself, a little after its time has come.
    private void hearDesk(String what, Runnable command) {
        try (var stream = me.stream("")) {
            stream.next("welcome");
            command.run();
            stream.next("chat." + what);
        }
    }

    @Test
    void the_recordings_of_running_a_room_are_what_the_server_says() {
        var room = World.group(other, "窓口の改善", me);
        post(other, room, "はじめます");
        recorder.record("room-changed", NOTES, room, () -> other.patch(path(room), Map.of("name", "窓口を変える会",
                "purpose", "待ち時間を半分に", "icon", "IDEA", "open", true, "posting", "OWNERS", "receipts", "COUNT")).ok());
        recorder.record("room-joined", NOTES, room, () -> third.post(path(room) + "/join", Map.of()).ok());
        recorder.record("owner-appointed", NOTES, room,
                () -> other.put(path(room) + "/owners/" + me.person(), Map.of()).ok());
        recorder.record("owner-dismissed", NOTES, room,
                () -> other.delete(path(room) + "/owners/" + me.person()).ok());
        recorder.record("room-archived", NOTES, room, () -> other.post(path(room) + "/archive", Map.of()).ok());
        recorder.record("room-restored", NOTES, room, () -> other.post(path(room) + "/unarchive", Map.of()).ok());
        recorder.record("member-went", NOTES, room,
                () -> other.delete(path(room) + "/members/" + third.person()).ok());
        var people = List.of(me.person(), third.person());
        var nameless = other.post("/api/chat/rooms", Map.of("op", World.op(), "people", people)).ok().getLong("id");
        recorder.record("nameless-named", NOTES, nameless,
                () -> third.patch(path(nameless), Map.of("name", "三人の会")).ok());
        recorder.record("nameless-opened", ROOMS, room,
                () -> third.post("/api/chat/rooms", Map.of("op", World.op(), "people",
                        List.of(me.person(), other.person()))).ok());
        recorder.record("read-at-once", ROOMS, room, () -> me.put("/api/chat/pointers", Map.of("points",
                List.of(Map.of("room", room, "mine", 1, "shown", 0)))).ok());
        recorder.record("arranged", ARRANGEMENT, room, () -> me.put("/api/chat/arrangement", Map.of("version", 0,
                "folders", List.of(Map.of("id", "a", "name", "大雨対応", "rooms", List.of(room))),
                "favourites", List.of(nameless), "levels", List.of(Map.of("room", room, "level", "MUTE")),
                "keywords", List.of("汐見12号線"))).ok());
    }

    private void post(Browser author, long room, String text) {
        post(author, room, text, recorder.nextOperation());
    }

    private void post(Browser author, long room, String text, String op) {
        clock.advance(Duration.ofSeconds(10));
        author.post(path(room) + "/messages", Map.of("op", op, "text", text)).ok();
    }

    private void watch(Browser person) {
        me.post("/api/presence/watches", person(person)).ok();
    }

    /// Watches fire and end by themselves a little after what was done.
    private void hear(String what, Runnable command) {
        try (var stream = me.stream("")) {
            stream.next("welcome");
            command.run();
            stream.next("presence.watch." + what);
        }
    }

    private void point(long room, long mine, long shown) {
        me.put(path(room) + "/pointers", Map.of("mine", mine, "shown", shown)).ok();
    }

    private void invite(long room, Browser guest) {
        other.post(path(room) + "/members", Map.of("people", List.of(guest.person()))).ok();
    }

    private static Map<String, Long> person(Browser browser) {
        return Map.of("person", browser.person());
    }

    private static String path(long room) {
        return "/api/chat/rooms/" + room;
    }
}
