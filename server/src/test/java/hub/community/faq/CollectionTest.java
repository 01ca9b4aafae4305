package hub.community.faq;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/// Questions that units put together.
class CollectionTest {

    private static final String ALL = "/api/community/collections";

    @TempDir Path folder;

    private FaqTown town;
    private List<Long> questions;

    @BeforeEach
    void start() {
        town = new FaqTown(folder);
        town.take(FaqTown.HEADER + "a,質問その一,回答一,,0120,\nb,質問その二,回答二,,0120,\nc,質問その三,回答三,,0120,\n");
        questions = town.questions().stream().map(question -> question.getLong("id")).sorted().toList();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_collection_shows_its_questions_in_their_order_with_their_best_answers() {
        var id = make("はじめての窓口");
        change(id, Map.of("questions", List.of(questions.get(2), questions.get(0)))).ok();
        var page = town.nakamura.get(ALL + "/" + id).ok();
        assertThat(FaqTown.objects(page.getJsonArray("items")))
                .extracting(item -> item.getJsonObject("question").getString("title") + ": " + item.getString("answer"))
                .containsExactly("質問その三: 回答三", "質問その一: 回答一");
        assertThat(page.getJsonObject("collection").getBoolean("mine")).isFalse();
        assertThat(town.sasaki.get(ALL + "/" + id).ok().getJsonObject("collection").getBoolean("mine")).isTrue();
        assertThat(titles("")).containsExactly("はじめての窓口");
        assertThat(titles("?unit=" + town.unit("0310"))).isEmpty();
    }

    @Test
    void what_is_absent_in_a_change_stays_as_it_is() {
        var id = make("窓口");
        change(id, Map.of("questions", List.of(questions.get(1)))).ok();
        var changed = change(id, Map.of("title", "窓口の質問")).ok();
        assertThat(changed.getString("title")).isEqualTo("窓口の質問");
        assertThat(changed.getString("about")).isEqualTo("説明です");
        assertThat(changed.getJsonArray("questions")).hasSize(1);
        assertThat(change(id, Map.of("about", "")).ok().getString("about")).isNull();
    }

    @Test
    void only_who_manages_the_unit_and_moderators_keep_it() {
        var id = make("窓口");
        assertThat(town.nakamura.post(ALL, wish("わたしの")).code()).isEqualTo("faq.not_yours");
        assertThat(town.nakamura.patch(ALL + "/" + id, Map.of("title", "別の")).code()).isEqualTo("faq.not_yours");
        assertThat(town.nakamura.delete(ALL + "/" + id).code()).isEqualTo("faq.not_yours");
        assertThat(titles("")).containsExactly("窓口");
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        var id = make("窓口");
        assertThat(town.sasaki.post(ALL, wish(" ")).code()).isEqualTo("request.invalid");
        assertThat(town.sasaki.post(ALL, wish("長".repeat(61))).code()).isEqualTo("request.invalid");
        assertThat(town.sasaki.post(ALL, Map.of("unit", 9_999, "title", "ない課")).code()).isEqualTo("request.invalid");
        assertThat(change(id, Map.of("questions", List.of(1_000_000))).code()).isEqualTo("request.invalid");
        assertThat(change(id, Map.of("questions", List.of(questions.get(0), questions.get(0)))).code())
                .isEqualTo("request.invalid");
        assertThat(change(id, Map.of("questions", Collections.nCopies(201, questions.get(0)))).code())
                .isEqualTo("request.invalid");
        assertThat(change(999, Map.of("title", "ない")).code()).isEqualTo("not_found");
        assertThat(town.nakamura.get(ALL + "/999").code()).isEqualTo("not_found");
        assertThat(town.sasaki.get(ALL + "/" + id).ok().getJsonArray("items")).isEmpty();
    }

    @Test
    void a_hidden_question_is_not_shown_in_a_collection() {
        var id = make("窓口");
        change(id, Map.of("questions", questions)).ok();
        town.sasaki.put("/api/community/questions/" + questions.get(1) + "/hidden", Map.of()).ok();
        assertThat(town.nakamura.get(ALL + "/" + id).ok().getJsonArray("items")).hasSize(2);
    }

    @Test
    void a_deleted_collection_is_gone_and_its_questions_stay() {
        var id = make("窓口");
        change(id, Map.of("questions", questions)).ok();
        assertThat(town.sasaki.delete(ALL + "/" + id).status()).isEqualTo(200);
        assertThat(titles("")).isEmpty();
        assertThat(town.questions()).hasSize(3);
    }

    private long make(String title) {
        return town.sasaki.post(ALL, wish(title)).ok().getLong("id");
    }

    private Map<String, Object> wish(String title) {
        return new HashMap<>(Map.of("unit", town.unit("0120"), "title", title, "about", "説明です"));
    }

    private Browser.Answer change(long id, Map<String, Object> wish) {
        return town.sasaki.patch(ALL + "/" + id, wish);
    }

    private List<String> titles(String query) {
        return FaqTown.objects(town.nakamura.get(ALL + query).ok().getJsonArray("collections")).stream()
                .map((JsonObject each) -> each.getString("title")).toList();
    }
}
