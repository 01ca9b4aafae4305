package hub.proof;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import hub.testing.Browser;
import hub.testing.StreamClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody who listens, is cut off, and comes back to where they were.
final class Watcher {

    private final List<String> seen = new ArrayList<>();
    private Browser browser;
    private String epoch = "";
    private long position;
    private @Nullable StreamClient stream;

    Watcher(Browser browser) {
        this.browser = browser;
    }

    void beginAfresh() {
        var welcome = open("");
        epoch = welcome.getString("epoch");
        position = welcome.getLong("seq");
    }

    void comeBack(URI hub) {
        browser = browser.at(hub);
        assertThat(open(epoch + ":" + position).getString("mode")).isEqualTo("RESUMED");
    }

    /// Takes in what still arrived before the end.
    void cutOff() {
        stream().closeCode();
        stream().taken().forEach(this::see);
    }

    /// What was posted, as `seq room n op` in the order of arrival, once this many have come.
    List<String> seen(int count) {
        while (seen.size() < count) {
            see(stream().next(frame -> frame.containsKey("s")));
        }
        stream().taken().forEach(this::see);
        return seen;
    }

    private JsonObject open(String since) {
        stream = browser.stream(since);
        return stream.next("welcome").getJsonObject("d");
    }

    private StreamClient stream() {
        if (stream == null) {
            throw new IllegalStateException("not open yet");
        }
        return stream;
    }

    private void see(JsonObject frame) {
        if (frame.containsKey("s")) {
            position = frame.getLong("s");
        }
        if (frame.getString("t").equals("chat.posted")) {
            var message = frame.getJsonObject("d").getJsonObject("message");
            seen.add(frame.getLong("s") + " " + message.getLong("room") + " " + message.getLong("n") + " "
                    + message.getString("op"));
        }
    }
}
