package hub.chat.room;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.World;

import static hub.chat.room.RoomTown.heard;
import static hub.chat.room.RoomTown.list;
import static hub.chat.room.RoomTown.listening;
import static hub.chat.room.RoomTown.notes;
import static hub.chat.room.RoomTown.path;
import static hub.chat.room.RoomTown.people;
import static hub.chat.room.RoomTown.rooms;
import static org.assertj.core.api.Assertions.assertThat;

class MembershipTest {

    @TempDir Path folder;

    private RoomTown town;

    @BeforeEach
    void open() {
        town = new RoomTown(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_few_people_have_one_room_without_a_name_whoever_asks() {
        var room = town.nameless(town.nakamura, town.takahashi, town.kobayashi).ok();
        assertThat(room.getString("name")).isEmpty();
        assertThat(list(room, "people")).map(person -> person.getString("name")).containsExactly("髙橋 蓮", "小林 直子");
        assertThat(town.nameless(town.kobayashi, town.nakamura, town.takahashi, town.kobayashi).ok().getLong("id"))
                .isEqualTo(room.getLong("id"));
        assertThat(town.nameless(town.nakamura, town.takahashi, town.kobayashi, town.igarashi).ok().getLong("id"))
                .isNotEqualTo(room.getLong("id"));
        assertThat(rooms(town.igarashi)).noneMatch(known -> known.getLong("id").equals(room.getLong("id")));
    }

    @Test
    void two_or_nine_need_something_else() {
        assertThat(town.nameless(town.nakamura, town.takahashi).code()).isEqualTo("request.invalid");
        assertThat(town.nameless(town.nakamura).code()).isEqualTo("request.invalid");
        assertThat(town.nakamura.post("/api/chat/rooms", Map.of("op", "1", "people",
                List.of(town.takahashi.person(), town.kobayashi.person()), "open", true)).code())
                .isEqualTo("chat.nameless_room");
    }

    @Test
    void a_room_without_a_name_keeps_its_people_until_it_gets_one() {
        var room = town.nameless(town.nakamura, town.takahashi, town.kobayashi).ok().getLong("id");
        assertThat(town.nakamura.post(path(room) + "/members", people(town.igarashi)).code())
                .isEqualTo("chat.nameless_room");
        assertThat(town.nakamura.delete(path(room) + "/members/" + town.nakamura.person()).code())
                .isEqualTo("chat.nameless_room");
        assertThat(town.nakamura.post(path(room) + "/archive", Map.of()).code()).isEqualTo("chat.nameless_room");
        assertThat(town.takahashi.patch(path(room), Map.of("name", "三人の会")).ok().getJsonArray("people")).isEmpty();
        town.nakamura.post(path(room) + "/members", people(town.igarashi)).ok();
        assertThat(town.nameless(town.nakamura, town.takahashi, town.kobayashi).ok().getLong("id")).isNotEqualTo(room);
    }

    @Test
    void who_comes_and_goes_is_noted_where_it_happened_and_leaves_unread_alone() {
        var room = World.group(town.nakamura, "会", town.takahashi);
        World.say(town.nakamura, room, "一つめ");
        town.nakamura.post(path(room) + "/members", people(town.igarashi, town.kobayashi)).ok();
        World.say(town.nakamura, room, "二つめ");
        town.nakamura.delete(path(room) + "/members/" + town.kobayashi.person()).ok();
        town.igarashi.delete(path(room) + "/members/" + town.igarashi.person()).ok();

        var all = list(town.takahashi.get(path(room) + "/notes").ok(), "notes");
        assertThat(all).map(note -> note.getLong("after") + " " + note.getString("kind") + " "
                + note.getInteger("count") + " " + list(note, "people").getFirst().getString("name") + " "
                + note.getJsonObject("by").getString("name")).containsExactly(
                        "1 JOINED 2 五十嵐 大輔 中村 美咲", "2 LEFT 1 小林 直子 中村 美咲", "2 LEFT 1 五十嵐 大輔 五十嵐 大輔");
        assertThat(list(town.takahashi.get(path(room) + "/notes?from=2&to=2").ok(), "notes")).hasSize(2);
        var known = town.takahashi.get(path(room)).ok().getJsonObject("room");
        assertThat(known.getLong("head") - known.getLong("mine")).isEqualTo(2);
    }

    @Test
    void who_was_taken_out_hears_and_reads_no_more_notes() {
        var room = World.group(town.nakamura, "会", town.takahashi, town.kobayashi);
        var lobby = World.group(town.nakamura, "ロビー", town.takahashi);
        try (var gone = listening(town.takahashi)) {
            town.nakamura.delete(path(room) + "/members/" + town.takahashi.person()).ok();
            town.nakamura.patch(path(room), Map.of("purpose", "内緒")).ok();
            assertThat(heard(gone, town.nakamura, lobby))
                    .containsExactly("chat.memberLeft", "chat.left", "chat.posted");
        }
        assertThat(town.takahashi.get(path(room) + "/notes").code()).isEqualTo("not_found");
    }

    @Test
    void the_organisation_notes_all_it_moves_at_once() {
        var unit = town.unitRoom(town.takahashi, "建築課");
        var tomorrow = HubTime.today(town.clock).plusDays(1);
        World.transfer(town.sasaki, tomorrow, World.NAKAMURA, "0120", "0310");
        assertThat(notes(town.takahashi, unit)).isEmpty();
        town.clock.advance(Duration.ofDays(1));
        town.hub.server().everyMinute();
        var back = town.hub.browser(World.TAKAHASHI);
        var note = list(back.get(path(unit) + "/notes").ok(), "notes").getFirst();
        assertThat(note.getString("kind")).isEqualTo("JOINED");
        assertThat(note.getJsonObject("by")).isNull();
        assertThat(list(note, "people")).map(person -> person.getString("name")).containsExactly("中村 美咲");
    }

    @Test
    void owners_appoint_owners_and_one_always_stays() {
        var room = World.group(town.nakamura, "会", town.takahashi, town.kobayashi);
        var owners = path(room) + "/owners/";
        assertThat(town.nakamura.delete(owners + town.nakamura.person()).code()).isEqualTo("chat.last_owner");
        assertThat(town.nakamura.put(owners + town.igarashi.person(), Map.of()).code()).isEqualTo("not_found");
        try (var heard = listening(town.takahashi)) {
            town.nakamura.put(owners + town.takahashi.person(), Map.of()).ok();
            assertThat(heard.next("chat.ownerChanged").getJsonObject("d").getLong("person"))
                    .isEqualTo(town.takahashi.person());
        }
        town.takahashi.delete(owners + town.nakamura.person()).ok();
        assertThat(town.nakamura.patch(path(room), Map.of("name", "前の名")).code()).isEqualTo("chat.not_owner");
        assertThat(list(town.kobayashi.get(path(room) + "/members").ok(), "owners"))
                .map(person -> person.getString("name")).containsExactly("髙橋 蓮");
        town.takahashi.delete(path(room) + "/members/" + town.takahashi.person()).ok();
        assertThat(list(town.kobayashi.get(path(room) + "/members").ok(), "owners")).hasSize(1);
        assertThat(notes(town.kobayashi, room)).containsExactly("0 APPOINTED", "0 DISMISSED", "0 LEFT", "0 APPOINTED");
    }

    @Test
    void bringing_in_and_taking_out_at_once_leaves_numbers_and_rows_alike() {
        var room = World.group(town.nakamura, "会", town.takahashi);
        for (int i = 0; i < 10; i++) {
            var invite = CompletableFuture.runAsync(
                    () -> town.takahashi.post(path(room) + "/members", people(town.kobayashi)).ok());
            var remove = CompletableFuture.runAsync(() -> town.nakamura
                    .delete(path(room) + "/members/" + town.kobayashi.person()).ok());
            CompletableFuture.allOf(invite, remove).join();
            var in = town.kobayashi.get(path(room)).status() == 200;
            assertThat(town.nakamura.get(path(room)).ok().getJsonObject("room").getInteger("members"))
                    .isEqualTo(in ? 3 : 2);
            assertThat(list(town.nakamura.get(path(room) + "/members").ok(), "members")).hasSize(in ? 3 : 2);
        }
    }

    @Test
    void many_rooms_are_read_at_once_and_foreign_ones_passed_over() {
        var one = World.group(town.nakamura, "一", town.takahashi);
        var two = World.group(town.nakamura, "二", town.takahashi);
        var foreign = World.group(town.nakamura, "三");
        for (var room : List.of(one, two, foreign)) {
            World.say(town.nakamura, room, "はい");
        }
        town.takahashi.put("/api/chat/pointers", Map.of("points", List.of(point(one), point(two), point(foreign))))
                .ok();
        assertThat(rooms(town.takahashi)).allMatch(room -> room.getLong("head").equals(room.getLong("mine")));
        assertThat(town.takahashi.get(path(one)).ok().getJsonObject("room").getLong("shown")).isZero();
        var many = Collections.nCopies(501, point(one));
        assertThat(town.takahashi.put("/api/chat/pointers", Map.of("points", many)).code())
                .isEqualTo("request.invalid");
    }

    private static Map<String, Long> point(long room) {
        return Map.of("room", room, "mine", 1L, "shown", 0L);
    }
}
