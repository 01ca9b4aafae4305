package hub.space.place;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.Uploads;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceRoutesTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private long site;
    private long floor;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        site = area(Map.of("kind", "SITE", "name", "本庁"));
        floor = area(Map.of("kind", "FLOOR", "parent", site, "name", "3階", "level", 3));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void what_managers_open_all_staff_see_and_hear_of() {
        var stream = nakamura.stream("");
        stream.next("welcome");
        var room = room("第一会議室", Map.of("features", List.of("MONITOR", "WHEELCHAIR"), "teardown", 10));

        assertThat(stream.next("space.changed").getJsonObject("d").getJsonArray("places"))
                .isEqualTo(new JsonArray().add(room));
        var list = nakamura.get("/api/space/places").ok();
        assertThat(list.getJsonArray("areas").stream().map(area -> ((JsonObject) area).getString("name")))
                .containsExactly("本庁", "3階");
        assertThat(list.getJsonArray("places")).isEqualTo(new JsonArray().add(room));
        assertThat(room.getJsonArray("features")).isEqualTo(new JsonArray().add("MONITOR").add("WHEELCHAIR"));

    }

    @Test
    void only_managers_write() {
        assertThat(nakamura.post("/api/space/areas", Map.of("kind", "SITE", "name", "分庁")).status()).isEqualTo(403);
        assertThat(nakamura.post("/api/space/places", place("会議室").getMap()).status()).isEqualTo(403);
        var room = room("第一会議室", Map.of()).getLong("id");
        assertThat(nakamura.patch("/api/space/places/" + room, Map.of("name", "わたしの部屋")).status()).isEqualTo(403);
        assertThat(nakamura.post("/api/space/places/" + room + "/retire", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void areas_lie_in_larger_ones_and_go_when_empty() {
        assertThat(sasaki.post("/api/space/areas", Map.of("kind", "BUILDING", "parent", floor, "name", "東館")).code())
                .isEqualTo("space.area_order");
        assertThat(sasaki.post("/api/space/areas", Map.of("kind", "FLOOR", "name", "4階")).code())
                .isEqualTo("space.area_order");
        assertThat(sasaki.post("/api/space/areas", Map.of("kind", "FLOOR", "parent", site, "name", "3階")).code())
                .isEqualTo("space.name_taken");
        assertThat(sasaki.delete("/api/space/areas/" + site).code()).isEqualTo("space.area_in_use");
        sasaki.delete("/api/space/areas/" + floor).ok();
        assertThat(sasaki.get("/api/space/places").ok().getJsonArray("areas")).hasSize(1);
    }

    @Test
    void a_place_is_never_part_of_itself() {
        var hall = room("大会議室", Map.of()).getLong("id");
        var half = room("大会議室A", Map.of("partOf", List.of(hall))).getLong("id");
        var quarter = room("大会議室A1", Map.of("partOf", List.of(half))).getLong("id");

        assertThat(sasaki.patch("/api/space/places/" + hall, Map.of("partOf", List.of(quarter))).code())
                .isEqualTo("space.cycle");
        assertThat(sasaki.patch("/api/space/places/" + hall, Map.of("partOf", List.of(hall))).code())
                .isEqualTo("space.cycle");
        assertThat(sasaki.patch("/api/space/places/" + hall, Map.of("partOf", List.of(999))).code())
                .isEqualTo("request.invalid");
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_changes() {
        var room = room("第一会議室", Map.of());
        var path = "/api/space/places/" + room.getLong("id");

        assertThat(List.of(
                sasaki.patch(path, Map.of("name", " ")).code(),
                sasaki.patch(path, Map.of("name", "長".repeat(61))).code(),
                sasaki.patch(path, Map.of("teardown", 241)).code(),
                sasaki.patch(path, Map.of("units", 2)).code(),
                sasaki.patch(path, Map.of("owner", 999)).code(),
                sasaki.patch(path, Map.of("policy", 999)).code(),
                sasaki.patch(path, Map.of("area", 999)).code(),
                sasaki.patch(path, Map.of("kind", "SEAT")).code())).containsOnly("request.invalid");
        assertThat(sasaki.patch("/api/space/places/999", Map.of("name", "無い部屋")).code()).isEqualTo("not_found");
        assertThat(sasaki.post("/api/space/places", place("第一会議室").getMap()).code()).isEqualTo("space.name_taken");
        assertThat(nakamura.get("/api/space/places").ok().getJsonArray("places")).isEqualTo(new JsonArray().add(room));
    }

    @Test
    void a_place_is_retired_and_comes_back() {
        var path = "/api/space/places/" + room("第一会議室", Map.of()).getLong("id");

        assertThat(sasaki.post(path + "/retire", Map.of("from", "2027-04-01")).ok().getString("retired"))
                .isEqualTo("2027-04-01");
        assertThat(sasaki.post(path + "/reopen", Map.of()).ok().getString("retired")).isNull();
    }

    @Test
    void all_staff_report_what_is_broken_but_only_who_is_in_charge_closes_it() {
        var unit = sasaki.get("/api/directory/units").ok().getJsonArray("units").getJsonObject(0).getLong("id");
        var room = room("第一会議室", Map.of("owner", unit)).getLong("id");

        var fault = nakamura.post("/api/space/faults", Map.of("place", room, "text", "モニターが映りません")).ok()
                .getJsonArray("faults").getJsonObject(0);
        assertThat(fault.getBoolean("closes")).isFalse();
        var path = "/api/space/faults/" + fault.getLong("id");
        assertThat(nakamura.post("/api/space/faults", Map.of("place", room, "text", "雨もり", "closes", true)).status())
                .isEqualTo(403);
        assertThat(nakamura.patch(path, Map.of("closes", true)).status()).isEqualTo(403);
        assertThat(sasaki.patch(path, Map.of("closes", true)).ok().getJsonArray("faults").getJsonObject(0)
                .getBoolean("closes")).isTrue();
        assertThat(nakamura.delete(path).status()).isEqualTo(403);
        assertThat(sasaki.delete(path).ok().getJsonArray("faults")).isEmpty();
        assertThat(sasaki.delete(path).status()).isEqualTo(404);
    }

    @Test
    void a_place_does_not_change_under_a_booking_ahead() {
        var a = room("会議室A", Map.of()).getLong("id");
        var b = room("会議室B", Map.of()).getLong("id");
        var from = Instant.parse("2026-11-19T01:00:00Z");
        Booker.booked(nakamura, "打合せ", from, 60, a);
        Booker.booked(nakamura, "引継ぎ", from.plusSeconds(1800), 60, b);
        var path = "/api/space/places/" + a;

        assertThat(sasaki.post(path + "/retire", Map.of()).code()).isEqualTo("space.still_booked");
        assertThat(sasaki.post(path + "/retire", Map.of("from", "2026-11-19")).code()).isEqualTo("space.still_booked");
        var refusal = sasaki.patch(path, Map.of("partOf", List.of(b))).body();
        assertThat(refusal.getString("code")).isEqualTo("space.still_booked");
        assertThat(refusal.getJsonObject("detail").getJsonArray("bookings").getJsonObject(0))
                .isEqualTo(new JsonObject(Map.of("place", (int) (long) a, "from", "2026-11-19T01:00:00Z", "until",
                        "2026-11-19T02:00:00Z")));
        assertThat(sasaki.get("/api/space/places").ok().getJsonArray("places").getJsonObject(0).getJsonArray("partOf"))
                .isEmpty();
        sasaki.post(path + "/retire", Map.of("from", "2026-11-20")).ok();
        sasaki.patch(path, Map.of("mode", "UNAVAILABLE")).ok();
    }

    @Test
    void a_place_is_shown_by_a_photo_to_all_staff() throws Exception {
        var path = "/api/space/places/" + room("第一会議室", Map.of()).getLong("id") + "/photo";
        var image = Uploads.send(sasaki, "部屋.png", picture()).getLong("id");
        var text = Uploads.send(sasaki, "部屋.txt", "写真ではない".getBytes(StandardCharsets.UTF_8)).getLong("id");

        assertThat(nakamura.post(path, Map.of("file", image)).status()).isEqualTo(403);
        assertThat(sasaki.post(path, Map.of("file", text)).code()).isEqualTo("space.not_an_image");
        assertThat(nakamura.file("/api/files/" + image).statusCode()).isEqualTo(404);
        assertThat(sasaki.post(path, Map.of("file", image)).ok().getLong("photo")).isEqualTo(image);
        assertThat(nakamura.file("/api/files/" + image).statusCode()).isEqualTo(200);
        assertThat(sasaki.post(path, Map.of()).ok().getLong("photo")).isNull();
        assertThat(nakamura.file("/api/files/" + image).statusCode()).isEqualTo(404);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private JsonObject room(String name, Map<String, Object> more) {
        var wish = place(name);
        more.forEach(wish::put);
        return sasaki.post("/api/space/places", wish.getMap()).ok();
    }

    private JsonObject place(String name) {
        return new JsonObject().put("area", floor).put("kind", "ROOM").put("name", name).put("capacity", 8);
    }

    private long area(Map<String, Object> wish) {
        return sasaki.post("/api/space/areas", wish).ok().getLong("id");
    }
}
