package hub.community.question;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class FromChatTest {

    @TempDir Path folder;

    private QuestionTown town;

    @BeforeEach
    void start() {
        town = new QuestionTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_thread_becomes_a_question_and_gets_its_answer_back() {
        var room = World.group(town.takahashi, "窓口連携", town.kobayashi);
        var n = World.say(town.takahashi, room, "暗証番号がわからない方の更新は?");
        town.kobayashi.post("/api/chat/rooms/" + room + "/messages/" + n + "/replies",
                Map.of("op", World.op(), "text", "照会書が要るはず", "room", false)).ok();
        var path = "/api/community/draft?room=" + room + "&n=" + n;
        var draft = town.takahashi.get(path).ok();
        assertThat(draft.getString("title")).isEqualTo("窓口連携");
        assertThat(draft.getString("text")).startsWith("暗証番号がわからない方の更新は?").contains("> **小林 直子**")
                .contains("> 照会書が要るはず");
        var nameless = town.category("名前を出さない", Map.of());
        assertThat(town.takahashi.get(path + "&category=" + nameless).ok().getString("text"))
                .doesNotContain("小林").contains("> 照会書が要るはず");
        assertThat(town.nakamura.get(path).status()).isEqualTo(404);

        var origin = Map.of("room", room, "n", n);
        assertThat(town.tryAsk(town.nakamura, "盗み見", Map.of("origin", origin)).status()).isEqualTo(404);
        var id = town.tryAsk(town.takahashi, draft.getString("text"), Map.of("origin", origin)).ok()
                .getLong("question");
        var stranger = town.page(town.nakamura, id);
        assertThat(stranger.getJsonObject("head").getJsonObject("origin").getString("title")).isEqualTo("窓口連携");
        assertThat(stranger.getJsonObject("mine").getJsonObject("from")).isNull();
        assertThat(town.page(town.kobayashi, id).getJsonObject("mine").getJsonObject("from").getLong("room"))
                .isEqualTo(room);

        assertThat(back(town.takahashi, id).code()).isEqualTo("community.not_solved");
        var answer = town.answer(town.nakamura, id, "照会書兼回答書を郵送します");
        town.takahashi.put(QuestionTown.answerAt(answer) + "/accepted", Map.of()).ok();
        assertThat(back(town.nakamura, id).status()).as("not in the room").isEqualTo(404);
        var at = back(town.kobayashi, id).ok().getJsonObject("at");
        var posted = town.takahashi.get("/api/chat/rooms/" + at.getLong("room") + "/messages/" + at.getLong("n")).ok();
        assertThat(posted.getString("text")).contains("照会書兼回答書を郵送します").contains("/community/q/" + id);
        assertThat(posted.getJsonObject("author").getLong("id")).isEqualTo(town.kobayashi.person());
        assertThat(back(town.kobayashi, town.ask(town.takahashi, "部屋のない質問")).code())
                .isEqualTo("community.no_origin");
    }

    private static Browser.Answer back(Browser who, long question) {
        return who.post(QuestionTown.at(question) + "/post-back", Map.of("op", World.op()));
    }
}
