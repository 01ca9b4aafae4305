package hub.chat.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.Uploads;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// A file from its first piece to its download, over HTTP.
class FileTest {

    private static final byte[] NOTE = "今年の防災訓練は九月一日に行います。".getBytes(UTF_8);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long room;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        room = World.group(sasaki, "防災訓練", nakamura);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_file_that_was_sent_is_read_by_the_others_in_the_room() {
        var file = Uploads.send(sasaki, "訓練.txt", NOTE);
        var sent = send(sasaki, file.getLong("id")).ok();
        assertThat(sent.getJsonArray("files")).containsExactly(file);
        var page = nakamura.get("/api/chat/rooms/" + room + "/messages").ok().getJsonArray("messages");
        assertThat(page.getJsonObject(page.size() - 1).getJsonArray("files")).containsExactly(file);
        var answer = nakamura.file("/api/chat/files/" + file.getLong("id"));
        assertThat(answer.body()).isEqualTo(NOTE);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains(
                "attachment; filename=\"__.txt\"; filename*=UTF-8''%E8%A8%93%E7%B7%B4.txt");
    }

    private Browser.Answer send(Browser author, long... files) {
        return author.post("/api/chat/rooms/" + room + "/messages", Map.of(
                "op", World.op(), "text", "", "files", List.of(java.util.Arrays.stream(files).boxed().toArray())));
    }
}
