package hub.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import hub.testing.Browser;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// 渡邉 asks, 中村 answers; 佐々木 keeps order.
class QuestionsFoundTest extends SearchTown {

    @Test
    void a_question_is_found_by_any_of_its_words_and_by_those_of_its_answers() {
        var question = ask(watanabe, "出張の旅費はどうやって精算しますか", Map.of());
        answer(nakamura, question, "財務会計システムの**旅費請求**から申請してください。");
        eventually(() -> questions(takahashi, "旅費を請求したい"), List.of(question));
        var hit = hits(search(takahashi, "旅費の請求"), "questions").toList().getFirst();
        assertThat(hit.getJsonObject("brief").getString("title")).isEqualTo("出張の旅費はどうやって精算しますか");
        assertThat(hit.getString("line")).isEqualTo("財務会計システムの旅費請求から申請してください。");
        assertThat(hit.getJsonArray("titleMarks")).isNotEmpty();
        assertThat(hit.getJsonArray("marks")).isNotEmpty();
        assertThat(hit.getDouble("score")).isBetween(0.0, 1.0);
        assertThat(search(takahashi, "旅費の請求").getJsonObject("counts").getInteger("questions")).isEqualTo(1);
    }

    @Test
    void a_hidden_question_is_found_by_nobody_until_it_is_shown_again() {
        var question = ask(watanabe, "旅費の精算について", Map.of());
        eventually(() -> questions(takahashi, "旅費"), List.of(question));
        sasaki.put(path(question) + "/hidden", nothing()).ok();
        assertThat(questions(takahashi, "旅費")).as("at once, although the index is behind").isEmpty();
        assertThat(questions(watanabe, "旅費")).isEmpty();
        eventually(() -> search(takahashi, "旅費").getJsonObject("counts").getInteger("questions"), 0);
        sasaki.delete(path(question) + "/hidden").ok();
        eventually(() -> questions(takahashi, "旅費"), List.of(question));
    }

    @Test
    void who_asked_anonymously_is_found_by_no_filter_and_told_by_no_answer() {
        var category = sasaki.post("/api/community/categories", Map.of("name", "相談", "rule", rule())).ok()
                .getLong("id");
        var question = ask(watanabe, "上司に言いにくい相談があります", Map.of("category", category, "anonymous", true));
        eventually(() -> questions(takahashi, "相談"), List.of(question));
        assertThat(questions(takahashi, "相談", "&person=" + watanabe.person())).isEmpty();
        assertThat(questions(takahashi, "相談", "&unit=" + unit("建築課"))).isEmpty();
        var brief = hits(search(takahashi, "相談"), "questions").toList().getFirst().getJsonObject("brief");
        assertThat(brief.getLong("asker")).isNull();
        assertThat(brief.getLong("section")).isNull();
        assertThat(search(takahashi, "相談").encode()).doesNotContain("渡邉").doesNotContain("わたなべ");
        watanabe.post(path(question) + "/comments", Map.of("op", World.op(), "text", "追加の相談です")).ok();
        answer(watanabe, question, "自分で解決した相談です");
        eventually(() -> questions(takahashi, "自分で解決"), List.of(question));
        assertThat(questions(takahashi, "相談", "&person=" + watanabe.person())).as("nor by an answer of their own")
                .isEmpty();
    }

    @Test
    void who_asked_and_answered_under_their_names_is_found_by_them() {
        var question = ask(watanabe, "複合機の紙が詰まります", Map.of());
        answer(nakamura, question, "トレイを開けてください");
        eventually(() -> questions(takahashi, "複合機", "&person=" + nakamura.person()), List.of(question));
        assertThat(questions(takahashi, "複合機", "&person=" + watanabe.person())).containsExactly(question);
        assertThat(questions(takahashi, "複合機", "&person=" + sasaki.person())).isEmpty();
        assertThat(questions(takahashi, "複合機", "&unit=" + unit("建築課"))).containsExactly(question);
        assertThat(questions(takahashi, "複合機", "&unit=" + unit("情報政策課"))).isEmpty();
        assertThat(questions(takahashi, "複合機", "&solved=true")).isEmpty();
        assertThat(questions(takahashi, "複合機", "&from=2026-11-19")).isEmpty();
    }

    @Test
    void guests_find_no_question() {
        ask(watanabe, "職員だけの質問", Map.of());
        eventually(() -> questions(takahashi, "職員だけの質問").size(), 1);
        sasaki.put("/api/directory/people/" + takahashi.person() + "/roles", Map.of("roles", List.of("GUEST"))).ok();
        var guest = hub.browser(World.TAKAHASHI);
        assertThat(questions(guest, "職員だけの質問")).isEmpty();
        assertThat(search(guest, "職員だけの質問").getJsonObject("counts").getInteger("questions")).isZero();
    }

    @Test
    void other_words_that_led_to_a_question_find_it_from_then_on() {
        var question = ask(watanabe, "転入届の受付時間", Map.of());
        ask(watanabe, "複合機の使い方", Map.of());
        answer(nakamura, question, "平日の八時半からです");
        eventually(() -> questions(takahashi, "転入届").size(), 1);
        takahashi.post(path(question) + "/solved-by", Map.of("wording", "ふるさと帰還の手続きはいつ")).ok();
        eventually(() -> questions(takahashi, "ふるさと帰還"), List.of(question));
    }

    @Test
    void ranked_pages_follow_each_other_without_a_gap() {
        var all = IntStream.range(0, 25).mapToObj(i -> ask(watanabe, "庁内ネットワークの質問その" + i, Map.of())).toList();
        eventually(() -> questions(takahashi, "庁内ネットワーク", "&kind=questions&limit=50").size(), 25);
        var first = search(takahashi, "庁内ネットワーク", "&kind=questions&limit=20");
        var next = first.getJsonObject("questions").getString("next");
        var both = new ArrayList<>(ids(first));
        both.addAll(questions(takahashi, "庁内ネットワーク", "&kind=questions&limit=20&after=" + next));
        assertThat(both).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<Long> questions(Browser by, String text, String... more) {
        return ids(search(by, text, more));
    }

    private static List<Long> ids(JsonObject answer) {
        return hits(answer, "questions").map(hit -> hit.getJsonObject("brief").getLong("id")).toList();
    }

    private long ask(Browser by, String text, Map<String, Object> more) {
        var question = new HashMap<>(more);
        question.put("op", World.op());
        question.put("text", text);
        return by.post("/api/community/questions", question).ok().getLong("question");
    }

    private void answer(Browser by, long question, String text) {
        by.post(path(question) + "/answers", Map.of("op", World.op(), "text", text)).ok();
    }

    private static Map<String, Object> rule() {
        var rule = new HashMap<String, Object>();
        for (var name : List.of("moderated", "moderatorsAccept", "sectionAccepts", "membersOfficial", "credits")) {
            rule.put(name, false);
        }
        rule.put("anonymous", true);
        return rule;
    }

    private static String path(long question) {
        return "/api/community/questions/" + question;
    }
}
