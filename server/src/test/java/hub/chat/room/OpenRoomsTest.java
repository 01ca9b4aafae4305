package hub.chat.room;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.World;

import static hub.chat.room.RoomTown.list;
import static hub.chat.room.RoomTown.listening;
import static hub.chat.room.RoomTown.notes;
import static hub.chat.room.RoomTown.path;
import static hub.chat.room.RoomTown.rooms;
import static org.assertj.core.api.Assertions.assertThat;

class OpenRoomsTest {

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
    void everybody_on_the_staff_finds_an_open_room_and_joins_it() {
        var room = town.openRoom(town.nakamura, "庁舎設備 なんでも相談");
        assertThat(found(town.takahashi, "")).containsExactly("庁舎設備 なんでも相談");
        assertThat(list(town.takahashi.get("/api/chat/open").ok(), "rooms").getFirst().getBoolean("joined")).isFalse();

        try (var heard = listening(town.nakamura)) {
            assertThat(town.takahashi.post(path(room) + "/join", Map.of()).ok().getInteger("members")).isEqualTo(2);
            heard.next("chat.memberJoined");
            assertThat(heard.next("chat.noted").getJsonObject("d").getJsonObject("note").getString("kind"))
                    .isEqualTo("JOINED");
        }
        town.takahashi.post(path(room) + "/join", Map.of()).ok();
        assertThat(notes(town.takahashi, room)).containsExactly("0 JOINED");
        assertThat(World.say(town.takahashi, room, "照明が切れています")).isEqualTo(1);
    }

    @Test
    void a_room_is_found_by_name_and_purpose_without_regard_to_width_case_and_spaces() {
        town.openRoom(town.nakamura, "DX 推進");
        var other = town.openRoom(town.nakamura, "昼の部屋");
        town.nakamura.patch(path(other), Map.of("purpose", "ＤＸの話もします")).ok();
        assertThat(found(town.takahashi, "ｄｘ推")).containsExactly("DX 推進");
        assertThat(found(town.takahashi, "dx")).containsExactly("DX 推進", "昼の部屋");
        assertThat(found(town.takahashi, "夜")).isEmpty();
        assertThat(town.takahashi.get("/api/chat/open?text=" + "x".repeat(101)).code()).isEqualTo("request.invalid");
    }

    @Test
    void many_are_read_page_by_page() {
        IntStream.range(10, 17).forEach(i -> town.openRoom(town.nakamura, "部屋" + i));
        var first = town.takahashi.get("/api/chat/open?limit=4").ok();
        var second = town.takahashi.get("/api/chat/open?limit=4&after="
                + URLEncoder.encode(first.getString("next"), StandardCharsets.UTF_8)).ok();
        assertThat(list(first, "rooms")).hasSize(4);
        assertThat(list(second, "rooms")).map(room -> room.getString("name"))
                .containsExactly("部屋14", "部屋15", "部屋16");
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void a_guest_finds_nothing_joins_nothing_and_opens_nothing_to_all() {
        var room = town.openRoom(town.nakamura, "みんなの部屋");
        town.give(town.takahashi, "GUEST");
        assertThat(found(town.takahashi, "")).isEmpty();
        assertThat(town.takahashi.post(path(room) + "/join", Map.of()).code()).isEqualTo("not_found");
        assertThat(town.takahashi.post("/api/chat/rooms",
                Map.of("op", "1", "name", "外から", "people", List.of(), "open", true)).code())
                .isEqualTo("request.invalid");
        assertThat(rooms(town.takahashi)).noneMatch(known -> known.getLong("id") == room);
    }

    @Test
    void a_room_that_is_closed_or_archived_is_not_there_for_others() {
        var closed = World.group(town.nakamura, "内輪");
        var archived = town.openRoom(town.nakamura, "去年の話");
        town.nakamura.post(path(archived) + "/archive", Map.of()).ok();
        assertThat(found(town.takahashi, "")).isEmpty();
        for (var room : List.of(closed, archived, 987_654L, town.unitRoom(town.nakamura, "情報政策課"))) {
            assertThat(town.takahashi.post(path(room) + "/join", Map.of()).code()).isEqualTo("not_found");
        }
    }

    @Test
    void who_joins_while_it_is_archived_is_in_or_out_never_between() {
        for (int i = 0; i < 10; i++) {
            var room = town.openRoom(town.nakamura, "急ぐ部屋" + i);
            var archive = CompletableFuture.runAsync(() -> town.nakamura.post(path(room) + "/archive", Map.of()).ok());
            var join = CompletableFuture.supplyAsync(() -> town.takahashi.post(path(room) + "/join", Map.of()));
            archive.join();
            var in = join.join().status() == 200;
            assertThat(town.takahashi.get(path(room)).status()).isEqualTo(in ? 200 : 404);
            assertThat(town.nakamura.get(path(room)).ok().getJsonObject("room").getInteger("members"))
                    .isEqualTo(in ? 2 : 1);
            assertThat(notes(town.nakamura, room)).isEqualTo(in ? List.of("0 JOINED", "0 ARCHIVED")
                    : List.of("0 ARCHIVED"));
        }
    }

    private static List<String> found(Browser person, String text) {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return list(person.get("/api/chat/open?text=" + encoded).ok(), "rooms").stream()
                .map(room -> room.getString("name")).toList();
    }
}
