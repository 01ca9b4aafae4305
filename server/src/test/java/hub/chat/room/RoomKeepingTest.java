package hub.chat.room;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.World;

import static hub.chat.room.RoomTown.heard;
import static hub.chat.room.RoomTown.listening;
import static hub.chat.room.RoomTown.notes;
import static hub.chat.room.RoomTown.path;
import static org.assertj.core.api.Assertions.assertThat;

class RoomKeepingTest {

    @TempDir Path folder;

    private RoomTown town;
    private long room;

    @BeforeEach
    void open() {
        town = new RoomTown(folder);
        room = World.group(town.nakamura, "大雨 被害情報", town.igarashi, town.takahashi);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void its_founder_says_how_a_room_is_called_and_run_and_its_members_hear_it() {
        var lobby = World.group(town.nakamura, "ロビー", town.takahashi, town.kobayashi);
        try (var member = listening(town.takahashi); var stranger = listening(town.kobayashi)) {
            var now = town.nakamura.patch(path(room), Map.of("name", " 大雨(11/18) ", "purpose", "写真と場所を送る",
                    "icon", "RAIN", "open", true, "posting", "OWNERS", "receipts", "COUNT")).ok();
            assertThat(now.getString("name")).isEqualTo("大雨(11/18)");
            var told = member.next("chat.roomChanged").getJsonObject("d");
            assertThat(told).isEqualTo(new JsonObject().put("room", room).put("name", "大雨(11/18)")
                    .put("purpose", "写真と場所を送る").put("icon", "RAIN").put("open", true).put("posting", "OWNERS")
                    .put("receipts", "COUNT").putNull("archived"));
            assertThat(heard(stranger, town.nakamura, lobby)).containsExactly("chat.posted");
        }
        assertThat(notes(town.takahashi, room)).containsExactly("0 RENAMED", "0 PURPOSE", "0 OPENED", "0 POSTING",
                "0 RECEIPTS");
        assertThat(town.takahashi.post(path(room) + "/messages", Map.of("op", "1", "text", "はい")).code())
                .isEqualTo("chat.owners_only");
        town.nakamura.patch(path(room), Map.of("purpose", "", "icon", "USUAL")).ok();
        var room = town.takahashi.get(path(this.room)).ok().getJsonObject("room");
        assertThat(room.getString("purpose")).isNull();
        assertThat(room.getString("icon")).isNull();
        assertThat(room.getString("posting")).isEqualTo("OWNERS");
    }

    @Test
    void who_does_not_look_after_it_changes_nothing() {
        var before = town.nakamura.get(path(room)).ok();
        assertThat(town.takahashi.patch(path(room), Map.of("name", "乗っ取り")).code()).isEqualTo("chat.not_owner");
        assertThat(town.takahashi.post(path(room) + "/archive", Map.of()).code()).isEqualTo("chat.not_owner");
        assertThat(town.takahashi.delete(path(room) + "/members/" + town.igarashi.person()).code())
                .isEqualTo("chat.not_owner");
        assertThat(town.takahashi.put(path(room) + "/owners/" + town.takahashi.person(), Map.of()).code())
                .isEqualTo("chat.not_owner");
        for (var stranger : List.of(town.kobayashi, town.sasaki)) {
            assertThat(stranger.patch(path(room), Map.of("name", "乗っ取り")).code()).isEqualTo("not_found");
            assertThat(stranger.post(path(room) + "/archive", Map.of()).code()).isEqualTo("not_found");
            assertThat(stranger.get(path(room) + "/notes").code()).isEqualTo("not_found");
        }
        assertThat(town.nakamura.get(path(room)).ok()).isEqualTo(before);
    }

    @Test
    void an_administrator_runs_the_rooms_the_administrator_is_in() {
        town.nakamura.post(path(room) + "/members", RoomTown.people(town.sasaki)).ok();
        town.sasaki.patch(path(room), Map.of("purpose", "記録")).ok();
    }

    @Test
    void a_name_like_a_script_stays_a_text() {
        var name = "<img src=x onerror=alert(1)>{{7*7}}\u202e";
        town.nakamura.patch(path(room), Map.of("name", name, "purpose", "</script><script>alert(1)</script>")).ok();
        var now = town.takahashi.get(path(room)).ok().getJsonObject("room");
        assertThat(now.getString("name")).isEqualTo(name);
        assertThat(now.getString("purpose")).isEqualTo("</script><script>alert(1)</script>");
    }

    @Test
    void what_cannot_be_is_refused() {
        for (var wish : List.of(Map.of("name", " "), Map.of("name", "長".repeat(81)), Map.of("purpose", "長".repeat(201)),
                Map.of("icon", "SKULL"), Map.of("posting", "NOBODY"), Map.of("open", "yes"))) {
            assertThat(town.nakamura.patch(path(room), wish).code()).as(wish.toString())
                    .isIn("request.invalid", "request.malformed");
        }
    }

    @Test
    void an_archived_room_is_read_and_left_but_takes_nothing_in_its_threads_neither() {
        World.say(town.takahashi, room, "終わりました");
        var reply = Map.of("op", World.op(), "text", "おつかれさま", "room", false);
        var thread = town.nakamura.post(path(room) + "/messages/1/replies", reply).ok().getLong("room");
        town.nakamura.post(path(room) + "/archive", Map.of()).ok();
        town.nakamura.post(path(room) + "/archive", Map.of()).ok();

        assertThat(town.takahashi.get(path(room) + "/messages").ok().getJsonArray("messages")).hasSize(1);
        for (var refused : List.of(
                town.takahashi.post(path(room) + "/messages", Map.of("op", "1", "text", "まだ")),
                town.takahashi.post(path(thread) + "/messages", Map.of("op", "2", "text", "まだ")),
                town.takahashi.post(path(room) + "/members", RoomTown.people(town.kobayashi)),
                town.nakamura.patch(path(room), Map.of("name", "別の名")))) {
            assertThat(refused.code()).isEqualTo("chat.archived");
        }
        town.takahashi.delete(path(room) + "/members/" + town.takahashi.person()).ok();
        town.nakamura.post(path(room) + "/unarchive", Map.of()).ok();
        World.say(town.igarashi, thread, "また始めます");
        assertThat(notes(town.igarashi, room)).containsExactly("1 ARCHIVED", "1 LEFT", "1 RESTORED");
    }

    @Test
    void the_room_of_a_unit_is_run_by_its_manager_and_follows_the_directory_in_name_and_people() {
        var unit = town.unitRoom(town.nakamura, "情報政策課");
        assertThat(town.nakamura.patch(path(unit), Map.of("purpose", "朝の連絡")).code()).isEqualTo("chat.not_owner");
        town.give(town.nakamura, "UNIT_MANAGER");
        assertThat(town.nakamura.get(path(unit)).ok().getJsonObject("room").getBoolean("owner")).isTrue();
        town.nakamura.patch(path(unit), Map.of("purpose", "朝の連絡", "posting", "OWNERS")).ok();
        World.say(town.nakamura, unit, "おはようございます");
        assertThat(town.igarashi.post(path(unit) + "/messages", Map.of("op", "1", "text", "はい")).code())
                .isEqualTo("chat.owners_only");
        for (var wish : List.of(Map.of("name", "別の名"), Map.of("open", true))) {
            assertThat(town.nakamura.patch(path(unit), wish).code()).isEqualTo("chat.unit_room");
        }
        assertThat(town.nakamura.post(path(unit) + "/archive", Map.of()).code()).isEqualTo("chat.unit_room");
        town.give(town.nakamura);
        assertThat(town.nakamura.patch(path(unit), Map.of("purpose", "")).code()).isEqualTo("chat.not_owner");
    }

    @Test
    void the_room_of_two_has_no_settings() {
        var direct = town.nakamura.post("/api/chat/direct", Map.of("person", town.takahashi.person())).ok()
                .getLong("id");
        assertThat(town.nakamura.patch(path(direct), Map.of("name", "二人")).code()).isEqualTo("chat.direct_room");
        assertThat(town.nakamura.post(path(direct) + "/archive", Map.of()).code()).isEqualTo("chat.direct_room");
    }

    @Test
    void a_room_without_receipts_tells_nobody_how_far_others_have_read() {
        World.say(town.nakamura, room, "読みましたか");
        town.takahashi.put(path(room) + "/pointers", Map.of("mine", 1, "shown", 1)).ok();
        assertThat(pointers()).isNotEmpty();
        town.nakamura.patch(path(room), Map.of("receipts", "OFF")).ok();
        assertThat(pointers()).isEmpty();
        assertThat(town.nakamura.get(path(room) + "/messages/1/readers").status()).isEqualTo(404);
        town.nakamura.patch(path(room), Map.of("receipts", "NAMES")).ok();
        assertThat(pointers()).isNotEmpty();
    }

    private List<?> pointers() {
        return town.nakamura.get(path(room)).ok().getJsonObject("pointers").getJsonArray("counts").getList();
    }
}
