package hub.demo;

import java.nio.file.Path;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestHub;

import static org.assertj.core.api.Assertions.assertThat;

/// What the demo town tells who sees it first.
class DemoStoryTest {

    @TempDir Path folder;

    @Test
    void the_storm_room_waits_for_an_answer_and_shows_a_photo_with_its_place_that_is_being_dealt_with() {
        try (var hub = TestHub.demo(folder)) {
            var reader = new Browser(hub.url()).signIn("100001", DemoLoader.PASSWORD);
            var room = reader.get("/api/chat/rooms").ok().getJsonArray("rooms").stream().map(JsonObject.class::cast)
                    .filter(one -> one.getString("name").startsWith("大雨 被害情報")).findFirst().orElseThrow();
            assertThat(room.getLong("head") - room.getLong("mine")).isEqualTo(3);
            assertThat(room.getInteger("named")).isEqualTo(1);

            var messages = reader.get("/api/chat/rooms/" + room.getLong("id") + "/messages?limit=3").ok()
                    .getJsonArray("messages");
            assertThat(messages.getJsonObject(0).getString("pinned")).isNotNull();
            var request = messages.getJsonObject(1).getJsonObject("request");
            assertThat(request.getJsonArray("mine")).isEmpty();
            assertThat(request.getInteger("answered")).isBetween(5, request.getInteger("asked") - 1);
            var photo = messages.getJsonObject(2);
            assertThat(photo.getJsonArray("files").getJsonObject(0).getJsonObject("place").getDouble("lat"))
                    .isBetween(35.4, 35.5);
            assertThat(photo.getJsonObject("thread").getInteger("replies")).isEqualTo(5);
        }
    }
}
