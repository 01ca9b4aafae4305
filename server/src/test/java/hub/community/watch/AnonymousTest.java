package hub.community.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.community.Plaza;
import hub.testing.Browser;
import hub.testing.TestClock;

import static hub.community.Plaza.newest;
import static hub.community.Plaza.notices;
import static org.assertj.core.api.Assertions.assertThat;

/// 髙橋 asks anonymously, and knows a lot; nothing that others are told says who asked.
class AnonymousTest {

    @TempDir Path folder;

    private Plaza plaza;
    private long tag;
    private long question;

    @BeforeEach
    void start() {
        plaza = new Plaza(folder, new TestClock());
        tag = plaza.tag("人事");
        var before = plaza.ask(plaza.nakamura, "休暇の届は", tag);
        plaza.answer(plaza.takahashi, before, "前日までです");
        plaza.answer(plaza.kobayashi, before, "係長へ");
        plaza.watch(plaza.watanabe, "tag", tag).ok();
        question = plaza.askAnonymously(plaza.takahashi, plaza.anonymousCategory(), "休みにくいです", tag);
    }

    @AfterEach
    void stop() {
        plaza.close();
    }

    @Test
    void notices_name_nobody_for_what_the_asker_does() {
        var comment = "補足です @{p" + plaza.igarashi.person() + "}";
        assertThat(newest(plaza.watanabe).getLong("by")).isNull();
        var answer = plaza.answer(plaza.watanabe, question, "相談窓口へ");
        plaza.comment(plaza.takahashi, question, comment);
        plaza.accept(plaza.takahashi, answer);
        invite(plaza.takahashi, plaza.igarashi);
        plaza.takahashi.patch("/api/community/questions/" + question,
                Map.of("text", "休みにくいです @{p" + plaza.kobayashi.person() + "}")).ok();
        for (var person : List.of(plaza.watanabe, plaza.igarashi, plaza.kobayashi)) {
            assertThat(Plaza.page(person).getJsonArray("notices").stream()
                    .map(JsonObject.class::cast)
                    .filter(notice -> notice.getLong("question") == question)
                    .map(notice -> notice.getLong("by"))
                    .toList())
                    .isNotEmpty()
                    .doesNotContain(plaza.takahashi.person());
        }
        assertThat(notices(plaza.takahashi)).as("who asked is told all the same")
                .contains("ANSWERED " + question);
    }

    @Test
    void who_may_know_is_not_said_of_persons_since_one_would_be_missing() {
        var experts = plaza.igarashi.get("/api/community/questions/" + question + "/experts").ok();
        assertThat(experts.getJsonArray("experts")).isEmpty();
    }

    @Test
    void inviting_the_asker_is_answered_like_inviting_anybody() {
        var asker = invite(plaza.igarashi, plaza.takahashi);
        var other = invite(plaza.igarashi, plaza.nakamura);
        assertThat(asker.getJsonArray("invited")).hasSize(1);
        assertThat(other.getJsonArray("invited")).hasSize(1);
        var named = plaza.igarashi.get("/api/community/questions/" + question).ok().getJsonObject("head")
                .getJsonArray("steps").stream()
                .map(JsonObject.class::cast)
                .filter(step -> step.getString("kind").equals("INVITED"))
                .map(step -> step.getLong("person"))
                .toList();
        assertThat(named).as("nobody in that place would say who asked")
                .containsExactly(plaza.takahashi.person(), plaza.nakamura.person());
    }

    @Test
    void the_stream_tells_others_how_many_watch_and_not_who() {
        try (var others = plaza.igarashi.stream("")) {
            others.next("welcome");
            plaza.unwatch(plaza.takahashi, "question", question).ok();
            var watchers = others.next(frame -> {
                assertThat(frame.getString("t")).isNotEqualTo("community.watching");
                return frame.getString("t").equals("community.watchers");
            });
            assertThat(watchers.encode()).doesNotContain("person");
        }
    }

    private JsonObject invite(Browser by, Browser whom) {
        return by.post("/api/community/questions/" + question + "/invite",
                Map.of("people", List.of(whom.person()))).ok();
    }
}
