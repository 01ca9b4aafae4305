package hub.community.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.community.Plaza;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.World;

import static hub.community.Plaza.newest;
import static hub.community.Plaza.notices;
import static org.assertj.core.api.Assertions.assertThat;

/// Who may know, and asking them.
class ExpertTest {

    @TempDir Path folder;

    private Plaza plaza;
    private long tag;

    @BeforeEach
    void start() {
        plaza = new Plaza(folder, new TestClock());
        tag = plaza.tag("旅費");
    }

    @AfterEach
    void stop() {
        plaza.close();
    }

    @Test
    void who_has_answered_in_the_topic_may_know_and_the_reason_is_said() {
        var first = plaza.ask(plaza.nakamura, "日当は出ますか", tag);
        plaza.accept(plaza.nakamura, plaza.answer(plaza.takahashi, first, "出ます"));
        plaza.answer(plaza.watanabe, first, "たぶん");
        var second = plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        plaza.answer(plaza.takahashi, second, "1万円です");
        var question = plaza.ask(plaza.igarashi, "回数券は使えますか",
                Map.of("concerned", plaza.unit("建築課")), tag);
        var experts = experts(plaza.igarashi, question);
        assertThat(experts.getLong("unit")).isEqualTo(plaza.unit("建築課"));
        assertThat(people(experts)).containsExactly(plaza.takahashi.person(), plaza.watanabe.person());
        var why = experts.getJsonArray("experts").getJsonObject(0).getJsonArray("why").getJsonObject(0);
        assertThat(why).isEqualTo(new JsonObject().put("tag", tag).put("answers", 2).put("accepted", 1)
                .put("official", 0).put("useful", 0));
    }

    @Test
    void neither_who_asks_nor_who_looks_nor_who_has_left_is_named() {
        var before = plaza.ask(plaza.nakamura, "日当は出ますか", tag);
        for (var person : List.of(plaza.takahashi, plaza.kobayashi, plaza.watanabe)) {
            plaza.answer(person, before, "出ます");
        }
        var question = plaza.ask(plaza.takahashi, "回数券は使えますか", tag);
        World.leave(plaza.sasaki, LocalDate.of(2026, 11, 18), World.WATANABE);
        assertThat(people(experts(plaza.kobayashi, question))).isEmpty();
        assertThat(people(experts(plaza.igarashi, question))).containsExactly(plaza.kobayashi.person());
    }

    @Test
    void what_was_found_obsolete_speaks_for_nobody() {
        var before = plaza.ask(plaza.nakamura, "日当は出ますか", tag);
        var answer = plaza.answer(plaza.takahashi, before, "出ます");
        plaza.takahashi.post("/api/community/answers/" + answer + "/review", Map.of("verdict", "OBSOLETE")).ok();
        assertThat(people(experts(plaza.igarashi, plaza.ask(plaza.nakamura, "回数券は", tag)))).isEmpty();
    }

    @Test
    void each_is_invited_once_watches_and_is_told_by_whom() {
        var question = plaza.ask(plaza.nakamura, "回数券は使えますか", tag);
        var invited = invite(plaza.kobayashi, question, plaza.takahashi, plaza.watanabe, plaza.nakamura).ok();
        assertThat(invited.getJsonArray("invited"))
                .containsExactly((int) plaza.takahashi.person(), (int) plaza.watanabe.person());
        assertThat(invited.getJsonArray("already")).as("asked it")
                .containsExactly((int) plaza.nakamura.person());
        invite(plaza.igarashi, question, plaza.takahashi).ok();
        assertThat(notices(plaza.takahashi)).containsExactly("INVITED " + question);
        assertThat(newest(plaza.takahashi).getLong("by")).isEqualTo(plaza.kobayashi.person());
        assertThat(plaza.watches(plaza.takahashi, "QUESTION", question)).isTrue();
        assertThat(plaza.nakamura.get("/api/community/questions/" + question).ok().getJsonObject("head")
                .getJsonArray("steps").encode()).contains("INVITED");
    }

    @Test
    void two_who_invite_one_person_at_once_invite_once() throws InterruptedException {
        var question = plaza.ask(plaza.nakamura, "回数券は使えますか", tag);
        var both = IntStream.range(0, 12).mapToObj(n -> Thread.ofVirtual().start(() -> invite(
                n % 2 == 0 ? plaza.kobayashi : plaza.igarashi, question, plaza.takahashi).ok())).toList();
        for (var one : both) {
            one.join();
        }
        assertThat(notices(plaza.takahashi)).containsExactly("INVITED " + question);
    }

    @Test
    void not_more_than_five_at_once_and_nobody_who_is_not_there() {
        var question = plaza.ask(plaza.nakamura, "回数券は使えますか", tag);
        assertThat(plaza.nakamura.post(path(question) + "invite", Map.of("people", List.of(1, 2, 3, 4, 5, 6))).code())
                .isEqualTo("request.invalid");
        assertThat(plaza.nakamura.post(path(question) + "invite", Map.of("people", List.of())).code())
                .isEqualTo("request.invalid");
        assertThat(plaza.nakamura.post(path(question) + "invite",
                Map.of("people", List.of(plaza.takahashi.person(), 999_999))).code()).isEqualTo("watch.not_here");
        assertThat(notices(plaza.takahashi)).as("nothing was changed").isEmpty();
    }

    private Browser.Answer invite(Browser by, long question, Browser... people) {
        return by.post(path(question) + "invite",
                Map.of("people", List.of(people).stream().map(Browser::person).toList()));
    }

    private static JsonObject experts(Browser person, long question) {
        return person.get(path(question) + "experts").ok();
    }

    private static List<Long> people(JsonObject experts) {
        return experts.getJsonArray("experts").stream().map(one -> ((JsonObject) one).getLong("person")).toList();
    }

    private static String path(long question) {
        return "/api/community/questions/" + question + "/";
    }
}
