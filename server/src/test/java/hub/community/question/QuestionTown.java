package hub.community.question;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// A hub with people of the [World] who ask and answer, for tests.
final class QuestionTown implements AutoCloseable {

    static final String QUESTIONS = "/api/community/questions";

    final TestClock clock = new TestClock();
    final TestHub hub;
    /// Administrator, chief of 情報政策課.
    final Browser sasaki;
    /// 情報政策課.
    final Browser nakamura;
    final Browser igarashi;
    /// 建築課.
    final Browser takahashi;
    final Browser kobayashi;
    final Browser watanabe;

    private final Path folder;

    QuestionTown(Path folder, String... settings) {
        this.folder = folder;
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, settings);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        igarashi = hub.browser(World.IGARASHI);
        takahashi = hub.browser(World.TAKAHASHI);
        kobayashi = hub.browser(World.KOBAYASHI);
        watanabe = hub.browser(World.WATANABE);
    }

    @Override
    public void close() {
        hub.close();
    }

    long ask(Browser who, String text) {
        return tryAsk(who, text, Map.of()).ok().getLong("question");
    }

    Browser.Answer tryAsk(Browser who, String text, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("op", World.op(), "text", text));
        body.putAll(more);
        return who.post(QUESTIONS, body);
    }

    long answer(Browser who, long question, String text) {
        return tryAnswer(who, question, text).ok().getLong("id");
    }

    Browser.Answer tryAnswer(Browser who, long question, String text) {
        return who.post(at(question) + "/answers", Map.of("op", World.op(), "text", text));
    }

    Browser.Answer comment(Browser who, String on, String text) {
        return who.post(on + "/comments", Map.of("op", World.op(), "text", text));
    }

    JsonObject page(Browser who, long question) {
        return who.get(at(question)).ok();
    }

    JsonObject brief(Browser who, long question) {
        return page(who, question).getJsonObject("head").getJsonObject("brief");
    }

    List<Long> list(Browser who, String query) {
        return ids(who.get(QUESTIONS + query).ok().getJsonArray("questions"));
    }

    static List<Long> ids(JsonArray questions) {
        return objects(questions).stream().map(question -> question.getLong("id")).toList();
    }

    static List<JsonObject> objects(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject).toList();
    }

    static String at(long question) {
        return QUESTIONS + "/" + question;
    }

    static String answerAt(long answer) {
        return "/api/community/answers/" + answer;
    }

    /// A category with this rule; what is not named is false.
    long category(String name, Map<String, Object> rule) {
        var whole = new HashMap<String, Object>(
                Map.of("anonymous", false, "moderated", false, "moderatorsAccept", false,
                        "sectionAccepts", false, "membersOfficial", false, "credits", false));
        whole.putAll(rule);
        return sasaki.post("/api/community/categories", Map.of("name", name, "rule", whole)).ok().getLong("id");
    }

    long tag(String name) {
        return sasaki.post("/api/community/tags", Map.of("name", name)).ok().getLong("id");
    }

    /// The unit of a name.
    long unit(String name) {
        return objects(sasaki.get("/api/directory/units").ok().getJsonArray("units")).stream()
                .filter(unit -> unit.getString("name").equals(name)).findFirst().orElseThrow().getLong("id");
    }

    static StreamClient listening(Browser person) {
        var stream = person.stream("");
        stream.next("welcome");
        return stream;
    }

    List<Browser.Answer> atOnce(List<Callable<Browser.Answer>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Browser.Answer>();
            for (Future<Browser.Answer> each : threads.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    /// Events in the log that have this word.
    int loggedWith(String word) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var query = connection.prepareStatement("select count(*) from event where instr(body, ?) > 0")) {
            query.setString(1, word);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How searches ended, as the figures count them.
    List<String> outcomes() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var query = connection.prepareStatement("select search, outcome, shown from community_search");
                var result = query.executeQuery()) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1) + " " + result.getString(2) + " " + result.getInt(3));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The bodies of all events told of one kind, who did it before each.
    List<String> logged(String kind) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var query = connection
                        .prepareStatement("select actor || ' ' || body as b, body from event where kind = ?")) {
            query.setString(1, kind);
            try (var result = query.executeQuery()) {
                var found = new ArrayList<String>();
                while (result.next()) {
                    found.add(Optional.ofNullable(result.getString("b")).orElse(result.getString("body")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
