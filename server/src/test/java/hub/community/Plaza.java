package hub.community;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import io.vertx.core.json.JsonObject;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// The community of the [World], for tests: 佐々木 moderates; she, 中村 and 五十嵐 are 情報政策課, the others 建築課.
public final class Plaza implements AutoCloseable {

    private final Path folder;
    private final TestClock clock;
    private final String[] settings;
    private TestHub hub;

    public Browser sasaki;
    public Browser nakamura;
    public Browser igarashi;
    public Browser takahashi;
    public Browser kobayashi;
    public Browser watanabe;

    public Plaza(Path folder, TestClock clock, String... settings) {
        this.folder = folder;
        this.clock = clock;
        this.settings = settings;
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, settings);
        signInAgain();
    }

    /// Has everybody sign in, as after so many days that sessions have ended.
    public void signInAgain() {
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        igarashi = hub.browser(World.IGARASHI);
        takahashi = hub.browser(World.TAKAHASHI);
        kobayashi = hub.browser(World.KOBAYASHI);
        watanabe = hub.browser(World.WATANABE);
    }

    public TestHub hub() {
        return hub;
    }

    /// Stops the hub and starts it again on the same folder; everybody signs in again.
    public void restart() {
        hub.close();
        hub = TestHub.on(folder, clock, settings);
        signInAgain();
    }

    public List<Browser> everybody() {
        return List.of(sasaki, nakamura, igarashi, takahashi, kobayashi, watanabe);
    }

    public long tag(String name) {
        return sasaki.post("/api/community/tags", Map.of("name", name)).ok().getLong("id");
    }

    public void mergeTag(long from, long into) {
        sasaki.post("/api/community/tags/" + from + "/merge", Map.of("into", into)).ok();
    }

    /// A category in which one may ask without one's name.
    public long anonymousCategory() {
        return sasaki.post("/api/community/categories", Map.of("name", "相談", "rule", rule(Map.of("anonymous", true))))
                .ok().getLong("id");
    }

    /// A rule of a category in which everything is as usual but for this.
    public static Map<String, Object> rule(Map<String, Object> but) {
        var rule = new HashMap<String, Object>(Map.of("anonymous", false, "moderated", false, "moderatorsAccept", true,
                "sectionAccepts", false, "membersOfficial", true, "credits", true));
        rule.putAll(but);
        return rule;
    }

    public long ask(Browser asker, String text, long... tags) {
        return ask(asker, text, Map.of(), tags);
    }

    public long ask(Browser asker, String text, Map<String, Object> more, long... tags) {
        var wish = new HashMap<String, Object>(Map.of("op", World.op(), "text", text,
                "tags", LongStream.of(tags).boxed().toList(), "files", List.of()));
        wish.putAll(more);
        return asker.post("/api/community/questions", wish).ok().getLong("question");
    }

    public long askAnonymously(Browser asker, long category, String text, long... tags) {
        return ask(asker, text, Map.of("category", category, "anonymous", true), tags);
    }

    public long answer(Browser author, long question, String text) {
        return author.post("/api/community/questions/" + question + "/answers",
                Map.of("op", World.op(), "text", text, "files", List.of())).ok().getLong("id");
    }

    public long comment(Browser author, long question, String text) {
        return author.post("/api/community/questions/" + question + "/comments",
                Map.of("op", World.op(), "text", text)).ok().getLong("id");
    }

    public long commentOn(Browser author, long answer, String text) {
        return author.post("/api/community/answers/" + answer + "/comments",
                Map.of("op", World.op(), "text", text)).ok().getLong("id");
    }

    public void accept(Browser asker, long answer) {
        asker.put("/api/community/answers/" + answer + "/accepted", Map.of()).ok();
    }

    public void makeOfficial(Browser member, long answer, long unit) {
        member.put("/api/community/answers/" + answer + "/official", Map.of("unit", unit)).ok();
    }

    public void hide(long question) {
        sasaki.put("/api/community/questions/" + question + "/hidden", Map.of()).ok();
    }

    public long unit(String name) {
        return sasaki.get("/api/directory/units").ok().getJsonArray("units").stream()
                .map(JsonObject.class::cast)
                .filter(unit -> unit.getString("name").equals(name))
                .findFirst().orElseThrow().getLong("id");
    }

    public Answer watch(Browser person, String kind, long id) {
        return person.put("/api/community/watches/" + kind + "/" + id, Map.of());
    }

    public Answer unwatch(Browser person, String kind, long id) {
        return person.delete("/api/community/watches/" + kind + "/" + id);
    }

    /// Whether this person watches it.
    public boolean watches(Browser person, String kind, long id) {
        return person.get("/api/community/watches").ok().getJsonArray("watches").stream()
                .map(JsonObject.class::cast)
                .anyMatch(watch -> watch.getString("kind").equals(kind) && watch.getLong("id") == id);
    }

    /// What concerns this person, the newest first: `ANSWERED 12`, the kind and the question.
    public static List<String> notices(Browser person) {
        return page(person).getJsonArray("notices").stream()
                .map(JsonObject.class::cast)
                .map(notice -> notice.getString("kind")
                        + (notice.getLong("question") == null ? "" : " " + notice.getLong("question")))
                .toList();
    }

    public static JsonObject page(Browser person) {
        return person.get("/api/community/notices?limit=100").ok();
    }

    public static JsonObject newest(Browser person) {
        return page(person).getJsonArray("notices").getJsonObject(0);
    }

    public static int unread(Browser person) {
        return page(person).getInteger("unread");
    }

    /// The questions of the newest digest, part by part.
    public static List<List<Long>> digest(Browser person) {
        var parts = new ArrayList<List<Long>>();
        page(person).getJsonArray("notices").stream()
                .map(JsonObject.class::cast)
                .filter(notice -> notice.getString("kind").equals("DIGEST"))
                .findFirst()
                .ifPresent(digest -> digest.getJsonArray("digest").stream().map(JsonObject.class::cast)
                        .forEach(part -> parts.add(part.getJsonArray("questions").stream()
                                .map(id -> ((Number) id).longValue()).toList())));
        return parts;
    }

    @Override
    public void close() {
        hub.close();
    }
}
