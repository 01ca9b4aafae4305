package hub.community.topic;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTest {

    @TempDir Path folder;

    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;

    @BeforeEach
    void start() {
        var clock = new TestClock();
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void there_is_a_category_to_begin_with_and_one_always_stays_open() {
        var first = nakamura.get("/api/community/topics").ok().getJsonArray("categories").getJsonObject(0);
        assertThat(first.getString("name")).isEqualTo("全般");
        var path = "/api/community/categories/" + first.getLong("id");
        assertThat(sasaki.patch(path, Map.of("closed", true)).code()).isEqualTo("topic.last_category");
        var other = sasaki.post("/api/community/categories", Map.of("name", "IT", "rule", rule())).ok();
        sasaki.patch(path, Map.of("closed", true)).ok();
        assertThat(nakamura.post("/api/community/questions",
                Map.of("op", World.op(), "text", "質問", "category", first.getLong("id"))).code())
                .isEqualTo("topic.category_closed");
        var id = nakamura.post("/api/community/questions", Map.of("op", World.op(), "text", "質問")).ok()
                .getLong("question");
        assertThat(nakamura.get("/api/community/questions/" + id).ok().getJsonObject("head").getJsonObject("brief")
                .getLong("category")).isEqualTo(other.getLong("id"));
    }

    @Test
    void only_moderators_change_topics() {
        assertThat(nakamura.post("/api/community/categories", Map.of("name", "IT", "rule", rule())).code())
                .isEqualTo("not_allowed");
        assertThat(nakamura.post("/api/community/tags", Map.of("name", "ごみ")).code()).isEqualTo("not_allowed");
        assertThat(sasaki.post("/api/community/tags", Map.of("name", " ")).code()).isEqualTo("request.invalid");
        assertThat(sasaki.post("/api/community/tags", Map.of("name", "長".repeat(41))).code())
                .isEqualTo("request.invalid");
    }

    @Test
    void a_word_finds_one_tag_only_however_it_is_written() {
        var pc = tag("ＰＣ", "パソコン");
        assertThat(sasaki.post("/api/community/tags", Map.of("name", "pc")).code()).isEqualTo("topic.name_taken");
        assertThat(sasaki.post("/api/community/tags", Map.of("name", "ﾊﾟｿｺﾝ")).code()).isEqualTo("topic.name_taken");
        var renamed = sasaki.patch(path(pc), Map.of("name", "端末")).ok();
        assertThat(renamed.getJsonArray("synonyms")).containsExactlyInAnyOrder("ＰＣ", "パソコン");
        var other = tag("プリンター");
        assertThat(sasaki.put(path(other) + "/synonyms", Map.of("synonyms", List.of("端末"))).code())
                .isEqualTo("topic.name_taken");
        assertThat(sasaki.put(path(other) + "/synonyms", Map.of("synonyms", List.of("複合機"))).ok()
                .getJsonArray("synonyms")).containsExactly("複合機");
    }

    @Test
    void a_merged_tag_takes_its_questions_and_words_along() {
        var from = tag("大型ごみ");
        var into = tag("粗大ごみ");
        var both = ask(from, into);
        var one = ask(from);
        try (var stream = nakamura.stream("")) {
            stream.next("welcome");
            sasaki.post(path(from) + "/merge", Map.of("into", into)).ok();
            assertThat(stream.next("community.tagMerged").getJsonObject("d"))
                    .isEqualTo(new JsonObject().put("from", from).put("into", into));
        }
        assertThat(tagsOf(both)).containsExactly(into);
        assertThat(tagsOf(one)).containsExactly(into);
        assertThat(tagsOf(ask(from))).as("who still holds the old one").containsExactly(into);
        assertThat(sasaki.post("/api/community/tags", Map.of("name", "大型ごみ")).code()).isEqualTo("topic.name_taken");
        assertThat(sasaki.post(path(from) + "/merge", Map.of("into", into)).code()).isEqualTo("topic.tag_merged");
        assertThat(sasaki.post(path(into) + "/merge", Map.of("into", into)).code()).isEqualTo("topic.same_tag");
        assertThat(sasaki.post(path(into) + "/merge", Map.of("into", from)).code()).isEqualTo("topic.tag_merged");
    }

    private static Map<String, Object> rule() {
        var rule = new HashMap<String, Object>();
        List.of("anonymous", "moderated", "moderatorsAccept", "sectionAccepts", "membersOfficial", "credits")
                .forEach(name -> rule.put(name, false));
        return rule;
    }

    private long tag(String name, String... synonyms) {
        return sasaki.post("/api/community/tags", Map.of("name", name, "synonyms", List.of(synonyms))).ok()
                .getLong("id");
    }

    private long ask(Long... tags) {
        return nakamura.post("/api/community/questions",
                Map.of("op", World.op(), "text", "質問", "tags", List.of(tags))).ok().getLong("question");
    }

    private List<Long> tagsOf(long question) {
        return nakamura.get("/api/community/questions/" + question).ok().getJsonObject("head").getJsonObject("brief")
                .getJsonArray("tags").stream().map(tag -> ((Number) tag).longValue()).toList();
    }

    private static String path(long tag) {
        return "/api/community/tags/" + tag;
    }
}
