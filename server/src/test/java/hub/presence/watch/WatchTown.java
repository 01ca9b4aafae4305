package hub.presence.watch;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// The whole hub with the people of the [World], for tests of watches. Nakamura waits for Sasaki, most of the time.
final class WatchTown implements AutoCloseable {

    final TestClock clock = new TestClock();

    private final Path folder;
    private TestHub hub;
    private Browser nakamura;
    private Browser sasaki;
    private Browser takahashi;

    WatchTown(Path folder) {
        this.folder = folder;
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        sasaki = hub.browser(World.SASAKI);
        takahashi = hub.browser(World.TAKAHASHI);
    }

    Browser nakamura() {
        return nakamura;
    }

    Browser sasaki() {
        return sasaki;
    }

    Browser takahashi() {
        return takahashi;
    }

    Browser browser(String staffNumber) {
        return hub.browser(staffNumber);
    }

    Browser stranger() {
        return new Browser(hub.url());
    }

    void restart() {
        stop();
        start();
    }

    void stop() {
        hub.close();
    }

    void start() {
        hub = TestHub.on(folder, clock);
        nakamura = nakamura.at(hub.url());
        sasaki = sasaki.at(hub.url());
        takahashi = takahashi.at(hub.url());
    }

    /// Has a person wait for these while the hub is down.
    ///
    /// @param fired whether they have fired already
    void write(Browser watcher, boolean fired, long... people) {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var insert = file.prepareStatement("""
                        insert into presence_watch (watcher_id, person_id, at, until, fired_at) values (?, ?, ?, ?, ?)
                        """)) {
            for (var person : people) {
                var now = clock.instant().toEpochMilli();
                insert.setLong(1, watcher.person());
                insert.setLong(2, person);
                insert.setLong(3, now);
                insert.setLong(4, now + Duration.ofHours(5).toMillis());
                insert.setObject(5, fired ? now : null);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Browser.Answer ask(Browser watcher, Browser person) {
        return watcher.post("/api/presence/watches", Map.of("person", person.person()));
    }

    static List<JsonObject> watches(Browser watcher) {
        return watcher.get("/api/presence/watches").ok().getJsonArray("watches").stream()
                .map(JsonObject.class::cast).toList();
    }

    /// Somebody chooses a state for the next hour.
    void choose(Browser person, String state) {
        person.put("/api/presence/manual",
                Map.of("state", state, "until", clock.instant().plusSeconds(3600).toString())).ok();
    }

    /// The watch that fired.
    static JsonObject fired(StreamClient device) {
        return device.next("presence.watch.fired").getJsonObject("d").getJsonObject("watch");
    }

    /// Everything told of watches until a state of the watcher comes, which nothing overtakes.
    List<String> toldOfWatches(Browser watcher, StreamClient device) {
        var note = World.op().substring(0, 8);
        watcher.put("/api/presence/manual", Map.of("state", "OUT", "note", note,
                "until", clock.instant().plusSeconds(3600).toString())).ok();
        var told = new ArrayList<String>();
        device.next(frame -> {
            var kind = frame.getString("t");
            if (kind.startsWith("presence.watch.")) {
                told.add(kind.substring("presence.watch.".length()));
            }
            return kind.equals("presence.manual") && note.equals(frame.getJsonObject("d").getString("note"));
        });
        return told;
    }

    @Override
    public void close() {
        hub.close();
    }
}
