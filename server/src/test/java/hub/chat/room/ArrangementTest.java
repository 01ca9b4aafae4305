package hub.chat.room;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.World;

import static hub.chat.room.RoomTown.heard;
import static hub.chat.room.RoomTown.listening;
import static org.assertj.core.api.Assertions.assertThat;

class ArrangementTest {

    private static final String PATH = "/api/chat/arrangement";

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
    void what_one_arranges_is_on_all_own_devices_and_nobody_elses() {
        var lobby = World.group(town.nakamura, "ロビー", town.takahashi);
        try (var own = listening(town.nakamura); var other = listening(town.takahashi)) {
            var put = town.nakamura.put(PATH, arrangement(0, "大雨対応")).ok();
            assertThat(put.getLong("version")).isEqualTo(1);
            assertThat(own.next("chat.arranged").getJsonObject("d").getJsonObject("arrangement")).isEqualTo(put);
            assertThat(heard(other, town.nakamura, lobby)).containsExactly("chat.posted");
        }
        assertThat(town.nakamura.get(PATH).ok().getJsonArray("folders").getJsonObject(0).getString("name"))
                .isEqualTo("大雨対応");
        assertThat(town.takahashi.get(PATH).ok()).isEqualTo(new JsonObject("""
                {"version": 0, "folders": [], "favourites": [], "levels": [], "keywords": []}"""));
    }

    @Test
    void of_two_devices_the_second_hears_of_the_first_before_it_writes() {
        town.nakamura.put(PATH, arrangement(0, "一つめ")).ok();
        assertThat(town.nakamura.put(PATH, arrangement(0, "二つめ")).code()).isEqualTo("chat.arranged_elsewhere");
        town.nakamura.put(PATH, arrangement(1, "二つめ")).ok();
    }

    @Test
    void everything_has_a_limit() {
        var folder = Map.of("id", "a", "name", "x", "rooms", List.of());
        var many = IntStream.range(0, 51).mapToObj(i -> Map.of("id", "f" + i, "name", "x", "rooms", List.of()))
                .toList();
        var numbers = IntStream.range(0, 501).boxed().toList();
        for (var wrong : List.of(
                Map.of("folders", many),
                Map.of("folders", List.of(folder, folder)),
                Map.of("folders", List.of(Map.of("id", "a", "name", "長".repeat(41), "rooms", List.of()))),
                Map.of("folders", List.of(Map.of("id", "a", "name", " ", "rooms", List.of()))),
                Map.of("folders", List.of(Map.of("id", "a", "name", "x", "rooms", List.of(1, 1)))),
                Map.of("folders", List.of(Map.of("id", "a", "name", "x", "rooms", numbers))),
                Map.of("favourites", numbers),
                Map.of("levels", Collections.nCopies(2, Map.of("room", 1, "level", "MUTE"))),
                Map.of("levels", List.of(Map.of("room", 1, "level", "LOUD"))),
                Map.of("keywords", List.of("長".repeat(41))),
                Map.of("keywords", List.of("")),
                Map.of("keywords", IntStream.range(0, 31).mapToObj(i -> "語" + i).toList()))) {
            var body = new JsonObject(Json.encode(arrangement(0, "x"))).mergeIn(new JsonObject(Json.encode(wrong)))
                    .getMap();
            assertThat(town.nakamura.put(PATH, body).code()).as(wrong.toString())
                    .isIn("request.invalid", "request.malformed");
        }
        assertThat(town.nakamura.get(PATH).ok().getLong("version")).isZero();
    }

    private static Map<String, Object> arrangement(long version, String folder) {
        return Map.of("version", version,
                "folders", List.of(Map.of("id", "a", "name", folder, "rooms", List.of(1, 2))),
                "favourites", List.of(2), "levels", List.of(Map.of("room", 1, "level", "MUTE")),
                "keywords", List.of("汐見12号線"));
    }
}
