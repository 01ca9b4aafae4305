package hub.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.testing.Browser;
import hub.testing.Uploads;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// Who gets a file, and how.
class DownloadTest {

    private static final byte[] DIGITS = "0123456789".getBytes(UTF_8);

    @TempDir Path folder;

    private FileTown town;
    private long file;

    @BeforeEach
    void start() {
        town = new FileTown(folder);
        file = Uploads.send(town.sasaki, "訓練 (案).txt", DIGITS).getLong("id");
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void before_it_is_sent_a_file_is_its_senders_alone() {
        assertThat(status(town.sasaki)).isEqualTo(200);
        assertThat(status(town.nakamura)).isEqualTo(404);
        assertThat(status(town.takahashi)).isEqualTo(404);
        assertThat(town.post(town.nakamura, file).code()).isEqualTo("not_found");
    }

    @Test
    void a_file_is_for_those_who_see_its_message_and_as_long_as_they_do() {
        var photo = Uploads.send(town.sasaki, "現場.jpg", Samples.photo(400, 300, 1)).getLong("id");
        town.post(town.sasaki, file, photo).ok();
        var thumb = "/api/files/" + photo + "/thumb?w=320";
        assertThat(status(town.nakamura)).isEqualTo(200);
        assertThat(town.nakamura.file(thumb).statusCode()).isEqualTo(200);
        assertThat(status(town.takahashi)).isEqualTo(404);
        assertThat(town.takahashi.file(thumb).statusCode()).isEqualTo(404);
        assertThat(town.takahashi.get("/api/files/" + file))
                .isEqualTo(town.takahashi.get("/api/files/987654"));
        town.sasaki.delete("/api/chat/rooms/" + town.room + "/members/" + town.nakamura.person()).ok();
        assertThat(status(town.nakamura)).isEqualTo(404);
        assertThat(town.nakamura.file(thumb).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_gets_a_file_without_signing_in() {
        assertThat(new Browser(town.hub.url()).get("/api/files/" + file).code()).isEqualTo("session.required");
    }

    @Test
    void a_file_is_sent_in_one_message_only_and_a_wrong_one_keeps_the_message_back() {
        town.post(town.sasaki, file).ok();
        assertThat(town.post(town.sasaki, file).code()).isEqualTo("file.sent_before");
        assertThat(town.sasaki.delete("/api/files/uploads/" + file).code()).isEqualTo("file.sent_before");
        var other = Uploads.send(town.sasaki, "b.txt", DIGITS).getLong("id");
        assertThat(town.post(town.sasaki, other, other).code()).isEqualTo("request.invalid");
        assertThat(town.post(town.sasaki, other, 987_654).code()).isEqualTo("not_found");
        var half = Uploads.begin(town.sasaki, World.op(), "c.txt", 10, false).ok().getLong("id");
        assertThat(town.post(town.sasaki, other, half).code()).isEqualTo("file.unfinished");
        var messages = town.nakamura.get("/api/chat/rooms/" + town.room + "/messages").ok();
        assertThat(messages.getLong("head")).isEqualTo(1);
        assertThat(town.post(town.sasaki, other).status()).isEqualTo(200);
    }

    @Test
    void a_message_sent_twice_has_its_file_once() {
        var post = Map.of("op", World.op(), "text", "案です", "files", List.of(file));
        var path = "/api/chat/rooms/" + town.room + "/messages";
        assertThat(town.sasaki.post(path, post)).isEqualTo(town.sasaki.post(path, post));
    }

    @Test
    void what_is_taken_back_is_gone_at_once_and_from_the_disk_within_a_minute() {
        var photo = Uploads.send(town.sasaki, "現場.jpg", Samples.photo(400, 300, 1)).getLong("id");
        var n = town.post(town.sasaki, file, photo).ok().getLong("n");
        assertThat(town.onDisk()).hasSize(4);
        town.sasaki.post("/api/chat/rooms/" + town.room + "/messages/" + n + "/recall", Map.of()).ok();
        for (var browser : List.of(town.sasaki, town.nakamura)) {
            assertThat(status(browser)).isEqualTo(404);
            assertThat(browser.file("/api/files/" + photo + "/thumb?w=320").statusCode()).isEqualTo(404);
        }
        town.hub.server().everyMinute();
        assertThat(town.onDisk()).isEmpty();
    }

    @Test
    void what_is_sent_on_is_a_file_of_its_own_and_lies_there_once() {
        var n = town.post(town.sasaki, file).ok().getLong("n");
        var other = World.group(town.nakamura, "建築課と", town.takahashi);
        var sentOn = town.nakamura.post("/api/chat/rooms/" + other + "/messages", Map.of("op", World.op(), "text", "",
                "forward", Map.of("room", town.room, "n", n))).ok().getJsonArray("files").getJsonObject(0);
        assertThat(sentOn.getString("name")).isEqualTo("訓練 (案).txt");
        var copy = "/api/files/" + sentOn.getLong("id");
        assertThat(town.takahashi.file(copy).body()).isEqualTo(DIGITS);
        assertThat(town.sasaki.file(copy).statusCode()).isEqualTo(404);
        assertThat(status(town.takahashi)).isEqualTo(404);
        assertThat(town.onDisk()).hasSize(1);
        town.sasaki.delete("/api/chat/rooms/" + town.room + "/messages/" + n).ok();
        town.hub.server().everyMinute();
        assertThat(town.takahashi.file(copy).body()).isEqualTo(DIGITS);
    }

    @Test
    void answers_in_threads_have_files_too() {
        var n = World.say(town.nakamura, town.room, "案はありますか");
        var reply = town.sasaki.post("/api/chat/rooms/" + town.room + "/messages/" + n + "/replies", Map.of(
                "op", World.op(), "text", "これです", "files", List.of(file), "room", false)).ok();
        assertThat(reply.getJsonArray("files")).hasSize(1);
        assertThat(status(town.nakamura)).isEqualTo(200);
        assertThat(status(town.takahashi)).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bytes=2-4|206|234|bytes 2-4/10", "bytes=7-|206|789|bytes 7-9/10", "bytes=-2|206|89|bytes 8-9/10",
        "bytes=8-99|206|89|bytes 8-9/10", "bytes=0-0|206|0|bytes 0-0/10", "bytes=-99|206|0123456789|bytes 0-9/10",
        "bytes=10-|416||bytes */10", "bytes=-0|416||bytes */10", "bytes=4-2|200|0123456789|",
        "bytes=0-1,4-5|200|0123456789|", "lines=1-2|200|0123456789|"})
    void the_part_asked_for_is_sent(String range, int status, String part, String said) {
        var answer = town.sasaki.file("/api/files/" + file, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(part == null ? "" : part);
        assertThat(answer.headers().firstValue("Content-Range").orElse(null)).isEqualTo(said);
        assertThat(answer.headers().firstValue("Accept-Ranges")).contains("bytes");
    }

    @Test
    void what_a_browser_has_is_not_sent_again_but_asked_for_each_time() {
        var first = town.sasaki.file("/api/files/" + file);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
        var again = town.sasaki.file("/api/files/" + file, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(town.nakamura.file("/api/files/" + file, "If-None-Match", tag).statusCode()).isEqualTo(404);
        assertThat(town.sasaki.file("/api/files/" + file, "Range", "bytes=2-4", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(town.sasaki.file("/api/files/" + file, "Range", "bytes=2-4", "If-Range", "\"x\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_name_cannot_leave_its_header() {
        var named = Uploads.send(town.sasaki, "a\"; x=\"\r\nSet-Cookie: b=c; 表.txt", DIGITS);
        var answer = town.sasaki.file("/api/files/" + named.getLong("id"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"a_; x=_Set-Cookie: b=c; _.txt\"; filename*=UTF-8''"
                        + "a%22%3B%20x%3D%22Set-Cookie%3A%20b%3Dc%3B%20%E8%A1%A8.txt");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(
                answer.headers().firstValue("Content-Disposition").orElseThrow())).isTrue();
    }

    private int status(Browser browser) {
        return browser.file("/api/files/" + file).statusCode();
    }
}
