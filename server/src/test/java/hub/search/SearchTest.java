package hub.search;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import hub.testing.Browser;
import hub.testing.Uploads;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SearchTest extends SearchTown {

    @Test
    void one_question_finds_people_rooms_messages_and_files() {
        say("髙橋さんに庁舎の図面を頼みました");
        send(nakamura, "図面です", "庁舎平面図.txt");
        eventually(() -> found(nakamura, "庁舎").size(), 1);
        eventually(() -> counts(search(nakamura, "庁舎")),
                Map.of("people", 0, "rooms", 1, "messages", 1, "questions", 0, "files", 1));
        var answer = search(nakamura, "庁舎", "&limit=5");
        assertThat(answer.getJsonArray("rooms").getJsonObject(0).getString("name")).isEqualTo("庁舎移転");
        var message = hits(answer, "messages").toList().getFirst();
        assertThat(message.getLong("room")).isEqualTo(room);
        assertThat(message.getString("title")).isEqualTo("庁舎移転");
        assertThat(message.getString("line")).isEqualTo("髙橋さんに庁舎の図面を頼みました");
        assertThat(marked(message)).containsExactly("庁舎");
        var file = hits(answer, "files").toList().getFirst();
        assertThat(file.getJsonObject("file").getString("name")).isEqualTo("庁舎平面図.txt");
        assertThat(search(nakamura, "なかむら").getJsonArray("people")).hasSize(1);
    }

    @Test
    void a_message_is_found_within_a_second_of_being_sent() {
        say("はじめの一言");
        eventually(() -> found(nakamura, "一言").size(), 1);
        var slowest = IntStream.range(0, 20).mapToLong(i -> {
            say("速報" + i + "号を配信");
            var sent = System.nanoTime();
            eventually(() -> found(nakamura, "速報" + i + "号").size(), 1);
            return System.nanoTime() - sent;
        }).max().orElseThrow();
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void who_is_not_in_a_room_finds_nothing_of_it() {
        say("人事異動の内示");
        send(nakamura, "添付", "内示一覧.txt");
        eventually(() -> counts(search(takahashi, "内示")).get("files"), 1);
        assertThat(counts(search(watanabe, "内示")).values()).containsOnly(0);
        assertThat(counts(search(watanabe, "庁舎移転")).values()).containsOnly(0);
        assertThat(found(watanabe, "内示", "&room=" + room)).isEmpty();
    }

    @Test
    void who_leaves_a_room_finds_nothing_of_it_at_once_not_even_answers_in_its_threads() {
        var root = say("人事異動の内示");
        takahashi.post("/api/chat/rooms/" + room + "/messages/" + root + "/replies",
                Map.of("op", World.op(), "text", "内示の件、了解しました", "room", false)).ok();
        eventually(() -> found(takahashi, "内示").size(), 2);
        takahashi.delete("/api/chat/rooms/" + room + "/members/" + takahashi.person()).ok();
        assertThat(counts(search(takahashi, "内示")).values()).containsOnly(0);
        assertThat(found(takahashi, "内示", "&room=" + room)).isEmpty();
        assertThat(search(takahashi, "庁舎移転").getJsonArray("rooms")).isEmpty();
    }

    @Test
    void an_answer_in_a_thread_is_found_where_it_stands() {
        var root = say("机は足りますか");
        takahashi.post("/api/chat/rooms/" + room + "/messages/" + root + "/replies",
                Map.of("op", World.op(), "text", "脚立も要ります", "room", false)).ok();
        eventually(() -> found(nakamura, "脚立").size(), 1);
        var hit = hits(search(nakamura, "脚立"), "messages").toList().getFirst();
        assertThat(hit.getLong("room")).isEqualTo(room);
        assertThat(hit.getLong("root")).isEqualTo(root);
        assertThat(hit.getLong("n")).isEqualTo(1);
    }

    @Test
    void what_is_taken_back_or_changed_is_not_found_by_what_it_said_from_that_moment_on() {
        var recalled = say("誤って送った個人情報");
        var changed = say("古い個人情報の扱い");
        send(nakamura, "添付", "個人情報.txt");
        eventually(() -> counts(search(takahashi, "個人情報")),
                Map.of("people", 0, "rooms", 0, "messages", 2, "questions", 0, "files", 1));
        nakamura.post("/api/chat/rooms/" + room + "/messages/" + recalled + "/recall", nothing()).ok();
        nakamura.patch("/api/chat/rooms/" + room + "/messages/" + changed, Map.of("text", "新しい規程")).ok();
        assertThat(found(takahashi, "個人情報")).isEmpty();
        eventually(() -> found(takahashi, "規程"), List.of("新しい規程"));
        eventually(() -> counts(search(takahashi, "個人情報")).get("messages"), 0);
    }

    @Test
    void filters_narrow_what_is_found() {
        var other = World.group(nakamura, "防災", watanabe);
        say("会議は十時から");
        say(takahashi, room, "会議は十一時からでは");
        clock.advance(Duration.ofDays(2));
        nakamura = hub.browser(World.NAKAMURA);
        watanabe = hub.browser(World.WATANABE);
        say(watanabe, other, "会議の資料です");
        eventually(() -> found(nakamura, "会議").size(), 3);
        assertThat(found(nakamura, "会議", "&room=" + other)).containsExactly("会議の資料です");
        assertThat(found(nakamura, "会議", "&person=" + takahashi.person())).containsExactly("会議は十一時からでは");
        assertThat(found(nakamura, "会議", "&unit=" + unit("建築課"))).containsExactly("会議の資料です", "会議は十一時からでは");
        assertThat(found(nakamura, "会議", "&to=2026-11-18")).containsExactly("会議は十一時からでは", "会議は十時から");
        assertThat(found(nakamura, "会議", "&from=2026-11-20&to=2026-11-20")).containsExactly("会議の資料です");
        assertThat(found(nakamura, "会議", "&hasFile=true")).isEmpty();
    }

    @Test
    void without_words_the_newest_under_a_filter_are_listed() {
        say("一つ目");
        say(takahashi, room, "二つ目");
        eventually(() -> found(nakamura, "", "&room=" + room), List.of("二つ目", "一つ目"));
        assertThat(found(nakamura, "", "&person=" + nakamura.person())).containsExactly("一つ目");
        assertThat(found(watanabe, "", "&room=" + room)).isEmpty();
        assertThat(found(nakamura, "")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        IntStream.rangeClosed(1, 45).forEach(i -> say("連絡 " + i));
        eventually(() -> counts(search(nakamura, "連絡")).get("messages"), 45);
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = search(nakamura, "連絡", "&kind=messages&limit=20" + next);
            all.addAll(lines(page));
            var after = page.getJsonObject("messages").getString("next");
            next = after == null ? "" : "&after=" + after;
        } while (!next.isEmpty());
        assertThat(all).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 45).mapToObj(i -> "連絡 " + (46 - i)).toList());
    }

    @Test
    void a_kind_lists_only_its_own_and_counts_all() {
        say("庁舎の話");
        eventually(() -> found(nakamura, "庁舎").size(), 1);
        var rooms = search(nakamura, "庁舎", "&kind=rooms");
        assertThat(rooms.getJsonArray("rooms")).hasSize(1);
        assertThat(lines(rooms)).isEmpty();
        assertThat(counts(rooms).get("messages")).isEqualTo(1);
    }

    @Test
    void odd_questions_get_clear_answers() {
        say("普通の話 OR NEAR AND 100%");
        eventually(() -> found(nakamura, "普通").size(), 1);
        for (var text : List.of("\"", "\"普通", "「普通", "普通*", "^普通", "text:普通", "(普通", "-普通", "+普通~2", "[a TO b]", "普?",
                "/.*/", "\\", "🎉", "%", "普通\u0000\u0007", "葛\uDB40\uDD00城", "\uE000\uE001", "\uD800",
                "<script>alert(1)</script>",
                "' or 1=1 --", "！？・、。", "普".repeat(300), "\u202E普通", "普通\uFE0F")) {
            for (var kind : List.of("all", "people", "messages", "questions", "files", "rooms")) {
                var answer = ask(nakamura, text, "&kind=" + kind);
                assertThat(answer.status()).as(text + " " + answer.text()).isEqualTo(200);
            }
        }
        assertThat(found(nakamura, "普通*")).hasSize(1);
        assertThat(found(nakamura, "\"普通の話")).as("an open quotation mark lasts to the end").hasSize(1);
        assertThat(counts(search(nakamura, "！？・、。")).values()).containsOnly(0);
        assertThat(counts(search(nakamura, "")).values()).containsOnly(0);
    }

    @Test
    void a_question_of_ten_thousand_characters_is_cut_and_the_answer_says_so() {
        var answer = search(nakamura, "会議の資料".repeat(2_000));
        assertThat(answer.getBoolean("cut")).isTrue();
        assertThat(answer.getString("text").length()).isLessThanOrEqualTo(200);
        assertThat(search(nakamura, "会議").getBoolean("cut")).isFalse();
    }

    @Test
    void filters_that_cannot_be_are_refused() {
        for (var more : List.of("&kind=everything", "&manner=oldest", "&from=yesterday", "&from=%2B999999999-01-01",
                "&room=a",
                "&person=1.5", "&limit=x")) {
            assertThat(ask(nakamura, "会議", more).code()).as(more).isEqualTo("request.invalid");
        }
        assertThat(ask(nakamura, "会議", "&kind=messages&after=" + URLEncoder.encode("'; drop", UTF_8)).status())
                .isEqualTo(200);
        assertThat(ask(nakamura, "会議", "&room=999999&unit=999999&person=999999&limit=-5").status()).isEqualTo(200);
        assertThat(new Browser(hub.url()).get("/api/search?text=a").code()).isEqualTo("session.required");
    }

    private Map<String, Integer> counts(JsonObject answer) {
        var counts = new HashMap<String, Integer>();
        answer.getJsonObject("counts").forEach(entry -> counts.put(entry.getKey(), (Integer) entry.getValue()));
        return counts;
    }

    private static List<String> marked(JsonObject hit) {
        return hit.getJsonArray("marks").stream().map(JsonObject.class::cast)
                .map(mark -> hit.getString("line").substring(mark.getInteger("from"), mark.getInteger("to"))).toList();
    }

    private void send(Browser by, String text, String file) {
        clock.advance(Duration.ofMillis(100));
        var id = Uploads.send(by, file, "中身".getBytes(UTF_8)).getLong("id");
        by.post("/api/chat/rooms/" + room + "/messages",
                Map.of("op", World.op(), "text", text, "files", List.of(id))).ok();
    }
}
