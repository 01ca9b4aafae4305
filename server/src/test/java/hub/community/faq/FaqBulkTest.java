package hub.community.faq;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/// Entries that a program sends over the HTTP API.
class FaqBulkTest {

    @TempDir Path folder;

    private FaqTown town;
    private String key;

    @BeforeEach
    void start() {
        town = new FaqTown(folder);
        key = town.sasaki.post("/api/api-keys", Map.of("name", "FAQのシステム", "scopes", List.of("community.faq"))).ok()
                .getString("secret");
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void ten_thousand_entries_are_taken_in_less_than_a_minute_and_once_only() {
        var begun = System.nanoTime();
        for (int from = 0; from < 10_000; from += 1_000) {
            var taken = send(entries(from, 1_000)).ok();
            assertThat(taken.getInteger("adds")).isEqualTo(1_000);
            assertThat(taken.getJsonArray("refused")).isEmpty();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        assertThat(send(entries(3_000, 1_000)).ok().getInteger("same")).isEqualTo(1_000);
    }

    @Test
    void an_entry_that_says_something_else_becomes_a_new_version() {
        send(entries(0, 3));
        var changed = entries(0, 3);
        changed.set(1, entry("doc-1", "質問1をどうしますか", "別の答えです。"));
        var taken = send(changed).ok();
        assertThat(taken.getInteger("same")).isEqualTo(2);
        assertThat(taken.getInteger("changes")).isEqualTo(1);
        assertThat(town.questions()).hasSize(3);
        var page = town.page(town.questions().get(1).getLong("id"));
        assertThat(page.getJsonArray("answers").getJsonObject(0).getInteger("version")).isEqualTo(2);
        assertThat(page.getJsonObject("head").getInteger("version")).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_one_does_not_keep_the_others_out() {
        var some = entries(0, 2);
        some.add(entry("doc-0", "同じ名前", "答え"));
        some.add(entry("doc-9", "", "答え"));
        some.add(Map.of("externalId", "doc-8", "question", "質問", "answer", "答え", "unit", "9999"));
        var taken = send(some).ok();
        assertThat(taken.getInteger("adds")).isEqualTo(2);
        assertThat(FaqTown.objects(taken.getJsonArray("refused")))
                .extracting(refused -> refused.getInteger("index") + " " + refused.getString("code"))
                .containsExactlyInAnyOrder("2 faq.import.double_id", "3 faq.import.empty_field",
                        "4 faq.import.unknown_unit");
    }

    @Test
    void more_than_a_thousand_at_once_are_refused() {
        assertThat(send(entries(0, 1_001)).code()).isEqualTo("request.invalid");
        assertThat(town.questions()).isEmpty();
    }

    @Test
    void only_a_key_of_its_scope_opens_it() {
        assertThat(town.sasaki.post("/api/links/community/faq", Map.of("entries", List.of())).code())
                .isEqualTo("key.unknown");
        key = town.sasaki.post("/api/api-keys", Map.of("name", "別のもの", "scopes", List.of("presence.states"))).ok()
                .getString("secret");
        assertThat(send(List.of()).code()).isEqualTo("key.scope");
    }

    private Browser.Answer send(List<Map<String, Object>> entries) {
        return new Browser(town.hub.url()).send("POST", "/api/links/community/faq",
                Json.encode(Map.of("entries", entries)),
                "Authorization", "Bearer " + key);
    }

    private static List<Map<String, Object>> entries(int from, int count) {
        return new ArrayList<>(IntStream.range(from, from + count)
                .mapToObj(i -> entry("doc-" + i, "質問" + i + "をどうしますか", "答え" + i + "です。窓口で聞いてください。")).toList());
    }

    private static Map<String, Object> entry(String id, String question, String answer) {
        return new HashMap<>(Map.of("externalId", id, "question", question, "answer", answer, "tags",
                List.of("窓口", "証明書"), "unit", "0120"));
    }
}
