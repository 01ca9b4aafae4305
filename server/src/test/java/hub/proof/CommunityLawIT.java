package hub.proof;

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

/// The law of [LawIT] for questions: what 中村 held before, with what the stream said, is what she is answered afterwards.
class CommunityLawIT {

    private static final String QUESTIONS = "/api/community/questions";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser me;
    private Browser moderator;
    private Browser asker;
    private Recorder recorder;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        me = hub.browser(World.NAKAMURA);
        moderator = hub.browser(World.SASAKI);
        asker = hub.browser(World.TAKAHASHI);
        recorder = new Recorder(me, moderator, clock);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_recordings_of_asking_and_answering_are_what_the_server_says() {
        var q = ask(asker, "端末の更新はいつですか\n三階の端末です", Map.of());
        record("asked", q, () -> ask(asker, "プリンターが動きません", Map.of()));
        record("asked-by-me", q, () -> ask(me, "名札の再発行", Map.of()));
        record("edited", q, () -> asker.patch(at(q), Map.of("text", "端末の更新は何時ですか")).ok());
        record("answered", q, () -> write(moderator, at(q) + "/answers", "来月の予定です"));
        record("answered-by-me", q, () -> write(me, at(q) + "/answers", "一日の夜です"));
        record("answer-edited", q, () -> moderator.patch(answer(1), Map.of("text", "来月一日の予定です")).ok());
        record("useful", q, () -> asker.put(answer(2) + "/useful", Map.of()).ok());
        record("useful-to-me", q, () -> {
            me.put(answer(1) + "/useful", Map.of()).ok();
            me.put(at(q) + "/useful", Map.of()).ok();
        });
        record("useful-no-longer", q, () -> me.delete(answer(1) + "/useful").ok());
        record("accepted", q, () -> asker.put(answer(1) + "/accepted", Map.of()).ok());
        record("accepted-no-longer", q, () -> asker.delete(answer(1) + "/accepted").ok());
        record("official", q, () -> moderator.put(answer(2) + "/official", Map.of("unit", section())).ok());
        record("commented", q, () -> {
            write(asker, at(q) + "/comments", "助かります");
            write(asker, answer(1) + "/comments", "了解です");
        });
        record("comment-edited", q, () -> asker.patch("/api/community/comments/2", Map.of("text", "了解しました")).ok());
        record("comment-gone", q, () -> asker.delete("/api/community/comments/1").ok());
        record("answer-gone", q, () -> moderator.delete(answer(1)).ok());
    }

    @Test
    void the_recordings_of_order_among_questions_are_what_the_server_says() {
        var tag = tag("ごみ");
        var other = tag("粗大ごみ");
        var q = ask(asker, "粗大ごみの日", Map.of("tags", List.of(tag)));
        var copy = ask(asker, "大型ごみの日", Map.of());
        record("topics-changed", q, () -> tag("端末"));
        record("tag-merged", q,
                () -> moderator.post("/api/community/tags/" + tag + "/merge", Map.of("into", other)).ok());
        record("locked", q, () -> moderator.put(at(q) + "/lock", Map.of()).ok());
        record("unlocked", q, () -> moderator.delete(at(q) + "/lock").ok());
        record("hidden", q, () -> moderator.put(at(q) + "/hidden", Map.of()).ok());
        moderator.delete(at(q) + "/hidden").ok();
        write(me, at(copy) + "/answers", "第一火曜です");
        write(moderator, at(copy) + "/comments", "曜日は地区によります");
        record("became-a-duplicate", copy,
                () -> asker.post(at(copy) + "/duplicate", Map.of("canonical", q)).ok());
        record("stands-for-another-no-longer", q, () -> asker.delete(at(copy) + "/duplicate").ok());
        record("merged", q, () -> moderator.post(at(copy) + "/merge", Map.of("into", q)).ok());
    }

    @Test
    void the_recordings_of_a_question_without_a_name_are_what_the_server_says() {
        var category = category();
        var q = ask(asker, "言いにくいこと", Map.of("anonymous", true, "category", category));
        record("anonymous-edited", q, () -> asker.patch(at(q), Map.of("text", "言いにくいこと、続き")).ok());
        record("anonymous-answered", q, () -> write(asker, at(q) + "/answers", "自分で見つけました"));
        record("anonymous-commented", q, () -> write(asker, at(q) + "/comments", "補足です"));
        record("anonymous-accepted", q, () -> asker.put(answer(1) + "/accepted", Map.of()).ok());
    }

    private void record(String name, long question, Runnable command) {
        recorder.record("community/" + name, Recorder.Scope.COMMUNITY, question, command);
    }

    private long ask(Browser who, String text, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("op", recorder.nextOperation(), "text", text));
        body.putAll(more);
        return who.post(QUESTIONS, body).ok().getLong("question");
    }

    private void write(Browser who, String path, String text) {
        who.post(path, Map.of("op", recorder.nextOperation(), "text", text)).ok();
    }

    private long tag(String name) {
        return moderator.post("/api/community/tags", Map.of("name", name)).ok().getLong("id");
    }

    private long category() {
        var rule = new HashMap<String, Object>(Map.of("anonymous", true));
        List.of("moderated", "moderatorsAccept", "sectionAccepts", "membersOfficial", "credits")
                .forEach(name -> rule.put(name, false));
        return moderator.post("/api/community/categories", Map.of("name", "なんでも", "rule", rule)).ok().getLong("id");
    }

    private long section() {
        return moderator.get("/api/directory/units").ok().getJsonArray("units").stream()
                .map(JsonObject.class::cast)
                .filter(unit -> unit.getString("name").equals("情報政策課")).findFirst().orElseThrow().getLong("id");
    }

    private static String at(long question) {
        return QUESTIONS + "/" + question;
    }

    private static String answer(long answer) {
        return "/api/community/answers/" + answer;
    }
}
