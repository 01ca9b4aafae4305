package hub.chat.message;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// A group of 中村, 髙橋 and 五十嵐, whom 渡邉 is no member of, in a hub that 佐々木 administers.
final class TalkTown implements AutoCloseable {

    final TestClock clock = new TestClock();
    final Browser sasaki;
    final Browser nakamura;
    final Browser takahashi;
    final Browser igarashi;
    final Browser watanabe;
    final long room;
    private final Path folder;
    private final String[] settings;
    private TestHub hub;

    TalkTown(Path folder, String... settings) {
        this.folder = folder;
        this.settings = settings;
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, settings);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        igarashi = hub.browser(World.IGARASHI);
        watanabe = hub.browser(World.WATANABE);
        room = World.group(nakamura, "庁舎移転", takahashi, igarashi);
    }

    /// The browsers of before stay at the address of before: [#now] moves one.
    void restart() {
        hub.close();
        hub = TestHub.on(folder, clock, settings);
    }

    Browser now(Browser before) {
        return before.at(hub.url());
    }

    static String at(long room) {
        return "/api/chat/rooms/" + room;
    }

    static String at(long room, long n) {
        return at(room) + "/messages/" + n;
    }

    long say(Browser author, String text) {
        return World.say(author, room, text);
    }

    Answer post(Browser author, long to, Map<String, Object> more) {
        var post = new HashMap<String, Object>(Map.of("op", World.op(), "text", ""));
        post.putAll(more);
        return author.post(at(to) + "/messages", post);
    }

    JsonObject reply(Browser author, long root, String text, boolean alsoInRoom) {
        return author.post(at(room, root) + "/replies",
                Map.of("op", World.op(), "text", text, "room", alsoInRoom)).ok();
    }

    /// The message as this person sees it.
    JsonObject seen(Browser by, long n) {
        return by.get(at(room, n)).ok();
    }

    Answer edit(Browser by, long n, String text) {
        return by.patch(at(room, n), Map.of("text", text));
    }

    Answer recall(Browser by, long n) {
        return by.post(at(room, n) + "/recall", Map.of());
    }

    int named(Browser by) {
        return summary(by).getInteger("named");
    }

    JsonObject summary(Browser by) {
        return by.get(at(room)).ok().getJsonObject("room");
    }

    /// All frames up to the next message that says this.
    List<JsonObject> heardUntil(StreamClient stream, String text) {
        var heard = new ArrayList<JsonObject>();
        stream.next(frame -> {
            heard.add(frame);
            return frame.getString("t").equals("chat.posted")
                    && frame.getJsonObject("d").getJsonObject("message").getString("text").equals(text);
        });
        return heard;
    }

    /// The position somebody who is connected now is at, as `epoch:seq`.
    String position(Browser browser) {
        try (var stream = browser.stream("")) {
            var welcome = stream.next("welcome").getJsonObject("d");
            return welcome.getString("epoch") + ":" + welcome.getLong("seq");
        }
    }

    /// How many rows of all tables of chat and of the log have these words.
    int rowsWith(String words) {
        var rows = 0;
        for (var column : List.of("event.body", "chat_message.text", "chat_version.text", "operation.answer")) {
            rows += count(column.substring(0, column.indexOf('.')), column.substring(column.indexOf('.') + 1), words);
        }
        return rows;
    }

    private int count(String table, String column, String words) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var query = connection.prepareStatement(
                        "select count(*) from " + table + " where instr(" + column + ", ?) > 0")) {
            query.setString(1, words);
            try (var result = query.executeQuery()) {
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        hub.close();
    }
}
