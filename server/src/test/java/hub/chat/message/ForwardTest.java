package hub.chat.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.Uploads;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ForwardTest {

    @TempDir Path folder;

    private TalkTown town;
    private long other;

    @BeforeEach
    void start() {
        town = new TalkTown(folder);
        other = World.group(town.takahashi, "建築課の仲間", town.watanabe);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void what_is_sent_on_has_its_words_its_files_and_where_it_stood() {
        var file = Uploads.send(town.nakamura, "図面.txt", "一階".getBytes(UTF_8)).getLong("id");
        var n = town.post(town.nakamura, town.room, Map.of("text", "図面です", "files", List.of(file))).ok().getLong("n");
        var sent = forward(town.takahashi, n, "").ok();
        assertThat(sent.getString("text")).isEqualTo("図面です");
        assertThat(sent.getJsonObject("source").getLong("room")).isEqualTo(town.room);
        assertThat(sent.getJsonObject("source").getLong("n")).isEqualTo(n);
        assertThat(sent.getJsonObject("source").getJsonObject("author").getString("name")).isEqualTo("中村 美咲");
        var copy = sent.getJsonArray("files").getJsonObject(0).getLong("id");
        assertThat(town.watanabe.get("/api/files/" + copy).status()).isEqualTo(200);
        assertThat(town.watanabe.get("/api/files/" + file).status()).isEqualTo(404);
        town.recall(town.nakamura, n).ok();
        assertThat(town.watanabe.get("/api/files/" + copy).status()).isEqualTo(200);
    }

    @Test
    void own_words_come_first_and_the_rest_is_a_quote() {
        var n = town.say(town.nakamura, "一行目\n二行目");
        assertThat(forward(town.takahashi, n, "共有します").ok().getString("text"))
                .isEqualTo("共有します\n\n> 一行目\n> 二行目");
    }

    @Test
    void words_sent_on_name_people_and_call_nobody() {
        var n = town.say(town.nakamura, "@{p" + town.watanabe.person() + "} さんと @{room} へ");
        var sent = forward(town.takahashi, n, "").ok();
        assertThat(sent.getString("text")).isEqualTo("@渡邉 彩 さんと @全員 へ");
        assertThat(sent.getJsonArray("mentions")).isEmpty();
        assertThat(town.watanabe.get(TalkTown.at(other)).ok().getJsonObject("room").getInteger("named")).isZero();
    }

    @Test
    void nobody_sends_on_what_they_may_not_see_or_what_is_gone() {
        var n = town.say(town.nakamura, "内緒");
        var mine = World.group(town.watanabe, "渡邉の部屋");
        assertThat(forwardTo(mine, town.watanabe, town.room, n, "").code()).isEqualTo("not_found");
        assertThat(forwardTo(mine, town.watanabe, 9_999, 1, "").code()).isEqualTo("not_found");
        assertThat(forwardTo(town.room, town.watanabe, mine, 1, "").code()).isEqualTo("not_found");
        town.recall(town.nakamura, n).ok();
        assertThat(forward(town.takahashi, n, "").code()).isEqualTo("chat.gone");
    }

    @Test
    void quote_and_own_words_together_keep_to_the_limit() {
        var n = town.say(town.nakamura, "長".repeat(10_000));
        assertThat(forward(town.takahashi, n, "これも").code()).isEqualTo("chat.text_too_long");
        assertThat(forward(town.takahashi, n, "").status()).isEqualTo(200);
    }

    private Answer forward(Browser by, long n, String words) {
        return forwardTo(other, by, town.room, n, words);
    }

    private Answer forwardTo(long to, Browser by, long room, long n, String words) {
        return town.post(by, to, Map.of("text", words, "forward", Map.of("room", room, "n", n)));
    }
}
